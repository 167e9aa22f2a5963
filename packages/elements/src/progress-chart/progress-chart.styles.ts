import { unsafeCSS } from 'lit';

/** The page of a chart: head, finding, choices, readout, notes, table, downloads and sources. */
export const progressChartStyles = unsafeCSS(/* css */ `
  /* What most charts need, so that little moves when they come. */
  .plan {
    --_reserved: 96;
    --_title: 24px;
  }
  .plan[data-width~='560'] {
    --_reserved: 82;
  }

  .chart .title {
    line-height: 1.4;
  }
  .subtitle,
  p.label,
  .small,
  .place,
  .reason {
    font-size: var(--_small);
    line-height: 1.6;
    color: var(--_ink-2);
  }
  .subtitle {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding-top: 2px;
  }
  .status {
    display: flex;
    gap: 8px;
    padding-top: 16px;
    font-weight: 600;
    line-height: 1.5;
  }
  /* The mark stands in the middle of the first line. */
  .mark {
    margin-top: calc((1.5em - var(--_mark)) / 2);
  }
  .sentence {
    max-width: 46em;
    padding-top: 6px;
  }

  [hidden] {
    display: none !important;
  }
  .choices,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .choices {
    gap: 8px 24px;
    padding: 16px 0 12px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    min-width: var(--_hit);
    font-size: var(--_small);
    line-height: 1.5;
    text-decoration: none;
  }
  .button[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_surface);
  }

  .readout {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-top: 12px;
    background: var(--_panel);
    padding: 10px 12px;
    font-size: var(--_small);
    line-height: 1.6;
  }
  .readout b {
    font-weight: 600;
  }
  .notes {
    padding-top: 10px;
    font-size: var(--_small);
    line-height: 1.6;
    color: var(--_ink-2);
  }
  .annotations {
    margin-top: 14px;
    border-left: 2px solid var(--_rule);
    padding-left: 12px;
    font-size: var(--_small);
    line-height: 1.6;
  }
  .annotations ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .section,
  .downloads,
  .foot {
    margin-top: 20px;
    border-top: 1px solid var(--_line);
    padding-top: 14px;
  }
  .subhead {
    padding-bottom: 6px;
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.5;
  }

  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_small);
    line-height: 1.5;
  }
  caption {
    padding-bottom: 6px;
    font-weight: 600;
    text-align: start;
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
    min-width: 6em;
    padding-left: 0;
    text-align: start;
  }
  [data-width~='560'] :is(th, td):not(:first-child) {
    padding-left: 16px;
  }
  [data-width~='560'] tbody th {
    white-space: nowrap;
  }
  [data-width~='560'] tr:is(.target, .projection) td:nth-child(2) {
    min-width: 9em;
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
  .foot {
    font-size: var(--_floor);
    line-height: 1.65;
    color: var(--_ink-2);
  }

  .hero {
    --_hero: 72px;
    padding-top: 2px;
    font-size: calc(var(--_hero) * var(--_scale));
    font-weight: 600;
    line-height: 1.1;
    letter-spacing: -0.015em;
  }
  .amount {
    display: inline-block;
    max-width: 100%;
  }
  .hero .beside {
    font-size: max(var(--_floor), calc(26px * var(--_scale)));
    font-weight: 400;
    letter-spacing: 0;
  }
  .amount .beside {
    margin-left: 0.12em;
  }
  .amount + .beside {
    margin-left: 0.35em;
  }
  .hero + .status,
  p.label {
    padding-top: 18px;
  }
  .hero.words {
    --_hero: 40px;
    letter-spacing: 0;
    text-wrap: balance;
  }
  .words:lang(en) {
    --_hero: 32px;
  }
  .wording {
    margin: 0;
    font-family: var(--_song);
    font-size: var(--_wording);
    font-variant-east-asian: normal;
    line-height: 1.85;
  }
  .place {
    padding-top: 6px;
  }
  .place + .subhead,
  .place + .small {
    padding-top: 14px;
  }

  .steps {
    display: grid;
    gap: 2px;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--_small);
    line-height: 1.6;
    counter-reset: step;
  }
  .steps li {
    border-top: 2px solid var(--_line);
    padding: 8px 0;
    color: var(--_ink-2);
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step) ' ';
  }
  .steps .here {
    border-top: 6px solid var(--_accent);
    padding-top: 4px;
    font-weight: 600;
    color: var(--_ink);
  }
  .steps b {
    margin-left: 8px;
    border: 1px solid currentColor;
    padding: 0 6px;
    font-weight: 400;
  }
  [data-width~='560'] .steps {
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 16px;
  }
  [data-width~='720'] .columns {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    gap: 20px 48px;
  }
  [data-width~='720'] .columns .section {
    margin-top: 0;
    border-top: 0;
    padding-top: 18px;
  }

  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
      color: Canvas;
    }
    .readout {
      border: 1px solid CanvasText;
    }
    .hero {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
  @media print {
    .choices,
    .downloads {
      display: none;
    }
    .plan {
      break-inside: auto;
    }
    tr,
    .stage,
    .foot {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
  }
`);
