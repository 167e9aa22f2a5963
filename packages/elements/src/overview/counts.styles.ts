import { unsafeCSS } from 'lit';

/** Strip, table of classes and table of domains. */
export const countsStyles = unsafeCSS(/* css */ `
  .partial {
    min-height: calc(var(--_text) * var(--_reserved));
  }
  .small,
  .own,
  .listed {
    font-size: var(--_small);
    line-height: 1.6;
    color: var(--_ink-2);
  }
  .own {
    font-size: var(--_floor);
    font-weight: 400;
  }
  /* Said and not seen: what the eye takes from columns. */
  .unseen,
  .unseen * {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    border: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* A press on a word, as large as a line of text allows; the rows around it give the room. */
  .link,
  .pick,
  .name {
    border: 0;
    background: none;
    padding: 0;
    font: inherit;
    text-align: start;
    overflow-wrap: inherit;
    color: var(--_action);
    cursor: pointer;
  }
  .link:hover,
  button.pick:hover span,
  .name:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.22em;
  }
  .strip {
    display: block;
    margin-bottom: 6px;
    outline: 1px solid var(--_line);
    outline-offset: -1px;
  }
  .part {
    cursor: pointer;
  }
  .part .ground {
    fill: var(--_surface);
  }
  .solid > .ground {
    fill: var(--_status);
  }
  .hatch {
    fill: var(--_rule);
  }
  .edge {
    stroke: var(--_surface);
    stroke-width: 3;
  }
  .open > .edge {
    stroke: var(--_line);
  }
  .plate {
    fill: var(--_surface);
  }
  .part .count {
    font-size: 14px;
    font-weight: 600;
    fill: var(--_surface);
  }
  .open .count {
    fill: var(--_ink);
  }
  .part .mark {
    color: var(--_surface);
  }
  /* Within a drawing a mark has the size of its own attributes, and is scaled. */
  .strip .mark {
    width: 18px;
    height: 18px;
  }
  .part .k {
    color: var(--_status);
  }
  .symbol,
  .part .label {
    display: none;
  }
  .symbol {
    transform: translate(-15px, -7px);
  }
  .digits-2 .symbol {
    transform: translate(-19px, -7px);
  }
  .digits-3 .symbol {
    transform: translate(-23px, -7px);
  }
  .room > .label,
  [data-width~='560'] .room-560 > .label,
  [data-width~='720'] .room-720 > .label {
    display: block;
  }
  .solid.mark-room .symbol,
  [data-width~='560'] .solid.mark-room-560 .symbol,
  [data-width~='720'] .solid.mark-room-720 .symbol {
    display: block;
  }
  .solid.mark-room .count,
  [data-width~='560'] .solid.mark-room-560 .count,
  [data-width~='720'] .solid.mark-room-720 .count {
    transform: translateX(9px);
  }
  .chosen {
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font: inherit;
  }
  th,
  td {
    border-bottom: 1px solid var(--_line);
    padding: 8px 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  td.count,
  td.percent {
    padding-left: 12px;
    line-height: var(--_leading);
    text-align: end;
    white-space: nowrap;
  }
  .classes .count,
  tfoot th {
    font-weight: 600;
  }
  td.percent {
    color: var(--_ink-2);
  }
  /* The counts stand beside the name, in one column; what is below the name has the whole width. */
  .classes tr {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 3.7em;
    border-bottom: 1px solid var(--_line);
    padding: 8px 0;
  }
  .classes th,
  .classes td {
    grid-row: 1;
    border: 0;
    padding-block: 0;
  }
  /* At 10 px three groups of five marks fill the line of a screen of 320; 4 px more would leave a third of it empty. */
  .classes th {
    grid-column: 1 / -1;
    padding-left: calc(var(--_mark) + 10px);
  }
  .classes td.count {
    grid-column: 2;
  }
  .classes td.percent {
    grid-column: 3;
  }
  .classes .pick {
    padding-right: 6.5em;
    color: inherit;
    line-height: var(--_leading);
  }
  /* The row is what is pressed, not the mark of 13 px. */
  .classes .pick::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .pick .mark {
    position: absolute;
    left: 0;
    margin-top: calc((1em * var(--_leading) - var(--_mark)) / 2);
  }
  .pressed {
    background: var(--_panel);
  }
  .pressed .pick {
    font-weight: 600;
  }
  .pick:focus-visible {
    outline: 0;
  }
  .pick:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  .classes .link {
    position: relative;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    padding: 3px 0 2px;
  }
  .marks svg {
    flex: none;
    width: auto;
    height: 13px;
  }
  .zero {
    padding-top: 10px;
  }
  .domains {
    margin-top: 18px;
  }
  .domains caption {
    border-bottom: 1px solid var(--_ink);
    padding-bottom: 4px;
    font-weight: 600;
    text-align: start;
  }
  .quiet {
    padding-left: 8px;
    font-weight: 400;
    color: var(--_ink-2);
  }
  .domains tr {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    border-bottom: 1px solid var(--_line);
    padding: 8px 0;
  }
  .domains th,
  .domains td {
    border: 0;
    padding: 0;
  }
  .domains th {
    position: relative;
    padding-left: 18px;
  }
  .domains td:nth-child(2) {
    grid-row: 2;
    grid-column: 1 / -1;
    padding-left: 18px;
  }
  .domains th::before,
  .named::before {
    content: '';
    position: absolute;
    top: calc(0.875em - 5px);
    left: 0;
    border: 5px solid var(--_accent);
  }
  .domains .pick {
    min-height: 32px;
    margin-top: -2px;
  }
  span.pick {
    color: inherit;
    cursor: auto;
  }
  .domains .pick[aria-pressed='true'] {
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.22em;
  }
  .opened {
    padding: 4px 0 16px 18px;
  }
  [data-width~='560'] .domains tr {
    grid-template-columns: minmax(0, 4fr) minmax(0, 10fr) 4em;
    gap: 0 16px;
  }
  [data-width~='560'] .domains td:nth-child(2) {
    grid-row: auto;
    grid-column: auto;
    padding-left: 0;
  }
  /* Large text: marks and columns give way to each other, and the strip has room for counts only. */
  .plan[data-mode] .strip {
    height: 40px;
  }
  .plan[data-mode] .part .count {
    font-size: 20px;
  }
  .plan[data-mode] .marks svg {
    height: 20px;
  }
  .plan[data-mode]:not([data-width~='560']) .symbol {
    display: none;
  }
  .plan[data-mode]:not([data-width~='560']) .part .count {
    transform: none;
  }
  .plan[data-mode]:not([data-width~='560']) .marks svg {
    height: 19px;
  }
  .plan[data-mode]:not([data-width~='560']) .classes tr {
    grid-template-columns: minmax(0, 1fr) auto 60px;
  }
  .plan[data-mode]:not([data-width~='560']) .classes th {
    padding-left: calc(var(--_mark) + 8px);
  }
  .plan[data-mode]:not([data-width~='560']) .classes td.percent {
    padding-left: 8px;
    font-size: var(--_small);
    line-height: calc(var(--_leading) * 1.2);
  }
  .plan[data-mode]:not([data-width~='560']) .classes .pick {
    padding-right: 4.4em;
  }
  .plan[data-mode]:not([data-width~='560']) .domains tr {
    align-items: baseline;
    column-gap: 8px;
  }
  .plan[data-mode]:not([data-width~='560']) .domains td:last-child {
    font-size: var(--_small);
  }
  @media (forced-colors: active) {
    .button[aria-pressed='true'],
    .pressed {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
    .part .ground,
    .solid > .ground,
    .plate {
      fill: Canvas;
    }
    .hatch,
    .part .count {
      fill: CanvasText;
    }
    .edge {
      stroke: CanvasText;
    }
    .part .mark {
      color: CanvasText;
    }
    .part .k {
      color: Canvas;
    }
  }
`);
