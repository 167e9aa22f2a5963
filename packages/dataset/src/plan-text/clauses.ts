import { findAmounts, type Amount } from './amounts.js';
import { boundAfter } from './measure-vocabulary.js';
import { lengthOf } from './pieces.js';

/** A stretch of a text, by place. */
export interface Span {
  start: number;
  end: number;
}

/** The clauses of one sentence. */
export interface Sentence {
  clauses: Span[];
  /** It goes on from the one before after a semicolon: what was said there first (到2025年) still holds. */
  continues: boolean;
}

/** Splits a paragraph's shadow into sentences (。；.) and each into clauses (，, and 、 after a complete value). */
export function splitClauses(shadow: string): Sentence[] {
  const open = depths(shadow);
  const sentences: Sentence[] = [{ clauses: [], continues: false }];
  let from = 0;
  const close = (end: number) => {
    const span = trimmed(shadow, from, end);
    if (span.end > span.start) sentences[sentences.length - 1]!.clauses.push(span);
  };
  const amounts = findAmounts(shadow);
  const afterValue = valueEnds(shadow, amounts);
  const starts = new Set(amounts.map((amount) => amount.start));
  for (let i = 0; i < shadow.length; i++) {
    const unit = shadow.charAt(i);
    if (open[i]) continue;
    const ends = '。;!?'.includes(unit) || isFullStop(shadow, i);
    const thousands = unit === ',' && /\d$/.test(shadow.slice(0, i)) && /^\d{3}(?!\d)/.test(shadow.slice(i + 1));
    const parts =
      (unit === ',' && !thousands) ||
      (unit === ':' && !/\d ?$/.test(shadow.slice(0, i))) ||
      (unit === '、' && afterValue.has(i) && !starts.has(i + 1));
    if (!ends && !parts) continue;
    close(i);
    from = i + 1;
    if (ends) sentences.push({ clauses: [], continues: unit === ';' });
  }
  close(shadow.length);
  return sentences.filter(({ clauses }) => clauses.length > 0);
}

/** A scanner prints 。 as a point: a point ends the sentence unless a digit stands on both sides. */
function isFullStop(shadow: string, i: number): boolean {
  if (shadow.charAt(i) !== '.') return false;
  return !(/\d ?$/.test(shadow.slice(0, i)) && /^ ?\d/.test(shadow.slice(i + 1)));
}

/** Places right after a value and its bound, where 、 starts another clause. */
function valueEnds(shadow: string, amounts: readonly Amount[]): Set<number> {
  const ends = new Set<number>();
  for (const { end } of amounts) {
    ends.add(end);
    ends.add(end + lengthOf(boundAfter.exec(shadow.slice(end))));
  }
  return ends;
}

/** For each place, whether it is inside brackets or quotes. */
function depths(shadow: string): boolean[] {
  let depth = 0;
  return shadow.split('').map((unit) => {
    if ('(“《〔['.includes(unit)) depth++;
    if (')”》〕]'.includes(unit) && depth > 0) depth--;
    return depth > 0;
  });
}

function trimmed(shadow: string, start: number, end: number): Span {
  while (start < end && /\s/.test(shadow.charAt(start))) start++;
  while (end > start && /\s/.test(shadow.charAt(end - 1))) end--;
  return { start, end };
}
