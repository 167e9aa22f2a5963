import type { DrawnNode } from '@plan-widgets/core/chart';
import { FEMALE, lightColour, MALE } from './light-colours.js';
import { shape, type Shape } from './markup.js';
import { lineWidth } from './text-lines.js';

type Paint = Readonly<Record<string, number | string>>;

const stroke = (colour: string, width: number, more: Paint = {}): Paint => ({
  fill: 'none',
  stroke: colour,
  'stroke-width': width,
  ...more,
});

/** How a drawing's lines and areas are painted in a file, by the words of their role. */
const PLAIN: Readonly<Record<string, Paint>> = {
  grid: stroke(lightColour('line'), 1),
  axis: stroke(lightColour('rule'), 1),
  tick: stroke(lightColour('rule'), 1),
  band: { fill: lightColour('ink'), 'fill-opacity': 0.1 },
  schedule: stroke(lightColour('ink-3'), 1, { 'stroke-dasharray': '1 3' }),
  target: stroke(lightColour('ink'), 2),
  'target-due': { fill: lightColour('ink') },
  mark: stroke(lightColour('rule'), 1, { 'stroke-dasharray': '2 3' }),
  break: stroke(lightColour('ink'), 1, { 'stroke-dasharray': '8 3' }),
  'tick-label': { fill: lightColour('ink-2') },
};

/** Whose colour a line, a dot or a label has. */
function colourOf(words: ReadonlySet<string>, accent: string): string {
  if (words.has('female')) return FEMALE;
  if (words.has('male')) return MALE;
  if (words.has('context')) return lightColour('rule');
  if (words.has('comparator')) return lightColour('ink-3');
  if (words.has('age') || words.has('baseline')) return lightColour('ink-2');
  if (words.has('milestone')) return lightColour('ink');
  return accent;
}

/** Lines of groups are thinner than the total's, those of other places and of ages thinner still; dashed is the projection alone. */
function strokeOf(words: ReadonlySet<string>, colour: string): Paint {
  const width =
    words.has('total') && !words.has('context') ? 3.25 : FAINT.some((word) => words.has(word)) ? 1.25 : 1.75;
  return stroke(colour, width, { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' });
}

const FAINT = ['context', 'comparator', 'age'];

function dotOf(words: ReadonlySet<string>, colour: string): Paint {
  const open = words.has('provisional') || words.has('baseline');
  return open
    ? { fill: lightColour('surface'), stroke: colour, 'stroke-width': 2 }
    : { fill: colour, stroke: lightColour('surface'), 'stroke-width': 1.5 };
}

function labelOf(words: ReadonlySet<string>, colour: string): Paint {
  if (QUIET.some((word) => words.has(word))) return { fill: lightColour('ink-2') };
  if (words.has('target')) return { fill: lightColour('ink'), 'font-weight': 600 };
  return { fill: colour, ...(!FAINT.some((word) => words.has(word)) && { 'font-weight': 600 }) };
}

const QUIET = ['interval', 'schedule', 'milestone', 'break', 'annotation'];

/**
 * How a node of a drawing is painted in a file: presentation attributes, since a file has no style sheet of the page.
 *
 * @param accent of the domain: the district's own values
 */
export function paintOf(role: string, accent: string): Paint {
  const words = new Set(role.split(' '));
  const colour = colourOf(words, accent);
  if (words.has('label')) return labelOf(words, colour);
  if (words.has('dot')) return dotOf(words, colour);
  if (words.has('line')) return strokeOf(words, colour);
  if (words.has('projection')) return stroke(accent, 2, { 'stroke-dasharray': '6 5' });
  if (words.has('fan')) return { fill: accent, 'fill-opacity': 0.16 };
  // Of a break the second word says more than the first, that it is a mark.
  const [first = '', second = ''] = role.split(' ');
  return PLAIN[second] ?? PLAIN[first] ?? { fill: lightColour('ink') };
}

/**
 * A drawing as it stands in a file. Behind the label of a line its ground is cleared, as by a halo on the page: what draws
 * files outside of browsers would set the halo over the letters. On a band a cleared ground would be a hole.
 */
export function paintDrawing(nodes: readonly DrawnNode[], accent: string): Shape[] {
  const isClearing = nodes.every(({ role }) => role !== 'band');
  return nodes
    .filter(({ role }) => !(role.startsWith('dot ') && role.includes('context')))
    .flatMap(({ tag, role, attributes, text, children }) => [
      ...(isClearing && text !== undefined && LINES.test(role) ? [clearGround(text, attributes)] : []),
      {
        tag,
        attributes: { ...attributes, ...paintOf(role, accent) },
        ...(text === undefined ? {} : { text }),
        ...(children && { children: paintDrawing(children, accent) }),
      },
    ]);
}

const LINES = /^label (total|female|male|age|area|comparator|schedule)/;

function clearGround(text: string, { x, y, 'font-size': size, 'text-anchor': anchor }: DrawnNode['attributes']): Shape {
  const em = Number(size);
  const width = lineWidth(text, em);
  const left = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return shape('rect', {
    x: Math.round(left - 1),
    y: Math.round(Number(y) - em * 0.9),
    width: Math.round(width + 2),
    height: Math.round(em * 1.1),
    fill: lightColour('surface'),
    'fill-opacity': 0.85,
  });
}
