import type { Line } from './lines.js';

/** Where lines are broken: columns, a Chinese character counting two, and characters. */
export interface PageWidth {
  columns: number;
  characters: number;
}

/** The width at which lines are broken: most of the long lines reach it, and hardly one passes it, such as a title left whole. */
export function readWidth(prose: readonly Line[]): PageWidth | null {
  const lengths = prose.map((line) => columns(line.printed)).sort((a, b) => b - a);
  const whole = Math.max(3, Math.ceil(lengths.length / 20));
  const full = (width: number) => lengths.filter((length) => length <= width && length >= width - 6).length;
  const candidates = [...new Set(lengths.slice(0, whole + 1))].filter((width) => width >= 30 && width <= 200);
  const [first] = candidates;
  if (first === undefined) return null;
  const width = candidates.reduce((best, next) => (full(next) >= full(best) ? next : best), first);
  if (full(width) < 8 || full(width) < lengths.length / 5) return null;
  const reaching = prose.filter((line) => columns(line.printed) <= width && columns(line.printed) >= width - 6);
  return { columns: width, characters: mostCommon(reaching.map((line) => line.printed.length)) };
}

function mostCommon(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) {
    const before = times.get(number);
    times.set(number, before === undefined ? 1 : before + 1);
  }
  return [...times].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function columns(text: string): number {
  return text.replace(/[^\u0000-\u00ff]/g, '  ').length;
}

/** Whether a printed line is as long as a broken one. */
export function reaches(part: string, full: PageWidth): boolean {
  const width = columns(part);
  return width <= full.columns && (width >= full.columns - 6 || part.length >= full.characters - 1);
}
