import type {
  IndicatorFile,
  Item,
  KnownAmount,
  Localized,
  Measure,
  ParsedNotice,
  Plan,
  Publication,
} from '@plan-widgets/core/contract';
import { SCHEMA_VERSION } from '@plan-widgets/core/contract';
import { missing, printedDecimals } from '@plan-widgets/core/indicator';
import { isStandardUnit, wordTarget, type TargetFigures, type TargetTerms } from '@plan-widgets/core/words';
import { comparatorWord } from './comparator-word.js';
import type { Annotation, Content } from './content.js';
import { createGlossary, localizeText, type Glossary } from './localize.js';
import { matchAnnotations, type Matched } from './match-annotations.js';
import type { NoticePlaces } from './plan-text/index.js';
import { fileProblem, type ContentProblem } from './problem.js';
import { sayTarget } from './say-target.js';
import { latestOf, readObservations } from './tables/observations.js';
import { toTraditional } from './traditional.js';
import { inEveryLocale, recordWords } from './words.js';

/** What stands at the head of every built file. */
export interface DatasetHead {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly dataset: string;
  readonly release: string;
  readonly released: string;
  readonly demonstration: boolean;
  readonly district: Localized;
  readonly notice: Publication;
}

/** The dataset as records, before it is cut into files. */
export interface Dataset {
  readonly head: DatasetHead;
  readonly parsed: ParsedNotice;
  readonly planTitles: readonly Localized[];
  readonly domainTitle: (simplified: string) => Localized;
  readonly indicators: readonly IndicatorFile[];
}

/**
 * Joins the parsed notice with the editors' annotations into the records of the dataset.
 * Every problem is collected, none is thrown; a dataset with an error must not be written.
 */
export function assembleDataset(
  content: Content,
  parsed: ParsedNotice,
  places: NoticePlaces,
): { dataset: Dataset; problems: ContentProblem[] } {
  const glossary = createGlossary(content.annotations.terms);
  const { matched, problems } = matchAnnotations(content.annotations.indicators, parsed);
  const head = describeDataset(content, parsed, glossary);
  const { observations, faults } = readObservations(
    content.observations.text,
    content.observations.file,
    new Map(matched.map(({ annotation, measure }) => [annotation.id, measure.unit])),
    glossary,
  );
  for (const { file, line, column, message } of faults) {
    problems.push({ severity: 'error', place: { file, sheet: null, row: line, column }, en: message, zh: null });
  }
  const indicators = matched.map((one) =>
    assembleIndicator(one, matched, head, places, glossary, latestOf(observations, one.annotation.id)),
  );
  const planTitles = parsed.plans.map((plan) => glossary.term(plan.title));
  for (const plan of parsed.plans) for (const domain of plan.domains) glossary.term(domain.title);
  for (const term of glossary.untranslated) {
    problems.push(
      fileProblem(
        'error',
        'annotations.json',
        `wanted an English term for “${term}”, got none. Add it to “terms”, written exactly so.`,
      ),
    );
  }
  return { dataset: { head, parsed, planTitles, domainTitle: glossary.term, indicators }, problems };
}

function describeDataset(content: Content, parsed: ParsedNotice, glossary: Glossary): DatasetHead {
  const { settings } = content;
  const { notice } = parsed;
  return {
    schemaVersion: SCHEMA_VERSION,
    dataset: settings.id,
    release: settings.released,
    released: settings.released,
    demonstration: settings.demonstration,
    district: localizeText(settings.district),
    notice: {
      title: glossary.term(notice.title),
      number: notice.number,
      publisher: notice.issuer === null ? localizeText(settings.district) : glossary.term(notice.issuer),
      published: notice.published ?? notice.issued,
      url: settings.notice.url ?? notice.url,
    },
  };
}

function assembleIndicator(
  one: Matched,
  all: readonly Matched[],
  head: DatasetHead,
  places: NoticePlaces,
  glossary: Glossary,
  latest: KnownAmount | null,
): IndicatorFile {
  const { annotation, measure, item, domain, plan } = one;
  const place = places.of(item);
  const figures = targetFigures(measure, plan);
  const terms = targetTerms(annotation, measure);
  const worded = inEveryLocale((locale) => wordTarget(figures, terms, locale, recordWords[locale]));
  return {
    ...head,
    plan: { key: plan.audience, title: glossary.term(plan.title), number: head.notice.number },
    id: annotation.id,
    domain: { key: domain.key, title: glossary.term(domain.title) },
    name: localizeText(annotation.name),
    target: {
      ...figures,
      hero: inEveryLocale((locale) => worded[locale].hero),
      short: inEveryLocale((locale) => worded[locale].short),
      phrase: inEveryLocale((locale) => worded[locale].phrase),
    },
    latest: latest ?? missing('not-published'),
    // A verdict is the district's to publish; until then it is withheld.
    status: latest ? 'withheld' : 'no-data',
    sentence: inEveryLocale((locale) =>
      sayTarget({ figures, worded: worded[locale], latest, district: head.district[locale] }, locale),
    ),
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
    siblings: siblingIds(item, annotation, all),
  };
}

function targetFigures(measure: Measure, plan: Plan): TargetFigures {
  return {
    kind: measure.kind,
    comparator: measure.comparator,
    value: measure.value,
    decimals: measure.value === null ? null : printedDecimals(measure.value, measure.unit, measure.quote),
    unit: measure.unit,
    direction: measure.direction,
    modality: measure.modality,
    year: measure.year ?? plan.period.end,
    yearInferred: measure.year === null,
    baseline: measure.baseline,
    benchmark: measure.benchmark,
    derivedFrom: measure.derivedFrom,
  };
}

const targetTerms = (annotation: Annotation, measure: Measure): TargetTerms => ({
  comparatorWord: comparatorWord(measure),
  unitOf: annotation.unitOf && localizeText(annotation.unitOf),
  countOf: annotation.countOf?.en ?? null,
  counter: counterWords(measure.unit),
  goalWords: annotation.trendWords && localizeText(annotation.trendWords),
});

const counterWords = (unit: string | null): Localized | null =>
  unit === null || isStandardUnit(unit) ? null : { 'zh-Hans': unit, 'zh-Hant': toTraditional(unit), en: '' };

const siblingIds = (item: Item, annotation: Annotation, all: readonly Matched[]): string[] =>
  all.filter((other) => other.item === item && other.annotation !== annotation).map((other) => other.annotation.id);
