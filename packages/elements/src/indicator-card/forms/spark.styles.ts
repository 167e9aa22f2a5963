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
  .done,
  .dot {
    fill: var(--_accent);
  }
  .dot {
    stroke: var(--_surface);
    stroke-width: 2;
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
    gap: 10px;
  }
  .years svg {
    display: none;
  }
  .early > :nth-child(4),
  .late > :nth-child(3) {
    margin-left: auto;
  }
  /* Away from the ends the newest year stands under its dot, after an empty drawing as wide as the way there. */
  .apart {
    gap: 0;
  }
  .apart svg {
    display: block;
    flex: none;
  }
  .apart > :nth-child(3) {
    transform: translateX(-50%);
  }
  .apart > :first-child,
  .apart > :nth-child(4) {
    position: absolute;
    left: 0;
  }
  .apart > :nth-child(4) {
    left: auto;
    right: 0;
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
