import { unsafeCSS } from 'lit';

/** The buttons that give a chart away, and what they brought. */
export const downloadsStyles = unsafeCSS(/* css */ `
  .downloads {
    margin-top: 20px;
    border-top: 1px solid var(--_line);
    padding-top: 14px;
  }
  .told {
    padding-top: 8px;
    font-size: var(--_small);
    line-height: 1.6;
  }
  .told:empty {
    padding: 0;
  }
  .offered {
    padding-top: 8px;
    font-size: var(--_small);
    line-height: 1.6;
  }
  .offered .buttons {
    padding-top: 8px;
  }
  .offered img {
    display: block;
    width: 100%;
    max-width: 680px;
    height: auto;
    border: 1px solid var(--_line);
  }
  .text {
    max-height: 16em;
    overflow: auto;
    margin-bottom: 8px;
    border: 1px solid var(--_rule);
    background: var(--_panel);
    padding: 10px 12px;
    white-space: pre-wrap;
    -webkit-user-select: text;
    user-select: text;
  }

  @media print {
    .downloads {
      display: none;
    }
  }
`);
