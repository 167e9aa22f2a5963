import { decode, record, releasesFile, type Localized, type TargetHero } from '@plan-widgets/core/contract';
import { newsSince, type ChangedValue, type ReleaseNews } from '@plan-widgets/core/release';
import { createTranslate, formatDay, formatNumber, type Locale, type Translate } from '@plan-widgets/core/words';
import { releasesAddress, resolveSource } from './addresses.js';
import type { SourcedElement } from './file-source.js';
import type { Catalogues } from './language.js';
import { requestJson } from './requests.js';

/** What is read of the list of releases: all that tells what later ones changed. */
const releaseList = record({ releases: releasesFile.fields.releases });

/** A record that is frozen: of one indicator, or of many. */
interface FrozenRecord {
  readonly release: string;
  readonly id?: string;
  readonly figure?: { readonly hero: Readonly<Record<Locale, TargetHero>> } | null;
  readonly latest?: { readonly unit?: string };
  readonly groupNames?: Readonly<Record<string, Localized>>;
  readonly indicators?: readonly { readonly id: string; readonly name: Localized }[];
}

const CATALOGUES: Catalogues = {
  'zh-Hans': () => import('@plan-widgets/core/words/news/zh-Hans.json'),
  'zh-Hant': () => import('@plan-widgets/core/words/news/zh-Hant.json'),
  en: () => import('@plan-widgets/core/words/news/en.json'),
};

/**
 * What later releases changed of a frozen record, a sentence each: that newer data exist; that a number was corrected,
 * revised or withdrawn, with both numbers, the day and the reason; that the definition is another. Three things that
 * are never mixed.
 *
 * @returns no sentence where the release is the newest
 * @throws RequestFailure or DecodeError when the list of releases cannot be had
 */
export async function readNews(
  element: SourcedElement,
  frozen: FrozenRecord,
  locale: Locale,
): Promise<readonly string[]> {
  const address = releasesAddress(resolveSource(element.src)!);
  const [catalogue, json] = await Promise.all([CATALOGUES[locale](), requestJson(address)]);
  const news = newsSince(decode(releaseList, json, address), frozen.release, frozen.id ?? null);
  if (news === null) return [];
  const t = createTranslate(catalogue.default, locale);
  return frozen.id === undefined ? wordMany(news, frozen, locale, t) : wordOne(news, frozen, locale, t);
}

function wordOne(news: ReleaseNews, frozen: FrozenRecord, locale: Locale, t: Translate): string[] {
  const changed = news.values.length > 0 || news.redefined !== null || news.removed !== null;
  const on = (iso: string): { day: string } => ({ day: formatDay(iso, locale) });
  return [
    ...(news.updated ? [t('news.newer', on(news.newest))] : changed ? [] : [t('news.same', on(news.newest))]),
    ...news.values.map((value) => wordValue(value, frozen, locale, t)),
    ...(news.redefined === null ? [] : [t('news.redefined', on(news.redefined))]),
    ...(news.removed === null ? [] : [t('news.removed', on(news.removed))]),
  ];
}

function wordMany(news: ReleaseNews, { indicators = [] }: FrozenRecord, locale: Locale, t: Translate): string[] {
  const ids = [...new Set(news.values.map(({ indicator }) => indicator))];
  const names = ids.map((id) => indicators.find((each) => each.id === id)?.name[locale] ?? id);
  const values = { count: ids.length, names: names.join(t('news.names.join')) };
  return [
    t('news.exists', { day: formatDay(news.newest, locale) }),
    ...(ids.length === 0 ? [] : [t('news.many.values', values)]),
    ...(news.redefined === null ? [] : [t('news.many.redefined')]),
  ];
}

function wordValue(value: ChangedValue, frozen: FrozenRecord, locale: Locale, t: Translate): string {
  const { kind, year, startMonth, breakdown, was, now, on, released, reason } = value;
  const amount = (printed: ChangedValue['was']): string =>
    formatNumber(printed.value, printed.decimals, locale) + wordUnit(printed.unit, frozen, locale, t);
  const groups = [
    breakdown.sex === null ? '' : t(`news.sex.${breakdown.sex}`),
    ...[breakdown.age, breakdown.area].map((word) => (word === null ? '' : nameOf(word, frozen, locale))),
  ].filter((word) => word !== '');
  const sentence = t(`news.${now === null ? 'withdrawn' : kind}`, {
    period: startMonth === 1 ? t('news.year', { year }) : t('news.year.school', { from: year, to: year + 1 }),
    group: groups.length === 0 ? '' : t('news.group', { group: groups.join(' ') }),
    was: amount(was),
    now: now === null ? '' : amount(now),
    day: formatDay(on ?? released, locale),
  });
  return sentence + (reason === null ? t('news.reason.none') : t('news.reason', { reason }));
}

const nameOf = (word: string, { groupNames }: FrozenRecord, locale: Locale): string =>
  groupNames?.[word]?.[locale] ?? word;

function wordUnit(unit: string, { figure, latest }: FrozenRecord, locale: Locale, t: Translate): string {
  if (/^[%‰]?$/.test(unit)) return unit;
  if (/^(\/100k|per 1000 population|percentage-points)$/.test(unit)) {
    return t(`unit.${unit}`);
  }
  const words = figure && latest?.unit === unit ? figure.hero[locale].unit : locale === 'en' ? '' : unit;
  return /^\w/.test(words) ? ` ${words}` : words;
}
