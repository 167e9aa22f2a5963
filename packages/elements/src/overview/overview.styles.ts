import { unsafeCSS } from 'lit';

/** The overview: one column, and beside the counts the notes where there is room. */
export const overviewStyles = unsafeCSS(/* css */ `
  /* More than a screen, so that nothing below moves within sight when the board comes. */
  .plan {
    --_reserved: 130;
  }
  .card {
    padding-bottom: 20px;
  }
  .partial {
    min-height: calc(var(--_text) * var(--_reserved));
  }
  .title {
    --_title: 24px;
    line-height: 1.4;
    scroll-margin-top: 16px;
  }
  .plan[data-mode] .title {
    --_title: 32px;
  }
  .demonstration {
    margin-bottom: 14px;
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

  .bar,
  .buttons,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .bar {
    gap: 8px 24px;
    padding: 14px 0 16px;
  }
  .tools {
    gap: 12px 32px;
    padding: 6px 0 10px;
  }
  .button {
    font-size: var(--_small);
    line-height: 1.4;
  }
  .button[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_surface);
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 2px;
    min-width: 0;
    font-size: var(--_floor);
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .bar .field {
    flex-flow: row wrap;
    align-items: center;
    gap: 0 8px;
  }
  input,
  select {
    box-sizing: border-box;
    max-width: 100%;
    min-height: var(--_hit);
    border: 1px solid var(--_rule);
    border-radius: 2px;
    background: var(--_surface);
    padding: 0 10px;
    font: inherit;
    font-size: var(--_text);
    color: var(--_ink);
  }
  select {
    font-size: var(--_small);
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
  .link {
    min-height: var(--_hit);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
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

  .columns > * + * {
    margin-top: 28px;
  }
  .subhead {
    padding-bottom: 4px;
    font-weight: 600;
    line-height: 1.5;
    scroll-margin-top: 16px;
  }
  .section,
  .foot {
    margin-top: 28px;
    border-top: 1px solid var(--_line);
    padding-top: 16px;
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
  .classes th {
    grid-column: 1 / -1;
    padding-left: calc(var(--_mark) + 14px);
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

  .notes,
  .rows {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .notes > li {
    border-bottom: 1px solid var(--_line);
    padding: 10px 0;
  }
  .notes .link,
  .notes a {
    display: inline-flex;
    align-items: center;
    min-height: 32px;
  }
  .notes .label {
    font-weight: 600;
  }
  .explanation {
    margin-top: 6px;
    border-left: 2px solid var(--_rule);
    padding-left: 10px;
  }
  .tag {
    display: inline-block;
    margin-right: 6px;
    border: 1px solid var(--_rule);
    border-radius: 2px;
    padding: 0 6px;
    font-size: var(--_floor);
    line-height: 1.5;
  }
  .tag.warning {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_surface);
  }
  .tag.data {
    border-style: dashed;
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

  .listing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding: 4px 0 8px;
  }
  .rows {
    border-top: 1px solid var(--_line);
  }
  .row {
    border-bottom: 1px solid var(--_line);
    content-visibility: auto;
    contain-intrinsic-size: 1px var(--_row);
    min-height: var(--_row);
    --_row: 124px;
  }
  .row[hidden] {
    display: none;
  }
  .cells {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(55%);
    gap: 4px 20px;
    align-items: baseline;
    padding: 12px 0;
    font-size: var(--_small);
    line-height: 1.6;
    word-break: keep-all;
  }
  .named,
  .cells .status {
    grid-column: 1 / -1;
  }
  .named {
    padding-left: 18px;
  }
  .aim,
  .cells .status {
    padding-left: 18px;
  }
  .name {
    font-size: var(--_text);
    font-weight: 600;
    line-height: 1.5;
  }
  .name::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .name:focus-visible {
    outline: 0;
  }
  .name:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  .place {
    font-size: var(--_floor);
    line-height: 1.5;
    color: var(--_ink-3);
  }
  .named::before {
    top: calc(12px + var(--_text) * 0.75 - 5px);
  }
  .period {
    color: var(--_ink-2);
  }
  .value {
    font-size: var(--_text);
    font-weight: 600;
    white-space: nowrap;
  }
  .reached {
    text-align: end;
  }
  .status {
    display: flex;
    gap: 8px;
  }
  .status span {
    align-self: baseline;
  }
  .status .mark {
    margin-top: calc((1.6em - var(--_mark)) / 2);
  }
  .opened {
    padding: 4px 0 16px 18px;
  }

  .foot {
    font-size: var(--_floor);
    line-height: 1.65;
    color: var(--_ink-2);
  }

  [data-width~='560'] .cells {
    grid-template-columns: minmax(0, 6fr) minmax(0, 4fr) minmax(0, 3fr) minmax(0, 4fr);
  }
  [data-width~='560'] .row {
    --_row: 69px;
  }
  [data-width~='560'] .named,
  [data-width~='560'] .cells .status {
    grid-column: auto;
  }
  [data-width~='560'] .aim,
  [data-width~='560'] .cells .status {
    padding-left: 0;
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
  [data-width~='720'] .columns {
    display: grid;
    grid-template-columns: minmax(0, 6fr) minmax(0, 5fr);
    gap: 20px 48px;
    padding-top: 12px;
  }
  [data-width~='720'] .columns > * + * {
    margin-top: 0;
  }
  [data-width~='720'] .columns .subhead {
    padding-top: 10px;
  }

  /* Large text: a count goes below its name, and the strip has room for counts only. */
  .plan[data-mode] .strip {
    height: 40px;
  }
  .plan[data-mode] .part .count {
    font-size: 20px;
  }
  .plan[data-mode] .marks svg {
    height: 20px;
  }
  .plan[data-mode] .tag {
    padding-block: 2px;
  }
  .plan[data-mode]:not([data-width~='560']) .symbol {
    display: none;
  }
  .plan[data-mode]:not([data-width~='560']) .part .count {
    transform: none;
  }
  .plan[data-mode]:not([data-width~='560']) .classes td {
    grid-row: 2;
  }
  .plan[data-mode]:not([data-width~='560']) .classes .pick {
    padding-right: 0;
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
    .tag.warning {
      border-width: 2px;
    }
  }

  @media print {
    .bar,
    .tools,
    .listing,
    .notes-kind,
    .classes .link {
      display: none;
    }
    .plan {
      break-inside: auto;
    }
    .link,
    .name,
    .pick {
      color: inherit;
      text-decoration: none;
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
    tr,
    .notes > li {
      break-inside: avoid;
    }
    .strip {
      print-color-adjust: exact;
    }
  }
`);
