import type { KnownAmount, SeriesEntry, TargetHero } from '@plan-widgets/core/contract';
import { isKnown } from '@plan-widgets/core/indicator';
import { formatDay } from '@plan-widgets/core/words';
import type { Words } from '../kit/language.js';
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
  const { before, number, unit, after, words: goal } = spaceHero(hero, words);
  return number === '' ? goal : before + number + unit + after;
}

/** The parts of a large number with the spaces that plain reading of one after the other needs: none in Chinese. */
export function spaceHero(hero: TargetHero, { locale }: Words): TargetHero {
  const gap = locale === 'en' ? ' ' : '';
  return {
    ...hero,
    before: hero.before && `${hero.before}${gap}`,
    // A sign (%, /10万) touches its number in every language; a word stands apart.
    unit: /^\w/.test(hero.unit) ? `${gap}${hero.unit}` : hero.unit,
    after: hero.after && `${gap}${hero.after}`,
  };
}

/** What the plan promises, as it follows the title. */
export function promiseLine({ target }: ChartRecord, { locale, t }: Words): string {
  if (target.value === null) return t('chart.promise.words', { words: target.hero[locale].words });
  return t(target.yearInferred ? 'chart.promise.inferred' : 'chart.promise', { phrase: target.phrase[locale] });
}

/** Section and number of an item as the notice prints them: 主要指标（2）. */
export function itemName({ wording: { place } }: ChartRecord, { locale, t }: Words): string {
  // Full-width brackets tear a hole into an English line.
  const number = locale === 'en' ? place.number.normalize('NFKC') : place.number;
  return place.section === null ? number : t('card.wording.item', { section: place.section[locale], number });
}

/** Where the wording stands: plan, part, domain, item. */
export function placeLine(record: ChartRecord, words: Words): string {
  const { locale, t } = words;
  const { part, domain } = record.wording.place;
  return [
    t('card.wording.plan', { title: record.plan.title[locale] }),
    ...(part === null ? [] : [part[locale]]),
    domain[locale],
    itemName(record, words),
  ].join(t('card.separator'));
}

/** Who published the plan, under which number, when and where. */
export function planSource({ figure, notice }: ChartRecord, { locale, t }: Words): string {
  return t(figure ? 'card.source.plan' : 'card.source', {
    facts: [
      notice.publisher[locale],
      ...(notice.number === null ? [] : [notice.number]),
      ...(notice.published === null ? [] : [t('card.source.published', { day: formatDay(notice.published, locale) })]),
      notice.url ?? t('card.source.noUrl'),
    ].join(t('card.separator')),
  });
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
 * the publication itself was read.
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
    if (source.published !== null) days.add(t('card.source.published', { day: formatDay(source.published, locale) }));
    lines.set(key, { ...line, titles: line.titles.set(title, days) });
  }
  return Array.from(lines.values(), ({ source, titles }) => {
    const publisher = source.publisher[locale];
    const works = Array.from(titles, ([title, days]) =>
      days.size === 0 ? title : t('chart.sources.dated', { title, days: [...days].join(separator) }),
    );
    const line = t(`chart.sources.${whose}`, {
      facts: [publisher, works.join(separator), source.url ?? t('card.source.noUrl')].join(t('card.separator')),
    });
    return source.secondHand ? line + t('card.value.secondHand', { publisher }) : line;
  });
}

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

/** The line above the large target: its year, or what sort of goal without a number it is. */
export function targetLabel({ target }: ChartRecord, { t }: Words): string {
  if (target.value === null) return t(target.kind === 'existence' ? 'card.target.setup' : 'card.target.direction');
  if (target.year === null) return t('card.target');
  return t(target.yearInferred ? 'card.target.year.inferred' : 'card.target.year', { year: target.year });
}
