import type { ReadBreakdown } from './record.js';

/** The gap between groups now and in the first year that all of them share, each in the decimals that were printed. */
export interface Gap {
  readonly year: number;
  /** By sex female less male, with its sign; else the widest difference between any two, never negative. */
  readonly difference: number;
  /** The first year in which every group has a value; null where the latest is the only one. */
  readonly first: { readonly year: number; readonly difference: number } | null;
  readonly decimals: number;
  /** Whether it closes, as the assessment found; null while that is withheld or unknown, and then nothing is said. */
  readonly movement: ReadBreakdown['movement'];
}

/** Reads the gap of a breakdown; null where no year has a value of every group. */
export function gapOf({ gaps, groups, movement }: ReadBreakdown): Gap | null {
  const now = gaps[gaps.length - 1];
  const first = gaps[0];
  if (now === undefined || first === undefined) return null;
  const decimals = Math.max(0, ...groups.flatMap(({ latest }) => (latest ? [latest.decimals] : [])));
  const rounded = ({ difference }: { difference: number }): number => Number(difference.toFixed(decimals)) + 0;
  return {
    year: now.year,
    difference: rounded(now),
    first: first.year === now.year ? null : { year: first.year, difference: rounded(first) },
    decimals,
    movement,
  };
}
