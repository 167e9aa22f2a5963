import type { Measure } from '@plan-widgets/core/contract';
import { findAmounts } from './amounts.js';

/** What one cell of a table of indicators says. */
export interface CellValue {
  /** null for a direction with no number. */
  value: number | null;
  unit: string | null;
  comparator: Measure['comparator'];
  direction: Measure['direction'];
  words: string | null;
  /** The cell says by how much, not to where. */
  changes: boolean;
}

const bounds: readonly [RegExp, Measure['comparator']][] = [
  [/≥|>=|不低于|不少于|不小于|至少|以上/, '>='],
  [/≤|<=|不超过|不高于|不大于|以下|以内|控制/, '<='],
  [/>|超过|高于|大于/, '>'],
  [/<|低于|小于|少于/, '<'],
  [/左右|约/, '~'],
];
const directions: readonly [RegExp, Measure['direction']][] = [
  [/上升趋势.*(?:减缓|控制|遏制)/, 'decrease'],
  [/提高|提升|上升|增加|增长|扩大/, 'increase'],
  [/下降|降低|减少|缩小|降/, 'decrease'],
  [/保持|稳定|维持/, 'maintain'],
];

/**
 * Reads one cell: ≤6.5, 98以上, >95%, 6.5/10万, 逐步提高, 全覆盖.
 * @param cell its shadow, without spaces
 * @param unit the unit that its row or column prints, for a bare number
 * @returns null for an empty cell (—, /)
 */
export function readCell(cell: string, unit: string | null): CellValue | null {
  if (/^[-/.…]*$/.test(cell)) return null;
  const printed = directions.find(([words]) => words.test(cell))?.[1] ?? null;
  if (/全覆盖/.test(cell))
    return { value: 100, unit: '%', comparator: '=', direction: 'increase', words: '全覆盖', changes: false };
  const amount = findAmounts(cell)[0];
  const bare = /^[^\d]*?(\d+(?:\.\d+)?)[^\d]*$/.exec(cell);
  if (amount ?? bare) {
    const comparator = bounds.find(([words]) => words.test(cell))?.[1] ?? '=';
    const reached = comparator === '<=' || comparator === '<' ? 'decrease' : 'increase';
    const changes = amount?.unit === 'percentage-points' || /(?:提高|增加|增长|下降|降低|减少)(?!到|至|为)/.test(cell);
    return {
      value: amount?.value ?? Number(bare![1]),
      unit: amount?.unit ?? unit,
      comparator,
      direction: printed ?? reached,
      words: amount?.words ?? null,
      changes,
    };
  }
  return printed
    ? { value: null, unit: null, comparator: null, direction: printed, words: null, changes: false }
    : null;
}
