import {
  decode,
  integer,
  list,
  number,
  oneOf,
  orNull,
  record,
  text,
  type Localized,
  type SeriesEntry,
  type TargetHero,
} from '@plan-widgets/core/contract';
import { isSameGroup, middleOf, WHOLE_POPULATION } from '@plan-widgets/core/indicator';
import { newsSince, type ChangedValue, type ReleaseNews } from '@plan-widgets/core/release';
import { html, type TemplateResult } from 'lit';
import { createTranslate, formatDay, formatNumber, type Locale, type Translate } from '@plan-widgets/core/words';
import { releasesAddress, resolveSource } from './addresses.js';
import type { SourcedElement } from './file-source.js';
import type { Catalogues, Words } from './language.js';
import type { LightText } from './light-text.js';
import type { FrozenHost } from './news.js';
import { requestJson } from './requests.js';

/** What is read of the list of releases: all that tells what later ones changed. */
const printed = record({ value: number, decimals: integer, unit: text });
const changedValue = record({
  year: integer,
  startMonth: integer,
  breakdown: record({ sex: orNull(oneOf('female', 'male')), age: orNull(text), area: orNull(text) }),
  was: printed,
  now: orNull(printed),
  on: orNull(text),
  reason: orNull(text),
});
const change = record({
  indicator: text,
  kind: oneOf('added', 'removed', 'updated', 'revised', 'corrected', 'withdrawn', 'redefined'),
  value: orNull(changedValue),
});
const releaseList = record({ releases: list(record({ release: text, released: text, changes: list(change) })) });

/** A record that is frozen: of one indicator, or of many. */
interface FrozenRecord {
  readonly release: string;
  readonly released: string;
  readonly id?: string;
  readonly figure?: { readonly hero: Readonly<Record<Locale, TargetHero>> } | null;
  readonly latest?: { readonly unit?: string };
  readonly series?: readonly Pick<SeriesEntry, 'year' | 'startMonth' | 'breakdown'>[];
  readonly trend?: readonly { readonly t: number }[];
  readonly groupNames?: Readonly<Record<string, Localized>>;
  readonly indicators?: readonly { readonly id: string; readonly name: Localized }[];
}

const CATALOGUES: Catalogues = {
  'zh-Hans': () => import('@plan-widgets/core/words/news/zh-Hans.json'),
  'zh-Hant': () => import('@plan-widgets/core/words/news/zh-Hant.json'),
  en: () => import('@plan-widgets/core/words/news/en.json'),
};

/** What an element has been told of its record, in one language. */
interface Told {
  readonly record: FrozenRecord;
  readonly locale: Locale;
  lines: readonly string[];
}

const told = new WeakMap<FrozenHost, Told>();

/**
 * Draws which release an element holds to and, as soon as that is known, what later releases changed of it. The lines stand
 * in the shadow tree as well: a page cannot take a correction away with the text it can reach.
 */
export function drawNews(
  host: FrozenHost,
  record: FrozenRecord,
  { locale }: Words,
  say: LightText['say'],
): TemplateResult {
  let known = told.get(host);
  if (known?.record !== record || known.locale !== locale) {
    const wanted: Told = { record, locale, lines: [] };
    told.set(host, (known = wanted));
    readNews(host, record, locale).then(
      (lines) => {
        wanted.lines = lines;
        if (told.get(host) === wanted) host.requestUpdate();
      },
      () => {},
    );
  }
  const { lines } = known;
  say('news', lines);
  return html`<div class="news blocks">
    <slot name="news">${lines.map((line) => html`<p>${line}</p>`)}</slot>
  </div>`;
}

/**
 * What later releases changed of a frozen record, a sentence each: that newer data exist; that a number was corrected,
 * revised or withdrawn, with both numbers, the day and the reason; that the definition is another. Three things that
 * are never mixed.
 *
 * @returns of the newest release only that it is held to
 * @throws RequestFailure or DecodeError when the list of releases cannot be had
 */
async function readNews(element: SourcedElement, frozen: FrozenRecord, locale: Locale): Promise<readonly string[]> {
  const address = releasesAddress(resolveSource(element.src)!);
  const [catalogue, json] = await Promise.all([CATALOGUES[locale](), requestJson(address)]);
  const news = newsSince(decode(releaseList, json, address), frozen.release, frozen.id ?? null);
  const t = createTranslate(catalogue.default, locale);
  const held = t('news.frozen', { day: formatDay(frozen.released, locale) });
  if (news === null) return [held];
  return [held, ...(frozen.id === undefined ? wordMany(news, frozen, locale, t) : wordOne(news, frozen, locale, t))];
}

function wordOne(news: ReleaseNews, frozen: FrozenRecord, locale: Locale, t: Translate): string[] {
  const values = news.values.filter((value) => isShown(value, frozen));
  const changed = values.length > 0 || news.redefined !== null || news.removed !== null;
  const on = (iso: string): { day: string } => ({ day: formatDay(iso, locale) });
  return [
    ...(news.updated ? [t('news.newer', on(news.newest))] : changed ? [] : [t('news.same', on(news.newest))]),
    ...values.map((value) => wordValue(value, frozen, locale, t)),
    ...(news.redefined === null ? [] : [t('news.redefined', on(news.redefined))]),
    ...(news.removed === null ? [] : [t('news.removed', on(news.removed))]),
  ];
}

/** Whether a record holds a value: one that was first published after its release is no correction of it. */
function isShown({ year, startMonth, breakdown }: ChangedValue, { series, trend = [] }: FrozenRecord): boolean {
  if (series) {
    return series.some(
      (entry) => entry.year === year && entry.startMonth === startMonth && isSameGroup(entry.breakdown, breakdown),
    );
  }
  return isSameGroup(breakdown, WHOLE_POPULATION) && trend.some(({ t }) => t === middleOf({ year, startMonth }));
}

function wordMany(news: ReleaseNews, { indicators = [] }: FrozenRecord, locale: Locale, t: Translate): string[] {
  // Of an indicator that the record does not show, its news would say nothing to the reader.
  const changed = indicators.filter(({ id }) => news.values.some(({ indicator }) => indicator === id));
  const names = changed.map(({ name }) => name[locale]).join(t('news.names.join'));
  const values = { count: changed.length, names };
  return [
    t('news.exists', { day: formatDay(news.newest, locale) }),
    ...(changed.length === 0 ? [] : [t('news.many.values', values)]),
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
