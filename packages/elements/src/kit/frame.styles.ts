import { unsafeCSS } from 'lit';

/** What every element looks like around its own content: box, texts from the light DOM, eyebrow, links, states, paper. */
export const frameStyles = unsafeCSS(/* css */ `
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }

  /* What a page's global rules set on the element itself would be inherited: all but the font begins anew here. */
  .plan {
    all: initial;
    -webkit-locale: inherit;
    direction: ltr;
    display: block;
    position: relative;
    visibility: inherit;
    -webkit-text-size-adjust: inherit;
    padding-inline: var(--_inset);
    background: var(--_surface);
    color: var(--_ink);
    font: 400 var(--_text) / var(--_leading) sans-serif;
    font-family: inherit;
    font-variant-numeric: tabular-nums lining-nums;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    text-spacing-trim: trim-start;
    line-break: strict;
  }
  .ruler {
    position: absolute;
    left: 0;
    width: 100%;
    height: 1em;
    visibility: hidden;
  }
  /* Fonts for Chinese draw English quotation marks as wide as a character. */
  .plan:lang(en) {
    font-variant-east-asian: proportional-width;
  }

  /*
   * Our texts stand in the page's own tree, where its rules reach them. An important rule of the shadow tree is stronger
   * than any of the page: each text looks like the place it is shown in.
   */
  ::slotted([data-plan]) {
    all: inherit !important;
    display: inline !important;
    direction: ltr !important;
    unicode-bidi: normal !important;
  }
  .blocks ::slotted([data-plan]) {
    display: block !important;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  table {
    margin: 0;
    font: inherit;
  }
  /* In quirks mode a table takes its colour from the page. */
  table {
    color: inherit;
  }

  .card,
  .state {
    position: relative;
    border-top: 2px solid var(--_ink);
    margin-inline: calc(-1 * var(--_inset));
    padding: 16px var(--_inset) 28px;
  }
  /* Borders and not backgrounds: forced colours keep them. */
  .card::before {
    content: '';
    position: absolute;
    top: -2px;
    left: 0;
    width: 40px;
    border-top: 6px solid var(--_accent);
  }

  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    font-size: var(--_floor);
    line-height: 1.5;
    color: var(--_ink-3);
  }
  .domain {
    font-weight: 600;
    color: var(--_accent);
  }
  .title {
    padding-top: 4px;
    font-size: var(--_title);
    font-weight: 600;
    line-height: 1.45;
  }
  /* Balanced lines tear Chinese words. */
  .title:lang(en) {
    text-wrap: balance;
  }

  .demonstration {
    margin-bottom: 12px;
    border: 1px dashed var(--_rule);
    background: var(--_notice);
    padding: 5px 10px;
    font-size: var(--_floor);
    line-height: 1.5;
    print-color-adjust: exact;
  }

  .news {
    margin-bottom: 20px;
    border-left: 4px solid var(--_rule);
    background: var(--_panel);
    padding: 8px 12px;
    font-size: var(--_small);
    line-height: 1.6;
  }

  .mark {
    flex: none;
    width: var(--_mark);
    height: var(--_mark);
    color: var(--_status);
    fill: currentColor;
    stroke-linejoin: round;
  }
  .mark [stroke-width] {
    fill: none;
    stroke: currentColor;
  }
  .k {
    color: var(--_surface);
  }

  a {
    color: var(--_action);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    padding-top: 6px;
    font-size: var(--_small);
    line-height: 1.6;
  }
  .actions a {
    display: inline-flex;
    align-items: center;
    min-height: var(--_hit);
    margin-left: -4px;
    padding: 0 4px;
    outline-offset: -1px;
  }
  .button {
    min-height: var(--_hit);
    border: 1px solid var(--_rule);
    border-radius: 2px;
    background: none;
    padding: 0 14px;
    font: inherit;
    color: var(--_action);
    cursor: pointer;
  }
  .button:hover {
    background: var(--_panel);
  }

  /* Not taken away: a live region that is not there before it speaks is not heard. */
  .state:empty {
    border: 0;
    padding: 0;
  }
  .state + .actions {
    margin-top: -16px;
    padding-bottom: 28px;
  }
  .placeholder {
    box-sizing: border-box;
    min-height: calc(var(--_text) * var(--_reserved, 8));
    border-top: 2px solid var(--_line);
    padding-top: 16px;
    font-size: var(--_floor);
    color: var(--_ink-3);
  }

  @media (forced-colors: active) {
    .mark {
      color: CanvasText;
    }
    .k {
      color: Canvas;
    }
  }

  @media print {
    .plan {
      break-inside: avoid;
    }
    .actions,
    .placeholder {
      display: none;
    }
  }
`);
