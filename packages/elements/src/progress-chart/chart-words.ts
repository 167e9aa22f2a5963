import type { KnownAmount, SeriesEntry, TargetHero } from '@plan-widgets/core/contract';
import { isKnown } from '@plan-widgets/core/indicator';
import { formatDay } from '@plan-widgets/core/words';
import type { Words } from '../kit/language.js';
import { spaceHero } from '../kit/record-words.js';
import type { ChartRecord } from './chart-record.js';

/** Stands in a message where a value is said apart. */
const APART = '\uE000';

/** The title in the parts before and after the value; where there is none, the name alone. */
export function titleParts({ name, figure }: ChartRecord, { locale, t }: Words): readonly [string, string] {
  if (figure === null) return [name[locale], ''];
  const [before, after] = t('chart.title', {
    name: name[locale],
    period: figure.period[locale],
    value: APART,
  }).split(APART);
  return [before!, after!];
}

/** A number with its unit and comparator, as one run of text. */
export function plainHero(hero: TargetHero, words: Words): string {
  const { before, number, unit, after, words: goal } = spaceHero(hero, words.locale);
  return number === '' ? goal : before + number + unit + after;
}

/** What the plan promises, as it follows the title. */
export function promiseLine({ target }: ChartRecord, { locale, t }: Words): string {
  if (target.value === null) return t('chart.promise.words', { words: target.hero[locale].words });
  return t(target.yearInferred ? 'chart.promise.inferred' : 'chart.promise', { phrase: target.phrase[locale] });
}

/** Who published the verdict, when and in which document; empty where nobody has. */
export function verdictLine({ assessment: { publication } }: ChartRecord, { locale, t }: Words): string {
  const { state, unit, date, document } = publication;
  if (state === 'withheld' || unit === null) return '';
  return t('chart.verdict', {
    facts: [
      unit[locale],
      ...(date === null ? [] : [t('card.source.published', { day: formatDay(date, locale) })]),
      ...(document === null ? [] : [document]),
    ].join(t('card.separator')),
  });
}

/**
 * Every publication that values come from, once: a line for each publisher and address, with titles, dates, and whether
 * the publication itself was read. That it was published is said once of a title, however many editions there are.
 */
export function valueSources(
  entries: readonly SeriesEntry[],
  { locale, t }: Words,
  whose: 'own' | 'elsewhere' = 'own',
): string[] {
  const separator = t('chart.sources.separator');
  const lines = new Map<string, { source: KnownAmount['source']; titles: Map<string, Set<string>> }>();
  for (const { amount } of entries) {
    if (!isKnown(amount)) continue;
    const { source } = amount;
    const key = [source.publisher[locale], source.url, source.secondHand].join('\n');
    const line = lines.get(key) ?? { source, titles: new Map<string, Set<string>>() };
    const title = source.title[locale];
    const days = line.titles.get(title) ?? new Set<string>();
    if (source.published !== null) days.add(source.published);
    lines.set(key, { ...line, titles: line.titles.set(title, days) });
  }
  return Array.from(lines.values(), ({ source, titles }) => {
    const publisher = source.publisher[locale];
    const works = Array.from(titles, ([title, days]) =>
      days.size === 0 ? title : t('chart.sources.dated', { title, days: publishedOn([...days].sort(), { locale, t }) }),
    );
    const line = t(`chart.sources.${whose}`, {
      facts: [publisher, works.join(separator), source.url ?? t('card.source.noUrl')].join(t('card.separator')),
    });
    return source.secondHand ? line + t('card.value.secondHand', { publisher }) : line;
  });
}

const publishedOn = (days: readonly string[], { locale, t }: Words): string =>
  t('card.source.published', { day: days.map((day) => formatDay(day, locale)).join(t('plot.note.years')) });

/** From which year to which the district's own values are; empty where there are not two. */
export function periodSpan({ series }: ChartRecord, { t }: Words): string {
  const own = series.filter(
    ({ amount, breakdown: { sex, age, area } }) => isKnown(amount) && sex === null && age === null && area === null,
  );
  const first = own[0];
  const last = own[own.length - 1];
  if (!first || !last || first.year === last.year) return '';
  return last.startMonth === 1
    ? t('chart.period', { from: first.year, to: last.year })
    : t('chart.period.spanning', { from: first.year, to: last.year + 1 });
}
