import {
  amount,
  conforms,
  domainHead,
  oneOf,
  SCHEMA_VERSION,
  flag,
  heroes,
  integer,
  list,
  localized,
  number,
  orNull,
  publication,
  record,
  text,
  wording,
  type Of,
} from '@plan-widgets/core/contract';
import { STATUSES } from '../kit/status-mark.js';

/** What a card shows of an indicator; what it does not show it neither checks nor carries the description of. */
const cardRecord = record({
  schemaVersion: oneOf(SCHEMA_VERSION),
  release: text,
  released: text,
  demonstration: flag,
  notice: publication,
  plan: domainHead,
  id: text,
  domain: domainHead,
  name: localized,
  target: record({
    kind: text,
    value: orNull(number),
    unit: orNull(text),
    year: orNull(integer),
    yearInferred: flag,
    hero: heroes,
  }),
  latest: amount,
  figure: orNull(record({ period: localized, hero: heroes })),
  status: oneOf(...STATUSES),
  statusLabel: localized,
  sentence: localized,
  goal: orNull(number),
  trend: list(record({ year: integer, t: number, value: number })),
  wording,
  definition: orNull(record({ text: localized })),
  notes: list(localized),
});

/** One indicator with all that its card says, from whichever file it came. */
export type CardRecord = Of<typeof cardRecord>;

interface Board {
  readonly plans: readonly { readonly key?: unknown }[];
  readonly indicators: readonly { readonly id?: unknown; readonly plan?: unknown }[];
}

function checkCard(value: unknown, file: string): CardRecord | Promise<CardRecord> {
  return conforms(cardRecord, value) ? value : explainFault(value, file);
}

async function explainFault(value: unknown, file: string): Promise<CardRecord> {
  const { decode } = await import('../kit/diagnosis.js');
  return decode(cardRecord, value, file);
}

/**
 * Reads an indicator out of its own file or out of a board, of which it checks the head and this one entry: a page of many
 * cards checks each entry once.
 *
 * @param id the indicator wanted; an indicator's own file holds no other
 * @param file how the file is called in an error
 * @returns null when a board has no such indicator; a promise that is rejected with a DecodeError for what is no record
 */
export function readCard(json: unknown, id: string | null, file: string): CardRecord | null | Promise<CardRecord> {
  const { indicators, plans } = (json ?? {}) as Partial<Board>;
  if (!Array.isArray(indicators)) return checkCard(json, file);
  const entry = indicators.find((each) => each?.id === id);
  if (!entry) return null;
  const plan = Array.isArray(plans) ? plans.find((each) => each?.key === entry.plan) : null;
  return checkCard({ ...(json as object), ...entry, plan }, `${file}#${id}`);
}
