import { heroes, localized } from './dataset.js';
import { comparator, direction, measureKind, modality } from './notice.js';
import { flag, integer, number, orNull, record, text, type Of } from './shape.js';

/**
 * What the plan promises. `year` is the clause's own; when the clause prints none it is the plan's end and
 * `yearInferred` is true. `short` is the notation of rows and exports (`≤ 6.5/10万`), `phrase` the words of a sentence
 * (`at most 6.5 per 100,000 live births, by 2030`).
 */
export const target = record({
  kind: measureKind,
  comparator,
  value: orNull(number),
  decimals: orNull(integer),
  unit: orNull(text),
  direction,
  modality,
  year: orNull(integer),
  yearInferred: flag,
  baseline: orNull(record({ year: orNull(integer), value: orNull(number) })),
  benchmark: orNull(text),
  derivedFrom: orNull(text),
  hero: heroes,
  short: localized,
  phrase: localized,
});
export type Target = Of<typeof target>;
