import type { IndicatorFile, Item, Localized, TallyRecord } from '@plan-widgets/core/contract';
import {
  assessIndicator,
  missing,
  publishAssessment,
  shownStatus,
  type AssessmentPublication,
  type Evaluation,
  type Thresholds,
} from '@plan-widgets/core/indicator';
import type { DatasetHead } from '../assemble.js';
import { buildCase } from './assess-case.js';
import { findDisclosures, findUnusedExplanations, sayMethodFault, sayUnknownComparator } from './assess-faults.js';
import { goalOf, latestOf, newestOf, progressOf, toComparatorSeries } from './assess-figures.js';
import type { ReleaseHistory } from './assess-history.js';
import type { InternalIndicator } from './assess-internal.js';
import { arrangeRows, toSeriesEntry, type CurrentRow, type IndicatorRows } from './assess-rows.js';
import { tallyIndicators } from './assess-tallies.js';
import { asCalculated, wordAssessment } from './assess-words.js';
import type { Annotation } from '../content.js';
import { localizeText, type Glossary } from '../words/localize.js';
import type { Matched } from '../match-annotations.js';
import type { NoticePlaces } from '../plan-text/index.js';
import type { ContentProblem } from '../problem.js';
import type { ObservationRecord } from '../tables/observations/observation-record.js';
import { wordFigure } from '../words/word-figure.js';
import { wordMeasure } from '../words/word-measure.js';

/** Everything the indicators of a release are made of. */
export interface IndicatorSources {
  readonly matched: readonly Matched[];
  readonly head: DatasetHead;
  readonly places: Pick<NoticePlaces, 'of'>;
  readonly glossary: Glossary;
  /** Every row of the tables of values, those of other indicators and of none too. */
  readonly observations: readonly ObservationRecord[];
  /** Who published which verdict, by indicator (`readOverrides`); one that is not there is withheld. */
  readonly publications: ReadonlyMap<string, AssessmentPublication>;
  readonly thresholds: Thresholds;
  /** What the public files of older releases say, and the internal ones where they are at hand. */
  readonly history: { readonly open: ReleaseHistory; readonly internal: ReleaseHistory };
  /** The words of areas within the district by their name in the tables. */
  readonly areaNames: ReadonlyMap<string, Localized>;
  readonly evaluation: Evaluation | null;
}

/** The indicators of a release: what everybody may see, what the office alone may, and what is wrong. */
export interface AssembledIndicators {
  readonly indicators: readonly IndicatorFile[];
  readonly internal: readonly InternalIndicator[];
  readonly tallies: readonly TallyRecord[];
  readonly problems: readonly ContentProblem[];
}

/**
 * Joins the notice's measures with values, publications and history into the records of the indicators, assessed.
 *
 * Public and internal files are of one calculation; only the history each is read against may differ, for a note that
 * needs a second release must not tell the public what a withheld one found. An indicator at fault is left out of the
 * answer: with its problem nothing is written.
 */
export function assembleIndicators(sources: IndicatorSources): AssembledIndicators {
  const problems: ContentProblem[] = [];
  const indicators: IndicatorFile[] = [];
  const internal: InternalIndicator[] = [];
  const byIndicator = new Map<string, ObservationRecord[]>();
  for (const record of sources.observations) {
    if (record.indicator === null) continue;
    const others = byIndicator.get(record.indicator);
    if (others) others.push(record);
    else byIndicator.set(record.indicator, [record]);
  }
  for (const one of sources.matched) {
    const comparedWith = one.annotation.method?.comparator ?? null;
    const other = typeof comparedWith === 'string' ? null : (comparedWith?.indicator ?? null);
    if (other !== null && !sources.matched.some(({ annotation }) => annotation.id === other))
      problems.push(sayUnknownComparator(one.annotation.id, other));
    const { rows, problems: found } = arrangeRows(
      byIndicator.get(one.annotation.id) ?? [],
      typeof comparedWith === 'string' ? comparedWith : null,
    );
    // What is wrong with the other indicator's rows is told of that indicator.
    const otherRows = other === null ? [] : arrangeRows(byIndicator.get(other) ?? [], null).rows.own;
    problems.push(...found, ...findDisclosures(one.annotation, rows));
    if (found.length > 0) continue;
    try {
      const made = assembleOne(one, rows, otherRows, sources);
      indicators.push(made.open);
      internal.push(made.internal);
      problems.push(...findUnusedExplanations(made.internal));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push(sayMethodFault(one.annotation.id, rows, error.message));
    }
  }
  return { indicators, internal, tallies: tallyIndicators(sources.matched, indicators), problems };
}

