import { unsafeCSS } from 'lit';

/** The words of a line's role, each with its colour. */
const COLOURED = [
  ['total', 'accent'],
  ['female', 'female'],
  ['male', 'male'],
  ['age', 'ink-2'],
  ['area', 'accent'],
  ['comparator', 'ink-3'],
  ['baseline', 'ink-2'],
  ['milestone', 'ink'],
  ['target', 'ink'],
  ['projection', 'accent'],
];

/** The colours and strokes of a drawing, by what its parts are, and the marks of the same colours in the readout. */
export const drawingStyles = unsafeCSS(/* css */ `
  .plan {
    --_female: var(--plan-female, #6a3f86);
    --_male: var(--plan-male, #986a20);
  }
  @media not print {
    .plan[data-theme='dark'] {
      --_female: var(--plan-female, #d2acee);
      --_male: var(--plan-male, #eabb79);
    }
  }
  .plan[data-theme='contrast'] {
    --_female: #000;
    --_male: #000;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    padding: 16px 0 12px;
  }
  .chart .button[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_surface);
  }
  .readout {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-top: 12px;
    background: var(--_panel);
    padding: 10px 12px;
    font-size: var(--_small);
    line-height: 1.6;
  }
  .readout b {
    font-weight: 600;
  }
  .occasion {
    color: var(--_ink-2);
  }
  /* What is too wide for one frame is cut off; the focus ring, drawn inside, is not. No wider than the page's column:
     where that ends at the edge of the screen the page would scroll sideways. */
  .stage {
    overflow: hidden;
  }
  .plot:focus-visible {
    outline-offset: -3px;
  }
  .plot {
    cursor: crosshair;
    touch-action: pan-y;
    -webkit-user-select: none;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .panels {
    display: flex;
    flex-wrap: wrap;
    gap: 20px calc(1.6 * var(--_floor));
  }
  .panel-name {
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.5;
  }
  .panel-reason {
    font-size: var(--_small);
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .drawing {
    display: block;
  }
  /* One panel says what the line is that runs through all of them. */
  .panel + .panel text.target {
    display: none;
  }
  /* The size of the drawing's own geometry, not that of a card's labels. */
  .drawing text {
    font-size: inherit;
    fill: var(--_ink-2);
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .drawing path {
    fill: none;
  }
  ${COLOURED.map(([role, token]) => `.drawing .${role},.entry[data-of='${role}']{--_of:var(--_${token})}`).join('')}

  .grid {
    stroke: var(--_line);
  }
  [data-theme='contrast'] .grid {
    stroke-width: 0.5;
  }
  .axis,
  .tick {
    stroke: var(--_rule);
  }
  .drawing .band {
    fill: var(--_ink);
    fill-opacity: 0.1;
  }
  .drawing .fan {
    fill: var(--_accent);
    fill-opacity: 0.16;
  }
  .drawing .schedule {
    stroke: var(--_ink-3);
    stroke-dasharray: 1 3;
  }
  path.target {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .target-due {
    fill: var(--_ink);
  }
  path.projection {
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 6 5;
  }
  line.mark {
    stroke: var(--_rule);
    stroke-dasharray: 2 3;
  }
  line.break {
    stroke: var(--_ink);
    stroke-dasharray: 8 3;
  }
  .line {
    stroke: var(--_of);
    stroke-width: 1.75;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .line.total {
    stroke-width: 3.25;
  }
  .line.comparator,
  .line.age {
    stroke-width: 1.25;
  }
  .drawing .context {
    --_of: var(--_rule);
    stroke-width: 1.25;
  }
  .drawing .dot {
    fill: var(--_of);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .dot.context {
    visibility: hidden;
  }
  .drawing .dot.provisional,
  .drawing .dot.baseline {
    fill: var(--_surface);
    stroke: var(--_of);
    stroke-width: 2;
  }
  .drawing text.label {
    font-weight: 600;
    fill: var(--_of, var(--_ink-2));
  }
  .drawing text.schedule,
  .drawing text.interval,
  .drawing text.mark,
  .drawing text.milestone,
  .drawing text.age,
  .drawing text.comparator {
    font-weight: 400;
  }
  .drawing text.schedule {
    stroke-dasharray: none;
    stroke: var(--_surface);
  }
  .cursor {
    stroke: var(--_ink);
    visibility: hidden;
  }
  .walking .cursor,
  .plot:focus-visible .cursor {
    visibility: visible;
  }

  /* What a line looks like stands before its value, so that the bar is the legend too. */
  .entry::before {
    content: '';
    display: inline-block;
    box-sizing: border-box;
    width: 9px;
    height: 9px;
    margin-right: 6px;
    border: 4.5px solid var(--_of, transparent);
  }
  [data-of='female']::before,
  [data-of='total']::before {
    border-radius: 50%;
  }
  [data-of='male']::before {
    transform: rotate(45deg) scale(0.86);
  }
  [data-of='projection']::before {
    height: 0;
    border-width: 1px 0;
    border-style: dashed;
    vertical-align: middle;
  }
  [data-of='schedule']::before {
    height: 0;
    border: 0;
    border-top: 2px dotted var(--_ink-3);
    vertical-align: middle;
  }
  .faint-total [data-of='total'] {
    --_of: var(--_rule);
  }
  [data-of='area']::before,
  [data-of='age']::before {
    display: none;
  }

  @media (forced-colors: active) {
    .chart .button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
      color: Canvas;
    }
    .readout {
      border: 1px solid CanvasText;
    }
    .drawing {
      forced-color-adjust: none;
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_ink-3: CanvasText;
      --_line: CanvasText;
      --_rule: CanvasText;
      --_surface: Canvas;
      --_accent: CanvasText;
      --_female: CanvasText;
      --_male: CanvasText;
    }
  }
  @media print {
    .choices {
      display: none;
    }
    .stage {
      break-inside: avoid;
    }
    .drawing {
      width: 100%;
      height: auto;
    }
    .panels .panel {
      width: 30%;
    }
    .cursor {
      display: none;
    }
  }
`);
