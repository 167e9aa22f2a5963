import { lightColour } from './light-colours.js';
import { shape, type Shape } from './markup.js';
import { breakLines, lineWidth } from './text-lines.js';

/** Width of the picture's text and drawing, and of the margin around it, px of the page's own scale. */
export const MEASURE = 736;
export const MARGIN = 32;

/** A piece of the picture as high as it needs: drawn with its upper edge at `y`, its left one at 0. */
export interface Block {
  readonly height: number;
  /** Space above it, where something stands there. */
  readonly gap: number;
  draw(y: number): Shape[];
}

export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly colour?: string;
  readonly weight?: 400 | 600;
  readonly family?: string;
  readonly gap?: number;
  /** Space at the left, and how wide the lines may be. */
  readonly inset?: number;
  readonly width?: number;
}

const attributesOf = ({ size, colour, weight, family }: TextStyle): Shape['attributes'] => ({
  ...(family && { 'font-family': family }),
  'font-size': size,
  fill: colour ?? lightColour('ink'),
  ...(weight === 600 && { 'font-weight': 600 }),
});

/** A run of text on one line; `y` is its baseline. */
export const textAt = (
  x: number,
  y: number,
  text: string,
  style: TextStyle,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Shape => shape('text', { x, y, ...attributesOf(style), ...(anchor !== 'start' && { 'text-anchor': anchor }) }, text);

/** Where the baseline of a line of text is below its upper edge: as much space above the letters as below. */
const baseline = ({ size, leading }: TextStyle): number => (size * leading) / 2 + size * 0.36;

/** A text in as many lines as it needs. */
export function paragraph(text: string, style: TextStyle): Block {
  const { size, leading, gap = 0, inset = 0, width = MEASURE - inset } = style;
  const lines = breakLines(text, width, size);
  return {
    gap,
    height: lines.length * size * leading,
    draw: (y) => lines.map((line, i) => textAt(inset, round(y + i * size * leading + baseline(style)), line, style)),
  };
}

/** Blocks one under the other as one, so that nothing comes between them. */
export function stack(gap: number, blocks: readonly Block[]): Block {
  const tops: number[] = [];
  let height = 0;
  for (const [i, block] of blocks.entries()) {
    height += i === 0 ? 0 : block.gap;
    tops.push(height);
    height += block.height;
  }
  return { gap, height, draw: (y) => blocks.flatMap((block, i) => block.draw(y + tops[i]!)) };
}

/** The line that begins the sources. */
export const hairline = (gap: number): Block => ({
  gap,
  height: 1,
  draw: (y) => [
    shape('line', { x1: 0, x2: MEASURE, y1: y + 0.5, y2: y + 0.5, stroke: lightColour('line'), 'stroke-width': 1 }),
  ],
});

const NOTICE: TextStyle = { size: 13, leading: 1.5, weight: 600 };
const NOTICE_HEIGHT = 30;

/** The notice on sample data, which no export goes without. */
export const noticeBlock = (notice: string): Block => ({
  gap: 10,
  height: NOTICE_HEIGHT,
  draw: (y) => [
    shape('rect', {
      x: 0.5,
      y: y + 0.5,
      width: MEASURE - 1,
      height: NOTICE_HEIGHT - 1,
      fill: lightColour('notice'),
      stroke: lightColour('rule'),
      'stroke-dasharray': '4 3',
    }),
    textAt(12, y + NOTICE_HEIGHT / 2 + 4.7, notice, NOTICE),
  ],
});

/** Two texts on one line, at its left and right end; under each other where they would meet. */
export function ends([left, right]: readonly [string, string], styles: readonly [TextStyle, TextStyle]): Block {
  const [first, second] = styles;
  const { gap = 0 } = first;
  const fits = lineWidth(left, first.size) + lineWidth(right, second.size) + 24 <= MEASURE;
  if (!fits) return stack(gap, [paragraph(left, first), paragraph(right, second)]);
  return {
    gap,
    height: first.size * first.leading,
    draw: (y) => [
      textAt(0, round(y + baseline(first)), left, first),
      textAt(MEASURE, round(y + baseline(first)), right, second, 'end'),
    ],
  };
}

export const round = (length: number): number => Math.round(length * 10) / 10;