function assembleOne(
  one: Matched,
  rows: IndicatorRows,
  otherIndicator: readonly CurrentRow[],
  sources: IndicatorSources,
): { open: IndicatorFile; internal: InternalIndicator } {
  const { annotation, measure, item, domain, plan } = one;
  const { head, places, glossary, history, thresholds, evaluation } = sources;
  const place = places.of(item);
  const promise = wordMeasure(measure, annotation, plan.period);
  const parts = {
    figures: promise.figures,
    rows,
    otherIndicator,
    head,
    publication: sources.publications.get(annotation.id),
    evaluation,
  };
  const past = history.open.get(annotation.id);
  const internalPast = history.internal.get(annotation.id);
  const calculated = assessIndicator(buildCase(one, { ...parts, past }), thresholds);
  const whole = internalPast
    ? assessIndicator(buildCase(one, { ...parts, past: internalPast }), thresholds)
    : calculated;
  const assessment = publishAssessment(calculated);
  const latest = latestOf(rows.own, evaluation);
  const spoken = { district: head.district, latest };
  const { statusLabel, sentence, warnings } = wordAssessment(assessment, one, promise, spoken);
  const comparators = rows.comparators.map(toComparatorSeries);
  const series = rows.own.map(toSeriesEntry);
  const name = localizeText(annotation.name);
  const open: IndicatorFile = {
    ...head,
    plan: { key: plan.audience, title: glossary.term(plan.title), number: head.notice.number },
    id: annotation.id,
    domain: { key: domain.key, title: glossary.term(domain.title) },
    name,
    target: promise.target,
    latest: latest?.amount ?? missing('not-published'),
    figure: latest && wordFigure(latest, promise.target, annotation),
    status: shownStatus(assessment),
    statusLabel,
    sentence,
    progress: progressOf(assessment),
    goal: goalOf(assessment, promise.target),
    trend: assessment.points.map(({ year, t, value, final }) => ({ year, t, value, final })),
    warnings,
    comparators: comparators.flatMap(newestOf),
    wording: {
      clause: measure.quote,
      item: item.quote,
      place: {
        part: place.part === null ? null : glossary.term(place.part),
        domain: glossary.term(domain.title),
        section: place.section === null ? null : glossary.term(place.section),
        number: place.number,
        line: place.line,
      },
    },
    definition: annotation.definition && { text: localizeText(annotation.definition) },
    notes: annotation.notes.map(localizeText),
    qualifiers: measure.qualifiers,
    group: measure.group,
    sdg: annotation.sdg,
    siblings: siblingIds(item, annotation, sources.matched),
    series,
    comparatorSeries: comparators,
    groupNames: nameGroups([...rows.own, ...rows.comparators.flatMap((each) => each.rows)], sources),
    assessment,
  };
  const internal: InternalIndicator = {
    id: annotation.id,
    name,
    plan: plan.audience,
    domain: domain.key,
    assessment: whole,
    observations: rows.own.map(({ record }) => record.observation),
    ...wordAssessment(asCalculated(whole), one, promise, spoken),
  };
  return { open, internal };
}

/** The words of groups in the order in which they are shown: areas as in the office's table, ages from the youngest. */
function nameGroups(
  rows: readonly CurrentRow[],
  { areaNames, glossary }: IndicatorSources,
): Readonly<Record<string, Localized>> {
  const groups = rows.map(({ record }) => record.observation.breakdown);
  const areas = groups.flatMap(({ area }) => area ?? []);
  const ages = groups.flatMap(({ age }) => age ?? []);
  const inTable = [...areaNames.keys()];
  const names = [
    ...[...new Set(areas)].sort((a, b) => inTable.indexOf(a) - inTable.indexOf(b) || compareText(a, b)),
    ...[...new Set(ages)].sort((a, b) => beginOfAge(a) - beginOfAge(b) || compareText(a, b)),
  ];
  return Object.fromEntries(
    names.map((name) => [name, areaNames.get(name) ?? glossary.term(name, { required: false })]),
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The years of life at which stages begin that a table names without a number. */
const STAGES: readonly (readonly [RegExp, number])[] = [
  [/婴|嬰|托/, 0],
  [/幼儿|幼兒|学前|學前/, 3],
  [/小学|小學/, 6],
  [/初中/, 12],
  [/高中|中职|中職/, 15],
  [/大学|大學|成年/, 18],
  [/老/, 60],
];

/** The age at which a group begins, in years; of a word without one, that of its stage; unknown ones come last. */
const beginOfAge = (word: string): number =>
  Number(/\d+/.exec(word)?.[0] ?? STAGES.find(([stage]) => stage.test(word))?.[1] ?? Infinity);

const siblingIds = (item: Item, annotation: Annotation, all: readonly Matched[]): string[] =>
  all.filter((other) => other.item === item && other.annotation !== annotation).map((other) => other.annotation.id);
