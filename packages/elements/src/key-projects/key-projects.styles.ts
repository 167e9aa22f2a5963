import { unsafeCSS } from 'lit';

/** The key projects: one column; number, promise and what stands beside it where there is room. */
export const keyProjectsStyles = unsafeCSS(/* css */ `
  .plan {
    --_reserved: 120;
  }
  .plan[data-width~='720'] {
    --_reserved: 80;
  }

  .card > .title {
    font-size: calc(var(--_title) * 1.26);
    line-height: 1.4;
  }
  .plan-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 20px;
    margin-top: 32px;
    border-bottom: 2px solid var(--_ink);
    padding-bottom: 8px;
    line-height: 1.5;
  }
  .plan-head h3,
  .plan-head h4,
  .plan-head h5,
  .plan-head h6 {
    font-weight: 600;
  }
  .count,
  .small,
  .basis,
  .state-of {
    font-size: var(--_small);
    line-height: 1.6;
    color: var(--_ink-2);
  }

  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .project {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 12px;
    padding: 24px 0 28px;
  }
  .project + .project {
    border-top: 1px solid var(--_line);
  }
  /* Number and title stand on one line, the number quieter. */
  .ordinal {
    min-width: 0.8em;
    font-size: calc(var(--_title) * 1.47);
    font-weight: 600;
    line-height: 1;
    color: var(--_ink-3);
  }
  .promise h3,
  .promise h4,
  .promise h5,
  .promise h6 {
    font-size: var(--_title);
    font-weight: 600;
    line-height: 1.45;
  }
  .besides,
  .cards {
    grid-column: 1 / -1;
  }
  .no-target {
    padding-top: 6px;
  }

  .commitment {
    padding-top: 16px;
  }
  .hero {
    padding-top: 2px;
    line-height: 1.1;
  }
  .number {
    font-size: calc(72px * var(--_scale));
    font-weight: 600;
    letter-spacing: -0.015em;
  }
  .words .number {
    font-size: calc(40px * var(--_scale));
    letter-spacing: 0;
  }
  .words .number:lang(en) {
    font-size: calc(32px * var(--_scale));
  }
  /* Number and unit go to the next line together. */
  .amount {
    display: inline-block;
    max-width: 100%;
  }
  .unit,
  .beside-number {
    font-size: max(var(--_floor), calc(26px * var(--_scale)));
  }
  .unit {
    margin-left: 0.12em;
  }
  .beside-number:first-child {
    margin-right: 0.2em;
  }
  .amount + .beside-number {
    margin-left: 0.35em;
  }
  .promised {
    padding-top: 6px;
    font-weight: 600;
    line-height: 1.5;
  }

  .section {
    margin-top: 16px;
    border-top: 1px solid var(--_line);
    padding-top: 12px;
  }
  .subhead {
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.5;
  }
  .disclosure {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 12px;
  }
  /* As high as a finger wants it, without setting the lines around it apart. */
  .toggle,
  .lead,
  .named a {
    --_room: calc((var(--_hit) - 1.5em) / 2);
    display: inline-block;
    border: 0;
    background: none;
    margin: calc(-1 * var(--_room)) 0 calc(-1 * var(--_room)) -4px;
    padding: var(--_room) 0 var(--_room) 4px;
    font: inherit;
    color: var(--_action);
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
    outline-offset: -1px;
    cursor: pointer;
  }
  .toggle {
    font-size: var(--_small);
    line-height: 1.5;
  }
  .toggle:hover,
  .lead:hover {
    text-decoration-thickness: 2px;
  }
  .wording {
    margin: 6px 0 0;
    font-family: var(--_song);
    font-size: var(--_wording);
    font-variant-east-asian: normal;
    line-height: 1.85;
  }
  /* Shown, the paragraph runs on as it is printed. */
  .wording > :not([hidden]) {
    display: inline;
  }
  .clause {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.3em;
  }
  .place {
    padding-top: 6px;
  }

  .indicator {
    padding-top: 10px;
  }
  .named {
    position: relative;
    padding-left: 18px;
    font-weight: 600;
    line-height: 1.5;
  }
  .named::before {
    content: '';
    position: absolute;
    top: calc(0.75em - 5px);
    left: 0;
    border: 5px solid var(--_accent);
  }
  .indicator > :not(.named, slot) {
    padding-left: 18px;
  }
  .standing {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 20px;
    padding-top: 4px;
  }
  .figure {
    font-size: calc(var(--_text) * 1.25);
    font-weight: 600;
    line-height: 1.2;
    white-space: nowrap;
  }
  .status {
    display: flex;
    gap: 8px;
    line-height: 1.5;
    word-break: keep-all;
  }
  .mark {
    margin-top: calc((1.5em - var(--_mark)) / 2);
  }
  .basis {
    padding-top: 2px;
    font-size: var(--_floor);
    color: var(--_ink-3);
  }
  ::slotted(plan-indicator-card) {
    margin-top: 28px;
  }

  /* Solid, outlined, dashed: it runs, it is to be built, it is explored. */
  .state-of {
    position: relative;
    padding: 8px 0 0 18px;
  }
  .state-of::before {
    content: '';
    box-sizing: border-box;
    position: absolute;
    top: calc(8px + 0.8em - 5px);
    left: 0;
    width: 10px;
    height: 10px;
    border: 1.5px solid var(--_ink-2);
  }
  [data-delivery='existing']::before {
    border-width: 5px;
  }
  [data-delivery='explored']::before {
    border-style: dashed;
  }
  .services {
    padding-left: 18px;
    line-height: 1.6;
  }

  .foot {
    border-top: 1px solid var(--_line);
    padding-top: 14px;
    font-size: var(--_floor);
    line-height: 1.65;
    color: var(--_ink-2);
  }

  [data-width~='720'] .project {
    grid-template-columns: 44px minmax(0, 5fr) minmax(0, 6fr);
    gap: 0 24px;
    padding: 28px 0 32px;
  }
  [data-width~='720'] .besides {
    grid-column: auto;
  }
  [data-width~='720'] .section:first-child {
    margin-top: 0;
    border-top: 0;
    padding-top: 3px;
  }

  /* The plate that forced colours put behind text is taller than the line and would cover the label above. */
  @media (forced-colors: active) {
    .hero {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }

  @media print {
    .plan {
      break-inside: auto;
    }
    .project {
      break-inside: avoid;
    }
    .plan-head {
      break-after: avoid;
    }
    .toggle {
      display: none;
    }
    .rest.rest {
      display: inline;
      content-visibility: visible;
    }
  }
`);
