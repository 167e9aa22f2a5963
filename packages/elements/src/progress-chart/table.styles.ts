import { unsafeCSS } from 'lit';

/** Tables. */
export const tableStyles = unsafeCSS(/* css */ `
  /* Where the table goes on beyond its box a shadow stands at that edge: it is covered where the table ends. At the other
     edge the periods stay. */
  .scroll {
    overflow-x: auto;
    background:
      linear-gradient(to left, var(--_surface) 30%, transparent) right / 40px 100% no-repeat local,
      linear-gradient(to left, var(--_line), transparent) right / 14px 100% no-repeat scroll;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_small);
    line-height: 1.5;
    /* A page in quirks mode gives a table the colour of its own body. */
    color: inherit;
  }
  .caption {
    padding-bottom: 6px;
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.5;
  }
  th,
  td {
    border-bottom: 1px solid var(--_line);
    padding: 7px 0 7px 10px;
    font-weight: 400;
    text-align: end;
    vertical-align: baseline;
    overflow-wrap: normal;
  }
  /* A value stays whole; it and its remark may part at the bracket. */
  td {
    word-break: keep-all;
  }
  th:first-child {
    position: sticky;
    left: 0;
    min-width: 5.5em;
    max-width: 9em;
    padding-left: 0;
    text-align: start;
    background: var(--_surface);
  }
  td[colspan] {
    text-align: start;
  }
  [data-width~='560'] :is(th, td):not(:first-child) {
    padding-left: 16px;
  }
  [data-width~='560'] th:first-child {
    max-width: none;
  }
  [data-width~='560'] tbody th {
    white-space: nowrap;
  }
  [data-width~='560'] td[colspan='1'] {
    text-align: end;
  }
  [data-width~='720'] table.even {
    table-layout: fixed;
  }
  [data-width~='720'] .even th:first-child {
    width: 17em;
    white-space: normal;
  }
  thead th + th {
    min-width: 3.2em;
  }
  thead th {
    border-bottom-color: var(--_ink);
    font-weight: 600;
    vertical-align: bottom;
  }
  tr.target > *,
  tr.projection > * {
    font-weight: 600;
    word-break: normal;
  }

  @media print {
    tr {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
  }
`);
