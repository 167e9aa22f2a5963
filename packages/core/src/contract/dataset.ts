import { either, flag, integer, matching, number, oneOf, orNull, record, text, type Of } from './shape.js';

/** Version of every built file. It changes when a page that reads today's files could misread tomorrow's. */
export const SCHEMA_VERSION = '1';

/** The languages of a dataset, in the order in which they are offered. */
export const LOCALES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in every language of the dataset. */
export const localized = record({ 'zh-Hans': text, 'zh-Hant': text, en: text });
export type Localized = Of<typeof localized>;

/** A day, ISO 8601. */
export const day = matching('^\\d{4}-\\d{2}-\\d{2}$');

/** A day, a month or a year, ISO 8601: a source is dated as exactly as it says itself and no more. */
export const partialDay = matching('^\\d{4}(-\\d{2}(-\\d{2})?)?$');

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
  published: orNull(partialDay),
  url: orNull(text),
  secondHand: flag,
});

/**
 * A published number. `decimals` are those the source printed: 98.0 keeps its decimal. `unit` as in a target;
 * `approximate` when the source says 约; `bound` when it prints no more than a limit (1270 以上), which no series of the
 * district's own and no arithmetic takes for a value; `yearInferred` when it does not print the year itself.
 */
export const knownAmount = record({
  value: number,
  decimals: integer,
  unit: text,
  year: integer,
  yearInferred: flag,
  approximate: flag,
  bound: orNull(oneOf('>=', '<=', '>', '<')),
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

/** Where a paragraph outside the domains may stand too: as {@link place}, with no domain. */
export const paragraphPlace = record({ ...place.fields, domain: orNull(localized) });
export type ParagraphPlace = Of<typeof paragraphPlace>;

/** A domain of a plan by its key, with its title. */
export const domainHead = record({ key: text, title: localized });
