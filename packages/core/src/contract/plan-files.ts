import { breakdown } from '../indicator/observation.js';
import { areaLevel } from './indicator-files.js';
import { amount, envelope, localized, paragraphPlace, planHead } from './dataset.js';
import { qualifiers } from './notice.js';
import { target } from './target.js';
import { integer, list, number, orNull, record, text, type Of } from './shape.js';

/** A numbered paragraph of the plan. `title` is its own heading where it has one; `quote` is verbatim. */
const paragraphFields = { number: text, title: orNull(localized), quote: text, place: paragraphPlace } as const;

/** A numbered strategy or key project, with the ids of the commitments found in it. */
export const strategyRecord = record({ ...paragraphFields, commitments: list(text) });
export type StrategyRecord = Of<typeof strategyRecord>;

/**
 * Something the preface says is already achieved: a fact, never progress to a target that counts something else.
 * `name` says it in words; `derivedFrom` are the words its value follows from (全覆盖 is 100 %), null where the number is
 * printed; `nearMisses` are the indicators that count something else and sound alike. Paragraphs of a preface have no
 * numbers: that of `place` is empty.
 */
export const factRecord = record({
  quote: text,
  name: localized,
  value: orNull(number),
  unit: orNull(text),
  year: orNull(integer),
  derivedFrom: orNull(text),
  place: paragraphPlace,
  nearMisses: list(text),
});
export type FactRecord = Of<typeof factRecord>;

/**
 * A published figure of something that is no indicator of the plan, of any area: for reading beside, never for computing.
 * `year` is the year in which its period begins; `breakdown` the group it is of, all null for everybody; `note` is its
 * keeper's own remark, verbatim.
 */
export const relatedFigure = record({
  concept: localized,
  area: record({ level: areaLevel, name: localized }),
  year: integer,
  breakdown,
  amount,
  note: orNull(text),
});
export type RelatedFigure = Of<typeof relatedFigure>;

const domainRecord = record({
  key: text,
  title: localized,
  goal: text,
  items: list(record({ number: text, quote: text, place: paragraphPlace, indicators: list(text) })),
  strategies: list(strategyRecord),
});

/** `plans.json`: everything the notice says, by plan: facts, domains with goals, items and strategies, projects, implementation, monitoring. */
export const plansFile = record({
  ...envelope,
  plans: list(
    record({
      key: text,
      title: localized,
      number: orNull(text),
      period: record({ start: orNull(integer), end: orNull(integer) }),
      facts: list(factRecord),
      domains: list(domainRecord),
      projects: list(strategyRecord),
      implementation: list(record(paragraphFields)),
      monitoring: list(record(paragraphFields)),
    }),
  ),
  relatedFigures: list(relatedFigure),
});
export type PlansFile = Of<typeof plansFile>;

/** A measure inside a strategy or key project: kept apart from the indicators, and counted with none of them. */
export const commitment = record({
  id: text,
  plan: text,
  /** Key of the domain; null for a key project. */
  domain: orNull(text),
  name: localized,
  target,
  /** The plan's own words: `clause` is the measure's part of the paragraph `item`. */
  wording: record({ clause: text, item: text, place: paragraphPlace }),
  qualifiers,
  /** Indicators that the same thing moves. */
  indicators: list(text),
});
export type Commitment = Of<typeof commitment>;

/** `commitments.json`: the measures inside strategies and key projects. */
export const commitmentsFile = record({ ...envelope, plans: list(planHead), commitments: list(commitment) });
export type CommitmentsFile = Of<typeof commitmentsFile>;
