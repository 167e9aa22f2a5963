import {
  amount,
  day,
  domainHead,
  flag,
  heroes,
  integer,
  list,
  localized,
  mapOf,
  number,
  oneOf,
  orNull,
  planHead,
  publication,
  record,
  SCHEMA_VERSION,
  text,
  wording,
  type IndicatorFile,
} from '@plan-widgets/core/contract';
import { STATUSES } from '../kit/status-mark.js';

/** One indicator with all that its chart draws and says. */
export type ChartRecord = Pick<
  IndicatorFile,
  | 'schemaVersion'
  | 'release'
  | 'released'
  | 'demonstration'
  | 'district'
  | 'notice'
  | 'plan'
  | 'id'
  | 'domain'
  | 'name'
  | 'target'
  | 'latest'
  | 'figure'
  | 'status'
  | 'statusLabel'
  | 'sentence'
  | 'goal'
  | 'wording'
  | 'definition'
  | 'notes'
  | 'series'
  | 'comparatorSeries'
  | 'groupNames'
> & {
  /** Of the assessment, what is drawn, and whose it is. What is withheld is not in the file. */
  readonly assessment: Pick<
    IndicatorFile['assessment'],
    'form' | 'quantities' | 'smallNumbers' | 'evidence' | 'publication'
  >;
};

const entries = list(
  record({
    year: integer,
    startMonth: integer,
    breakdown: record({ sex: orNull(text), age: orNull(text), area: orNull(text) }),
    amount,
    state: text,
    seriesBreak: orNull(text),
    correction: orNull(record({ was: orNull(text), on: orNull(day), reason: text })),
    note: orNull(text),
  }),
);
const steps = list(record({ year: integer, value: number }));
const limits = orNull(record({ low: number, high: number }));

/**
 * What is read of a {@link ChartRecord}: what a chart does not read it neither checks nor carries the description of, and
 * of a word that only chooses a message not which words there are.
 */
export const chartRecord = record({
  schemaVersion: oneOf(SCHEMA_VERSION),
  release: text,
  released: day,
  demonstration: flag,
  district: localized,
  notice: publication,
  plan: planHead,
  id: text,
  domain: domainHead,
  name: localized,
  target: record({
    kind: text,
    value: orNull(number),
    decimals: orNull(integer),
    year: orNull(integer),
    yearInferred: flag,
    hero: heroes,
    short: localized,
    phrase: localized,
  }),
  latest: amount,
  figure: orNull(record({ period: localized, hero: heroes })),
  status: oneOf(...STATUSES),
  statusLabel: localized,
  sentence: localized,
  goal: orNull(number),
  wording,
  definition: orNull(record({ text: localized })),
  notes: list(localized),
  series: entries,
  comparatorSeries: list(record({ area: record({ level: text, name: localized }), entries })),
  groupNames: mapOf(localized),
  assessment: record({
    form: orNull(
      record({
        goal: orNull(number),
        year: orNull(integer),
        baseline: orNull(record({ year: integer, t: number, value: number, decimals: integer, origin: text })),
        path: orNull(text),
        milestones: steps,
        band: limits,
        moving: flag,
      }),
    ),
    quantities: orNull(record({ due: orNull(number), projection: orNull(number), interval: limits })),
    smallNumbers: orNull(record({})),
    evidence: orNull(record({ state: text, year: integer, source: text })),
    publication: record({
      state: text,
      unit: orNull(localized),
      date: orNull(day),
      document: orNull(text),
      overrule: orNull(record({ reason: orNull(localized) })),
    }),
  }),
});
