import type { Localized, TargetHero } from '@plan-widgets/core/contract';
import { formatDay } from '@plan-widgets/core/words';
import type { Words } from './language.js';

/** Where an item stands in its plan. */
interface Placed {
  readonly wording: {
    readonly place: {
      readonly part: Localized | null;
      readonly domain: Localized;
      readonly section: Localized | null;
      readonly number: string;
    };
  };
}

/** A record of a plan. */
interface Planned {
  readonly plan: { readonly title: Localized };
}

/** A record of a plan that was published. */
interface Published {
  readonly notice: {
    readonly publisher: Localized;
    readonly number: string | null;
    readonly published: string | null;
    readonly url: string | null;
  };
  /** The newest value, whose source is another. */
  readonly figure?: object | null;
}

/** A promise of the plan. */
interface Promised {
  readonly target: {
    readonly kind: string;
    readonly value: number | null;
    readonly year: number | null;
    readonly yearInferred: boolean;
  };
}

/** The line above the large target: its year, or what sort of goal without a number it is. */
export function targetLabel({ target }: Promised, { t }: Words): string {
  if (target.value === null) return t(target.kind === 'existence' ? 'card.target.setup' : 'card.target.direction');
  if (target.year === null) return t('card.target');
  return t(target.yearInferred ? 'card.target.year.inferred' : 'card.target.year', { year: target.year });
}

/** The parts of a large number with the spaces that plain reading of one after the other needs: none in Chinese. */
export function spaceHero(hero: TargetHero, locale: Words['locale']): TargetHero {
  const gap = locale === 'en' ? ' ' : '';
  return {
    ...hero,
    before: hero.before && `${hero.before}${gap}`,
    // A sign (%, /10万) touches its number in every language; a word stands apart.
    unit: /^\w/.test(hero.unit) ? `${gap}${hero.unit}` : hero.unit,
    after: hero.after && `${gap}${hero.after}`,
  };
}

/** Section and number of an item: 主要指标（2）, with one sort of brackets, though the notices print both. */
export function itemName({ wording: { place } }: Placed, { locale, t }: Words): string {
  // Full-width brackets tear a hole into an English line.
  const { number: printed } = place;
  const number = locale === 'en' ? printed.normalize('NFKC') : printed.replace('(', '（').replace(')', '）');
  return place.section === null ? number : t('card.wording.item', { section: place.section[locale], number });
}

/** The plan's title as a title. */
export const planName = ({ plan }: Planned, { locale, t }: Words): string =>
  t('card.wording.plan', { title: plan.title[locale] });

/** Where the wording stands: plan, part, domain, item. */
export function placeLine(record: Placed & Planned, words: Words): string {
  const { locale, t } = words;
  const { part, domain } = record.wording.place;
  return [
    planName(record, words),
    ...(part === null ? [] : [part[locale]]),
    domain[locale],
    itemName(record, words),
  ].join(t('card.separator'));
}

/** Who published the plan, under which number, when and where. Beside the source of a value it says that it is the plan's. */
export function planSource({ notice, figure }: Published, { locale, t }: Words): string {
  return t(figure ? 'card.source.plan' : 'card.source', {
    facts: [
      notice.publisher[locale],
      ...(notice.number === null ? [] : [notice.number]),
      ...(notice.published === null ? [] : [t('card.source.published', { day: formatDay(notice.published, locale) })]),
      notice.url ?? t('card.source.noUrl'),
    ].join(t('card.separator')),
  });
}
