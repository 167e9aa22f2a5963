import { unsafeCSS } from 'lit';

/** The sections of a full card that say what was worked out; on top of the card's own style sheet. */
export const analysisStyles = unsafeCSS(/* css */ `
  .plan {
    --_female: #6a3f86;
    --_male: #986a20;
  }
  @media not print {
    .plan[data-theme='dark'] {
      --_female: #d2acee;
      --_male: #eabb79;
    }
  }
  .plan[data-theme='contrast'] {
    --_female: #000;
    --_male: #000;
  }

  dl,
  dd,
  .plain {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .aside {
    padding-top: 8px;
  }

  /* Label on the left, figure on the right, a hairline between two. */
  .pairs > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    border-bottom: 1px solid var(--_line);
    padding: 7px 0;
    line-height: 1.6;
    font-size: var(--_small);
  }
  .pairs > div:first-child {
    padding-top: 2px;
  }
  .pairs > div:last-child {
    border-bottom: 0;
    padding-bottom: 0;
  }
  .pairs dd {
    margin-left: auto;
    font-weight: 600;
  }
  .pairs .result {
    font-weight: 400;
    color: var(--_ink-2);
  }

  .groups {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_small);
    line-height: 1.5;
    /* A cell is never narrower than its longest word: the drawing takes what is left. */
    overflow-wrap: break-word;
    word-break: keep-all;
  }
  .groups th,
  .groups td {
    padding: 4px 0 4px 12px;
    font-weight: 400;
    text-align: end;
    vertical-align: middle;
  }
  .groups th:first-child {
    min-width: calc(var(--_floor) * 4);
    padding-left: 0;
    text-align: start;
  }
  .groups thead th {
    padding-bottom: 6px;
    font-size: var(--_floor);
    vertical-align: bottom;
    color: var(--_ink-2);
  }
  .groups thead td {
    width: 100%;
  }
  /* Beside a short name a verdict still stands in two lines, and in one where there is room. */
  .groups .judged {
    min-width: calc(var(--_floor) * 6 + 6px);
  }
  .groups .judged:lang(en),
  [data-width~='560'] .groups .judged {
    min-width: calc(var(--_floor) * 8 + 6px);
  }
  .groups .group {
    color: var(--_group, var(--_ink));
    font-weight: 600;
  }
  .groups td {
    color: var(--_ink-2);
  }
  .groups td.now {
    color: var(--_ink);
    font-weight: 600;
  }
  .groups tfoot th,
  .groups tfoot td {
    color: var(--_ink);
    font-size: var(--_floor);
  }
  .female {
    --_group: var(--_female);
  }
  .male {
    --_group: var(--_male);
  }
  .other {
    --_mark-colour: var(--_accent);
  }
  .judged {
    --_mark: 1em;
    display: flex;
    gap: 5px;
    overflow-wrap: anywhere;
    font-size: var(--_floor);
    line-height: 1.5;
    color: var(--_ink-2);
  }

  .groups .drawn {
    position: relative;
    min-width: 56px;
    height: calc(var(--_small) * 2);
    padding: 0;
  }
  .drawn svg {
    overflow: visible;
  }
  .drawn > svg {
    position: absolute;
    top: 0;
    left: 12px;
    width: calc(100% - 12px);
    height: 100%;
    color: var(--_group, var(--_mark-colour, var(--_accent)));
  }
  .drawn .ground {
    stroke: var(--_line);
  }
  .drawn .way {
    stroke: currentColor;
    stroke-width: 2;
  }
  .drawn .now {
    fill: currentColor;
  }
  .drawn .before {
    fill: var(--_surface);
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .drawn .aimed {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .drawn .aimed-band {
    fill: var(--_line);
  }

  [data-theme='contrast'] .drawn .ground {
    stroke-dasharray: 1 4;
  }

  /* A narrow card leaves no room for a drawing between words and figures: it goes below them, over the whole width. */
  .plan:not([data-width~='560']) .groups tr {
    display: grid;
    grid-template-columns: minmax(0, 1fr) repeat(2, calc(var(--_floor) * 4 + 8px));
    align-items: center;
    word-break: normal;
  }
  .plan:not([data-width~='560']) .groups th,
  .plan:not([data-width~='560']) .groups td {
    padding-left: 8px;
  }
  .plan:not([data-width~='560']) .groups th:first-child {
    padding-left: 0;
  }
  .plan:not([data-width~='560']) .groups thead td,
  .plan:not([data-width~='560']) .groups tfoot .drawn {
    display: none;
  }
  .plan:not([data-width~='560']) .groups .drawn {
    grid-column: 1 / -1;
    order: 1;
    margin-bottom: 6px;
  }
  .plan:not([data-width~='560']) .groups .drawn > svg {
    left: 0;
    width: 100%;
  }
  .plan[data-mode]:not([data-width~='560']) .sides,
  .plan:lang(en):not([data-width~='560']) .sides {
    grid-template-columns: minmax(0, 1fr);
  }
  /* Two numbers beside each other stand on one line, also where one label needs two. */
  .plan:not([data-mode]):not([data-width~='560']) .sides > :not(.wide) dt:not(:lang(en)) {
    display: flex;
    align-items: flex-end;
    min-height: 3.2em;
  }
  .plan:not([data-width~='560']) .groups [colspan] {
    grid-column: 2 / -1;
  }

  .tag {
    flex: none;
    border: 1px solid var(--_rule);
    border-radius: 2px;
    padding: 0 7px;
    font-size: var(--_floor);
    line-height: 1.55;
    white-space: nowrap;
    color: var(--_ink);
  }
  .tag.warning {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_surface);
    print-color-adjust: exact;
  }
  .tag.data {
    border-style: dashed;
  }

  .warnings,
  .comparators {
    padding-top: 2px;
  }
  .warnings li + li,
  .comparators li + li {
    padding-top: 14px;
  }
  .noted {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 8px;
  }
  .noted .name {
    font-weight: 600;
  }
  .code {
    font-size: var(--_floor);
    color: var(--_ink-3);
  }

  .comparators li {
    color: var(--_ink-2);
  }
  .referred {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    font-size: var(--_small);
    line-height: 1.6;
  }
  .referred .figure {
    margin-left: auto;
    font-weight: 600;
  }
  .period {
    color: var(--_ink-3);
  }
  .sourced {
    padding-top: 2px;
    font-size: var(--_floor);
    line-height: 1.6;
    color: var(--_ink-3);
  }
  .comparators .tag {
    margin-right: 6px;
  }

  .sides {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 14px 24px;
    padding-top: 2px;
    line-height: 1.6;
  }
  .sides .wide {
    grid-column: 1 / -1;
  }
  .sides dt {
    font-size: var(--_small);
    color: var(--_ink-2);
  }
  .sides .told {
    font-weight: 600;
  }

  .history {
    font-size: var(--_small);
    line-height: 1.6;
  }
  .history li {
    display: flex;
    gap: 10px;
    padding: 3px 0;
  }
  .history .mark {
    margin-top: calc((1.6em - var(--_mark)) / 2);
  }
  .history .period {
    flex: none;
  }
  .correction {
    color: var(--_ink);
  }

  /* Large text would be torn in columns so narrow: it keeps the list. */
  .plan:not([data-mode])[data-width~='560'] .history {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .plan:not([data-mode])[data-width~='560'] .history li {
    display: block;
    flex: 1 1 calc(var(--_small) * 4.5);
    max-width: calc(var(--_small) * 8);
    padding: 0;
  }
  .plan:not([data-mode])[data-width~='560'] .history li > span {
    display: block;
  }
  .plan:not([data-mode])[data-width~='560'] .history .mark {
    display: block;
    margin: 0 0 4px;
  }

  @media (forced-colors: active) {
    .tag.warning {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
      color: Canvas;
    }
    .drawn > svg {
      --_ink: CanvasText;
      --_line: CanvasText;
      --_surface: Canvas;
      color: CanvasText;
    }
  }
`);
