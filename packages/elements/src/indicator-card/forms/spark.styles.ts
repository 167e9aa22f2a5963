import { unsafeCSS } from 'lit';

/** What all drawings of a card share, and its small chart: in the first file of every card. */
export const sparkStyles = unsafeCSS(/* css */ `
  .spark svg,
  .form svg {
    display: block;
    box-sizing: border-box;
    min-width: 0;
    overflow: visible;
  }
  .done {
    fill: var(--_accent);
  }
  .ring {
    fill: var(--_surface);
  }
  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.25;
    stroke-linejoin: round;
  }
  .ink {
    fill: var(--_ink);
    stroke: none;
  }
  line.ink {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .pin {
    display: flex;
  }
  /* The label's box fills what the empty one leaves; where it needs more it takes it, and then breaks its lines. */
  .pin > span {
    flex: 1 0 auto;
    max-width: 100%;
    text-align: center;
  }

  .spark > svg {
    padding-inline: 6px;
  }
  .spark p {
    font-size: var(--_floor);
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .spark .goal {
    text-align: end;
  }
  .goal::before {
    content: '';
    display: inline-block;
    width: 16px;
    margin-right: 6px;
    border-top: 2px solid var(--_ink);
    vertical-align: 0.3em;
  }
  .years {
    position: relative;
    display: flex;
    justify-content: space-between;
    gap: 10px;
  }
  .years .pin {
    position: absolute;
    inset: 0;
  }
  .years.early {
    justify-content: flex-start;
  }
  .years > :nth-child(3),
  .years > :nth-child(2):nth-last-child(2):not(.pin) {
    margin-left: auto;
  }

  @media (forced-colors: active) {
    .spark,
    .form {
      --_accent: CanvasText;
      --_ink: CanvasText;
      --_rule: CanvasText;
      --_line: CanvasText;
      --_surface: Canvas;
    }
  }
`);
