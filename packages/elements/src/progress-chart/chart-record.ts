import {
  amount,
  comparatorSeries,
  day,
  domainHead,
  flag,
  heroes,
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
  seriesEntry,
  target,
  text,
  wording,
  type Of,
} from '@plan-widgets/core/contract';
import {
  interimResult,
  normalForm,
  publication as assessmentPublication,
  quantities,
  setUpEvidence,
} from '@plan-widgets/core/indicator';
import { STATUSES } from '../kit/status-mark.js';

/** What a chart shows of an indicator's file; what it does not show it neither checks nor carries the description of. */
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
  target,
  latest: amount,
  figure: orNull(record({ period: localized, hero: heroes })),
  status: oneOf(...STATUSES),
  statusLabel: localized,
  sentence: localized,
  goal: orNull(number),
  wording,
  definition: orNull(record({ text: localized })),
  notes: list(localized),
  series: list(seriesEntry),
  comparatorSeries: list(comparatorSeries),
  groupNames: mapOf(localized),
  /** Of the assessment, what is drawn, and whose it is. What is withheld is not in the file. */
  assessment: record({
    form: orNull(normalForm),
    quantities: orNull(quantities),
    interim: list(interimResult),
    evidence: orNull(setUpEvidence),
    publication: assessmentPublication,
  }),
});

/** One indicator with all that its chart draws and says. */
export type ChartRecord = Of<typeof chartRecord>;
