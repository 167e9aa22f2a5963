import { unsafeCSS } from 'lit';

/** An overview on paper: every row of its scope, and nothing to press. */
export const printStyles = unsafeCSS(/* css */ `
  @media print {
    .plan {
      break-inside: auto;
    }
    .bar,
    .tools,
    .listing,
    .field,
    .classes .link {
      display: none;
    }
    .link,
    .name,
    .pick {
      color: inherit;
      text-decoration: none;
    }
    tr,
    .notes > li {
      break-inside: avoid;
    }
    .strip {
      margin-top: 12px;
      print-color-adjust: exact;
    }
    .row,
    .row[hidden] {
      display: block;
      content-visibility: visible;
      min-height: 0;
      break-inside: avoid;
    }
    .row.elsewhere {
      display: none;
    }
  }
`);
