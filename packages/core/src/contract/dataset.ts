import { comparator, direction, measureKind, modality, qualifiers } from './notice.js';
import { either, flag, integer, list, mapOf, matching, number, oneOf, orNull, record, text, type Of } from './shape.js';

/** Version of every built file. It changes when a page that reads today's files could misread tomorrow's. */
export const SCHEMA_VERSION = '1';

/** The languages of a dataset, in the order in which they are offered. */
export const LOCALES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in every language of the dataset. */
export const localized = record({ 'zh-Hans': text, 'zh-Hant': text, en: text });
export type Localized = Of<typeof localized>;

const day = matching('^\\d{4}-\\d{2}-\\d{2}$');

/** Where the plan was published. `url` is null when no address is recorded; it is then shown as 来源网址未录入. */
export const publication = record({
  title: localized,
  number: orNull(text),
  publisher: localized,
  published: orNull(day),
  url: orNull(text),
});
export type Publication = Of<typeof publication>;

/** What every file that a page may fetch alone begins with, so that any record in it can be shown honestly. */
export const envelope = {
  schemaVersion: oneOf(SCHEMA_VERSION),
  dataset: text,
  release: text,
  released: day,
  demonstration: flag,
  district: localized,
  notice: publication,
} as const;

/** A plan by its key (`women`, `children`, …), its title and the number of the document that issued it. */
export const planHead = record({ key: text, title: localized, number: orNull(text) });
export type PlanHead = Of<typeof planHead>;

/** Why there is no number. Missing is never zero: a value is a number with unit, period and source, or one of these. */
export const missingReason = oneOf(
  'not-published',
  'suppressed',
  'not-collected',
  'not-yet-due',
  'not-applicable',
  'unreadable',
);
export type MissingReason = Of<typeof missingReason>;

/** Where a value was published. `secondHand`: a report of the publication was read, not the publication itself. */
export const source = record({
  publisher: localized,
  title: localized,
  published: orNull(day),
  url: orNull(text),
  secondHand: flag,
});

/**
 * A published number. `decimals` are those the source printed: 98.0 keeps its decimal. `unit` as in a target;
 * `approximate` when the source says 约; `yearInferred` when it does not print the year itself.
 */
export const knownAmount = record({
  value: number,
  decimals: integer,
  unit: text,
  year: integer,
  yearInferred: flag,
  approximate: flag,
  source,
});
export const missingAmount = record({ missing: missingReason });
/** A number with unit, period and source, or the reason why there is none. */
export const amount = either(knownAmount, missingAmount);
export type KnownAmount = Of<typeof knownAmount>;
export type Amount = Of<typeof amount>;

/** The closed list of statuses (method.md, “Status”). */
export const status = oneOf(
  'met',
  'on-course',
  'needs-acceleration',
  'unlikely',
  'moving-away',
  'missed',
  'under-way',
  'not-started',
  'too-early',
  'no-data',
  'withheld',
);
export type Status = Of<typeof status>;

/**
 * A target as it is set large on a card, in reading order; empty strings where a part has no words.
 * `40% 左右` is number `40`, unit `%`, after `左右`; a goal without a number has its words in `words` and no number.
 */
export const targetHero = record({ before: text, number: text, unit: text, after: text, words: text });
export type TargetHero = Of<typeof targetHero>;

/** A large target in every language of the dataset. */
export const heroes = record({ 'zh-Hans': targetHero, 'zh-Hant': targetHero, en: targetHero });

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

/**
 * Where a wording stands: part of the plan, domain, section, number within the section, all as printed, and the line of
 * the notice's file. A part or section the notice does not name is null.
 */
export const place = record({
  part: orNull(localized),
  domain: localized,
  section: orNull(localized),
  number: text,
  line: integer,
});
export type Place = Of<typeof place>;

/** The plan's own words. `clause` is the measure's part of `item`; both verbatim, in the notice's script only. */
export const wording = record({ clause: text, item: text, place });
export type Wording = Of<typeof wording>;

export const domainHead = record({ key: text, title: localized });

/** What every card of an indicator shows; the board holds one of each, so it stands alone beside the envelope. */
const cardFields = {
  id: text,
  plan: text,
  domain: domainHead,
  name: localized,
  target,
  latest: amount,
  status,
  sentence: localized,
  wording,
  /** What the plan's own item says is counted; null when it gives no definition. */
  definition: orNull(record({ text: localized })),
  notes: list(localized),
} as const;

export const indicatorCard = record(cardFields);
/** One indicator as a card shows it. */
export type IndicatorCard = Of<typeof indicatorCard>;

/** `indicators/ID.json`: one indicator whole. */
export const indicatorFile = record({
  ...envelope,
  ...cardFields,
  plan: planHead,
  qualifiers,
  group: orNull(text),
  sdg: list(text),
  /** Ids of the other measures of the same numbered item. */
  siblings: list(text),
});
export type IndicatorFile = Of<typeof indicatorFile>;

/** `board.json`: all that cards show, of every indicator, in the order of the plans. */
export const boardFile = record({ ...envelope, plans: list(planHead), indicators: list(indicatorCard) });
export type BoardFile = Of<typeof boardFile>;

/** `index.json` of a release: one light row an indicator, for search and pickers. */
export const indexFile = record({
  ...envelope,
  plans: list(planHead),
  indicators: list(record({ id: text, name: localized, plan: text, domain: text, target: localized, status })),
});
export type IndexFile = Of<typeof indexFile>;

const domainRecord = record({
  key: text,
  title: localized,
  goal: text,
  items: list(record({ number: text, quote: text, indicators: list(text) })),
});

/** `plans.json`: plans, domains, goals and items with their wording, and the indicators found in each. */
export const plansFile = record({
  ...envelope,
  plans: list(
    record({
      key: text,
      title: localized,
      number: orNull(text),
      period: record({ start: orNull(integer), end: orNull(integer) }),
      domains: list(domainRecord),
    }),
  ),
});
export type PlansFile = Of<typeof plansFile>;

const fileHash = record({ bytes: integer, sha256: matching('^[0-9a-f]{64}$') });

/** `manifest.json` of a release: what was published, how much of it, and every file with its size and hash. */
export const manifestFile = record({
  ...envelope,
  plans: list(planHead),
  counts: record({ domains: integer, items: integer, indicators: integer }),
  files: mapOf(fileHash),
});
export type ManifestFile = Of<typeof manifestFile>;

/** `OUT/index.json`: the newest release and every release with its date and the hash of its manifest. */
export const releasesFile = record({
  schemaVersion: oneOf(SCHEMA_VERSION),
  dataset: text,
  demonstration: flag,
  latest: text,
  releases: list(record({ release: text, released: day, sha256: matching('^[0-9a-f]{64}$') })),
});
export type ReleasesFile = Of<typeof releasesFile>;
