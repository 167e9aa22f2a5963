import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BoardFile } from '@plan-widgets/core/contract';
import type { Work } from './build-pages.js';

/** Below `/data/` on the server and below `dist/data` on the disk. */
const RELEASE = 'demonstration/latest';

/** A value behind its target, with a projection and its interval. */
const LARGE = 'children.education.sample-large-classes';

const indicatorPath = (id: string): string => `/data/${RELEASE}/indicators/${id}.json`;

/**
 * What is drawn: small charts of indicators that have a value, a target in the value's own unit and a few years to draw,
 * in the order of the board, repeated where more are wanted than there are; and one large chart. One card alone asks for
 * its indicator's own file, as our loader has it ask; more ask for the board.
 *
 * @param data folder with the built datasets
 * @param counts numbers of small charts
 */
export function chooseWorks(data: string, counts: readonly number[], large: boolean): Work[] {
  const board = JSON.parse(readFileSync(join(data, RELEASE, 'board.json'), 'utf8')) as BoardFile;
  const drawable = board.indicators
    .filter(
      ({ figure, target, trend }) =>
        figure && target.value !== null && /^(level|coverage|count)$/.test(target.kind) && trend.length > 3,
    )
    .map(({ id }) => id);
  const small = counts.map((count): Work => ({
    size: 'small',
    indicators: Array.from({ length: count }, (_, index) => drawable[index % drawable.length]!),
    source: count === 1 ? indicatorPath(drawable[0]!) : `/data/${RELEASE}/board.json`,
  }));
  return large ? [...small, { size: 'large', indicators: [LARGE], source: indicatorPath(LARGE) }] : small;
}

/** Texts that the chart of an indicator has to show: name, value, target, status. */
export function expectedTexts(data: string): Map<string, readonly string[]> {
  const board = JSON.parse(readFileSync(join(data, RELEASE, 'board.json'), 'utf8')) as BoardFile;
  return new Map(
    board.indicators.map(({ id, name, figure, target, statusLabel }) => {
      const goal = target.hero['zh-Hans'];
      const value = figure?.hero['zh-Hans'].number ?? '';
      return [id, [name['zh-Hans'], value, goal.number || goal.words, statusLabel['zh-Hans']]];
    }),
  );
}

/** Which text is missing on a page that says it has drawn all, as a sentence; null for nothing. */
export function findMissing(
  { indicators }: Work,
  charts: readonly { readonly text: string }[],
  expected: ReadonlyMap<string, readonly string[]>,
): string | null {
  if (charts.length !== indicators.length) return `${charts.length} charts of ${indicators.length}`;
  for (const [index, id] of indicators.entries()) {
    const read = charts[index]!.text.replace(/\s/g, '');
    const missing = expected.get(id)!.find((each) => !read.includes(each.replace(/\s/g, '')));
    if (missing !== undefined) return `“${missing}” of ${id}`;
  }
  return null;
}
