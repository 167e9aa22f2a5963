import { compactText } from '../cells/half-width.js';
import type { ColumnSpec, TableSpec } from '../table.js';

/** The names of a kind of table's columns: a heading, however it is decorated, to the column's key. */
export class ColumnNames {
  readonly #keys = new Map<string, string>();
  readonly #spec: TableSpec;

  constructor(spec: TableSpec) {
    this.#spec = spec;
    for (const column of spec.columns)
      for (const name of namesOf(column)) this.#keys.set(plainHeading(name), column.key);
  }

  /** The key of the column that a heading names, the year of a year column, or null. */
  keyOf(heading: string): string | null {
    const plain = plainHeading(heading);
    if (plain === '') return null;
    const key = this.#keys.get(plain);
    if (key !== undefined) return key;
    const year = this.#spec.yearColumns ? /^((?:19|20)\d\d)(?:年|年度)?$/.exec(plain) : null;
    return year?.[1] ?? null;
  }

  /** The column, of those whose key is not among `taken`, whose name is nearest to a heading; null when none is near. */
  nearest(heading: string, taken: ReadonlySet<string>): ColumnSpec | null {
    const plain = plainHeading(heading);
    let best: { column: ColumnSpec; share: number } | null = null;
    for (const column of this.#spec.columns) {
      if (taken.has(column.key)) continue;
      for (const name of namesOf(column).map(plainHeading)) {
        const share = likeness(plain, name);
        if (share >= 0.5 && (best === null || share > best.share)) best = { column, share };
      }
    }
    return best?.column ?? null;
  }
}

/** With its remarks, no heading is longer. */
const longestHeading = 200;

const namesOf = ({ key, zh, aliases }: ColumnSpec): string[] => [key, zh, ...(aliases ?? [])];

/** The mark behind a heading that says whether it must be filled: （必填）, （三项填一）. */
const needMark = /[(（〔[][^()（）〔〕[\]]*(必填|必须|选填|可选|可不填|可留空|填一)(项)?[)）〕\]]$/;

/** A heading on one line without the mark that says whether it must be filled, as problems name it. */
export const sayHeading = (heading: string): string => {
  const line = heading.replace(/\s+/g, ' ');
  return line.length > longestHeading ? line : line.replace(needMark, '') || line;
};

/** A heading without what does not tell columns apart: spaces, width, line breaks, case, marks that it must be filled. */
export function plainHeading(heading: string): string {
  // What is longer is no heading, and not looked through as one.
  if (heading.length > longestHeading) return '';
  return compactText(heading)
    .replace(/^[*※]+|[*※]+$/g, '')
    .replace(needMark, '')
    .replace(/[*※:]+$/g, '')
    .toLowerCase();
}

/** How alike two names are, 0 to 1: one name within the other counts as near, else by the letters to change. */
function likeness(one: string, other: string): number {
  if (one === '' || other === '' || one.length > 60) return 0;
  const longer = Math.max(one.length, other.length);
  const within = (one.includes(other) || other.includes(one)) && Math.min(one.length, other.length) >= 2;
  const byLetters = 1 - changesBetween(one, other) / longer;
  return within ? Math.max(byLetters, 0.5) : byLetters;
}

/** The fewest letters to add, leave out or change to make one name of the other. */
function changesBetween(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const change = previous[at - 1]! + (one[row - 1] === other[at - 1] ? 0 : 1);
      current.push(Math.min(change, previous[at]! + 1, current[at - 1]! + 1));
    }
    previous = current;
  }
  return previous[other.length]!;
}
