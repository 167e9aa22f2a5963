import { css } from 'lit';

/** What every element looks like around its own content: box, texts from the light DOM, eyebrow, links, states, paper. */
export const frameStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }

  /* Inherited properties that a page's global rules may have set on the element itself begin anew here. */
  .plan {
    box-sizing: border-box;
    padding-inline: var(--_inset);
    background: var(--_surface);
    color: var(--_ink);
    font-size: var(--_text);
    font-style: normal;
    font-variant: normal;
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: 400;
    line-height: var(--_leading);
    letter-spacing: 0;
    word-spacing: 0;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    line-break: strict;
    direction: ltr;
    cursor: auto;
    visibility: inherit;
  }
  /* Fonts for Chinese draw English quotation marks as wide as a character. */
  .plan:lang(en) {
    font-variant-east-asian: proportional-width;
  }
  .plan:focus {
    outline: none;
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
  p {
    margin: 0;
    padding: 0;
    font: inherit;
  }

  .card {
    position: relative;
    border-top: 2px solid var(--_ink);
    margin-inline: calc(-1 * var(--_inset));
    padding: 0 var(--_inset) 28px;
  }
  /* Borders and not backgrounds: forced colours keep them. */
  .card::before {
    content: '';
    position: absolute;
    inset-block-start: -2px;
    inset-inline-start: 0;
    width: 40px;
    border-top: 6px solid var(--_accent);
  }

  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    padding-top: 16px;
    font-size: var(--_text-floor);
    line-height: 1.5;
    color: var(--_ink-3);
  }
  .eyebrow .domain {
    font-weight: 600;
    color: var(--_accent);
  }
  .title {
    padding-top: 4px;
    font-size: var(--_text-title);
    font-weight: 600;
    line-height: 1.45;
    text-wrap: balance;
  }

  .demonstration {
    margin-top: 16px;
    border: 1px dashed var(--_rule);
    background: var(--_notice);
    padding: 5px 10px;
    font-size: var(--_text-floor);
    line-height: 1.5;
    color: var(--_ink);
  }

  .mark {
    flex: none;
    display: block;
    width: var(--_mark);
    height: var(--_mark);
    overflow: visible;
  }
  .mark .k {
    fill: var(--_surface);
  }
  .mark .ks {
    stroke: var(--_surface);
  }
  .mark[data-status='met'] {
    color: var(--_status-met);
  }
  .mark[data-status='on-course'] {
    color: var(--_status-on-course);
  }
  .mark[data-status='needs-acceleration'] {
    color: var(--_status-needs-acceleration);
  }
  .mark[data-status='unlikely'] {
    color: var(--_status-unlikely);
  }
  .mark[data-status='moving-away'] {
    color: var(--_status-moving-away);
  }
  .mark[data-status='missed'] {
    color: var(--_status-missed);
  }
  .mark[data-status='under-way'] {
    color: var(--_status-under-way);
  }
  .mark[data-status='not-started'] {
    color: var(--_status-not-started);
  }
  .mark[data-status='too-early'] {
    color: var(--_status-too-early);
  }
  .mark[data-status='no-data'] {
    color: var(--_status-no-data);
  }
  .mark[data-status='withheld'] {
    color: var(--_status-withheld);
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
    gap: 0 20px;
    padding-top: 6px;
    font-size: var(--_text-small);
    line-height: 1.6;
  }
  .actions a {
    display: inline-flex;
    align-items: center;
    min-height: var(--_hit);
    margin-inline: -4px;
    padding-inline: 4px;
  }
  .actions a:focus-visible {
    outline-offset: -1px;
  }
  .state + .actions {
    padding-top: 12px;
  }
  .button {
    box-sizing: border-box;
    min-height: var(--_hit);
    border: 1px solid var(--_rule);
    border-radius: 2px;
    background: none;
    padding: 0 14px;
    font: inherit;
    font-size: var(--_text-small);
    line-height: 1.3;
    color: var(--_action);
    cursor: pointer;
    transition:
      background-color 120ms linear,
      border-color 120ms linear;
  }
  .button:hover {
    border-color: currentColor;
    background-color: var(--_panel);
  }

  [data-state='empty'] > .state,
  [data-state='failed'] > .state {
    border-top: 2px solid var(--_ink);
    padding-top: 16px;
  }
  [data-state='ready'] > .state {
    font-size: var(--_text-small);
    color: var(--_ink-2);
  }
  [data-state='empty'],
  [data-state='failed'] {
    padding-bottom: 28px;
  }
  .state:empty,
  [data-state] > .state:empty {
    border: 0;
    padding: 0;
  }
  .placeholder {
    box-sizing: border-box;
    min-height: var(--_reserved, 120px);
    border-top: 2px solid var(--_line);
    padding-top: 16px;
    font-size: var(--_text-floor);
    color: var(--_ink-3);
  }

  @media (prefers-reduced-motion: reduce) {
    .button {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .mark[data-status] {
      color: CanvasText;
    }
    .mark .k {
      fill: Canvas;
    }
    .mark .ks {
      stroke: Canvas;
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
    .demonstration {
      print-color-adjust: exact;
    }
  }
`;
