import { unsafeCSS } from 'lit';

/** The frame of an overview: what is counted, columns, sections and foot. */
export const overviewStyles = unsafeCSS(/* css */ `
  /* More than a screen, so that nothing below moves within sight when the board comes. */
  .plan {
    --_reserved: 130;
  }
  .card {
    padding-bottom: 20px;
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
  .foot {
    font-size: var(--_floor);
    line-height: 1.65;
    color: var(--_ink-2);
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
`);
