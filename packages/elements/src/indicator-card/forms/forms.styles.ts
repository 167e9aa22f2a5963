import { unsafeCSS } from 'lit';

/** The drawn forms of a full card. */
export const formStyles = unsafeCSS(/* css */ `
  .form {
    padding-top: 18px;
    /* Hatches and shades are data: paper keeps them. */
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .ring {
    fill: var(--_surface);
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

  .form b {
    font-weight: 600;
    color: var(--_ink);
  }
  .pin.strong {
    padding-bottom: 2px;
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.4;
  }
  .pin.quiet,
  .ends,
  .key {
    font-size: var(--_floor);
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .scale .pin.quiet {
    color: var(--_ink);
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 4px 20px;
    padding-top: 2px;
  }
  /* An amount goes to the next line whole, and breaks only where it is wider than the box by itself. */
  .ends b {
    display: inline-block;
    max-width: 100%;
  }
  /* Under its tick, where the way begins with what lies before it. */
  .before .ends {
    padding-left: 12%;
  }
  .ends span:last-child {
    text-align: end;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    padding-top: 6px;
  }

  .rail,
  .band {
    fill: var(--_line);
  }
  .axis,
  .tick {
    fill: none;
    stroke: var(--_rule);
    stroke-width: 1.5;
  }
  .open {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  /* Room for a dot at either end. */
  .form .inset,
  .scale .pin {
    padding-inline: 12px;
  }
  .trend .inset {
    border-bottom: 1px solid var(--_line);
  }
  .finding {
    padding-bottom: 12px;
    font-weight: 600;
    line-height: 1.5;
    word-break: keep-all;
  }

  .squares {
    --_square: 24px;
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    max-width: 416px;
  }
  .squares i {
    box-sizing: border-box;
    width: var(--_square);
    height: var(--_square);
    border: 1.5px solid var(--_rule);
    border-radius: 2px;
  }
  .squares .kept,
  .squares .added {
    border-color: var(--_accent);
  }
  .squares .kept {
    background: repeating-linear-gradient(135deg, var(--_accent) 0 2px, var(--_surface) 2px 4.5px);
  }
  .squares .added {
    background: var(--_accent);
  }
  .squares .lost {
    border-style: dashed;
    border-color: var(--_ink);
  }
  .squares .goal {
    width: 3px;
    border: 0;
    border-radius: 0;
    background: var(--_ink);
  }
  [data-mode] .squares {
    --_square: 32px;
    max-width: 536px;
  }

  .steps {
    margin: 0;
    padding: 0;
    list-style: none;
    line-height: 1.5;
  }
  .steps li {
    position: relative;
    display: flex;
    gap: 12px;
    padding: 5px 0;
    color: var(--_ink-2);
    --_joint: var(--_line);
  }
  .steps .passed {
    --_joint: var(--_accent);
  }
  .steps .mark {
    position: relative;
    background: var(--_surface);
    box-shadow: 0 0 0 3px var(--_surface);
  }
  .mark.step {
    color: var(--_rule);
  }
  .passed .mark.step {
    color: var(--_accent);
  }
  /* The line to the next step, under the marks. */
  .steps li:not(:last-child)::before {
    content: '';
    position: absolute;
    top: 1em;
    left: calc(var(--_mark) / 2 - 1px);
    height: 100%;
    border-left: 2px solid var(--_joint);
  }
  .steps .present {
    font-weight: 600;
    color: var(--_ink);
  }

  [data-width~='560'] .steps {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  [data-width~='560'] .steps li {
    flex-direction: column;
    gap: 6px;
    padding: 0 12px 0 0;
  }
  [data-width~='560'] .steps li:not(:last-child)::before {
    top: calc((1.5em - 2px) / 2);
    left: 0;
    width: 100%;
    height: 0;
    border-left: 0;
    border-top: 2px solid var(--_joint);
  }

  [data-theme='contrast'] .rail,
  [data-theme='contrast'] .band {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }

  @media (forced-colors: active) {
    .squares i {
      forced-color-adjust: none;
    }
    .rail,
    .band {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1.5;
    }
  }
`);
