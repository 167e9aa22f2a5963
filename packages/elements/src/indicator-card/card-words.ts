import type { KnownAmount } from '@plan-widgets/core/contract';
import { formatDay } from '@plan-widgets/core/words';
import type { Words } from '../kit/language.js';
import type { CardRecord } from './card-record.js';

/** Who published a value, in which publication, when and where, and whether that was read itself. */
export function valueSourceLine({ source }: KnownAmount, { locale, t }: Words): string {
  const publisher = source.publisher[locale];
  const line = t('card.value.source', {
    facts: [
      publisher,
      source.title[locale],
      ...(source.published === null ? [] : [t('card.source.published', { day: formatDay(source.published, locale) })]),
      source.url ?? t('card.source.noUrl'),
    ].join(t('card.separator')),
  });
  return source.secondHand ? line + t('card.value.secondHand', { publisher }) : line;
}

/** A wording cut at the clause that is this indicator's, where the item says more than that. */
export function cutWording({ wording: { clause, item } }: CardRecord): {
  before: string;
  clause: string;
  after: string;
} {
  const start = item.indexOf(clause);
  const rest = item.replace(clause, '').replace(/[\s。.；;]/g, '');
  if (start < 0 || rest === '') return { before: '', clause: item, after: '' };
  return { before: item.slice(0, start), clause, after: item.slice(start + clause.length) };
}
