import {
  day,
  domainHead,
  flag,
  heroes,
  integer,
  list,
  localized,
  oneOf,
  optional,
  orNull,
  planHead,
  publication,
  record,
  SCHEMA_VERSION,
  text,
  type Of,
} from '@plan-widgets/core/contract';
import { STATUSES } from '../kit/status-mark.js';

/** Of the latest value no more than why it is missing: `figure` has the number, in words. */
const entry = record({
  id: text,
  plan: text,
  domain: domainHead,
  name: localized,
  target: record({ hero: heroes }),
  figure: orNull(record({ period: localized, hero: heroes })),
  latest: record({ missing: optional(text) }),
  status: oneOf(...STATUSES),
  statusLabel: localized,
  warnings: list(
    record({
      code: text,
      level: oneOf('watch', 'warning', 'data'),
      label: localized,
      sentence: localized,
      explanation: orNull(record({ text: localized, date: day })),
    }),
  ),
  wording: record({ place: record({ line: integer }) }),
});

const head = {
  schemaVersion: oneOf(SCHEMA_VERSION),
  release: text,
  demonstration: flag,
  notice: publication,
  plans: list(planHead),
} as const;

/** A board whose entries are not read yet: with a hundred and more of them that is work of its own. */
export const boardHead = record({ ...head, indicators: list(record({})) });

/** What an overview shows of a board; what it does not show it neither checks nor carries the description of. */
export const boardRecord = record({ ...head, indicators: list(entry) });

/** A board as an overview reads it. */
export type BoardRecord = Of<typeof boardRecord>;

/** One indicator of a board. */
export type OverviewEntry = BoardRecord['indicators'][number];
