import {
  amount,
  comparatorSeries,
  day,
  flag,
  integer,
  knownAmount,
  list,
  localized,
  mapOf,
  number,
  optional,
  orNull,
  record,
  seriesEntry,
  status,
  text,
  warningNote,
  type Of,
} from '@plan-widgets/core/contract';
import {
  breakdownAssessment,
  gapYear,
  groupAssessment,
  normalForm,
  publication,
  quantities,
  releaseRecord,
  smallNumbers,
  verdict,
} from '@plan-widgets/core/indicator';
import type { CardRecord } from '../card-record.js';

const { fields: form } = normalForm;
const { fields: note } = warningNote;
const { fields: small } = smallNumbers;
const { fields: entry } = seriesEntry;

const readForm = record({
  mode: form.mode,
  goal: form.goal,
  better: form.better,
  band: form.band,
  year: form.year,
  baseline: orNull(record({ year: integer, t: number, value: number, decimals: integer })),
});

const pooled = record({
  from: integer,
  to: integer,
  events: orNull(number),
  exposed: orNull(number),
  rate: orNull(number),
  interval: orNull(record({ low: number, high: number })),
  evidence: small.pooled.of.fields.evidence,
});

const readAssessment = record({
  form: orNull(readForm),
  points: list(record({ t: number, comparator: orNull(number) })),
  quantities: orNull(
    record({
      projection: quantities.fields.projection,
      interval: quantities.fields.interval,
      requiredChange: quantities.fields.requiredChange,
      pointsUsed: integer,
    }),
  ),
  verdict,
  smallNumbers: orNull(
    record({
      missing: small.missing,
      oneCase: small.oneCase,
      single: orNull(record({ evidence: pooled.fields.evidence })),
      pooled: list(pooled),
    }),
  ),
  breakdowns: list(
    record({
      dimension: breakdownAssessment.fields.dimension,
      groups: list(record({ group: text, latest: groupAssessment.fields.latest, verdict })),
      gaps: list(gapYear),
      movement: breakdownAssessment.fields.movement,
    }),
  ),
  interim: list(record({ year: integer, value: number, status })),
  earlierTargets: list(
    record({ until: text, document: orNull(text), form: orNull(record({ goal: form.goal, band: form.band })), status }),
  ),
  history: list(
    record({ released: releaseRecord.fields.released, status, published: flag, codes: releaseRecord.fields.codes }),
  ),
  publication: record({
    state: publication.fields.state,
    unit: orNull(localized),
    date: orNull(day),
    document: orNull(text),
    overrule: publication.fields.overrule,
  }),
});

/**
 * What the sections read of a record besides what every card reads. What a board does not hold is optional: a record
 * taken from one has no series and no assessment, and the sections that need them are not drawn.
 */
export const analysisShape = {
  progress: orNull(record({ since: integer, baseline: number, decimals: integer })),
  trend: list(record({ year: integer, t: number, value: number, final: flag })),
  warnings: list(
    record({
      code: note.code,
      level: note.level,
      state: note.state,
      label: localized,
      sentence: localized,
      explanation: note.explanation,
    }),
  ),
  comparators: list(record({ area: comparatorSeries.fields.area, amount: knownAmount })),
  series: optional(
    list(
      record({
        year: integer,
        startMonth: integer,
        breakdown: entry.breakdown,
        amount,
        state: entry.state,
        seriesBreak: entry.seriesBreak,
        correction: entry.correction,
        note: entry.note,
      }),
    ),
  ),
  groupNames: optional(mapOf(localized)),
  assessment: optional(readAssessment),
} as const;

const analysisFields = record(analysisShape);

/** One indicator with what the sections show of it. */
export type AnalysisRecord = CardRecord & Of<typeof analysisFields>;

/** What was worked out of an indicator, as far as it is shown. */
export type ReadAssessment = Of<typeof readAssessment>;
