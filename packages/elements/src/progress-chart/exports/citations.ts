import { isKnown } from '@plan-widgets/core/indicator';
import { formatDay } from '@plan-widgets/core/words';
import type { Picture } from './picture.js';

/** Publishers named in a citation before the rest are and others: GB/T 7714—2015, 8.1.2. */
const NAMED = 3;

/** How to cite an indicator's data, in two forms. */
export interface Citations {
  readonly gbt7714: string;
  readonly plain: string;
}

/**
 * A citation after GB/T 7714—2015 (electronic resource: responsible body, title, type and carrier, date of publication,
 * path of access), and one in plain words. Both name the indicator, the plan with the number of its document, and the
 * release. Of sample data there is none: both say so.
 */
export function citations({ record, words, csvHref, dataHref }: Picture): Citations {
  const { locale, t } = words;
  if (record.demonstration) {
    const none = `${t('demonstration.notice')}\n${t('export.citation.sample')}`;
    return { gbt7714: none, plain: none };
  }
  const { name, notice, plan, release, released } = record;
  const title = plan.title[locale];
  const number = plan.number ?? notice.number;
  const values = knownValues(record);
  const work = t(values.length > 0 ? 'export.citation.work' : 'export.citation.work.promise', {
    name: name[locale],
    plan:
      number === null ? t('export.citation.plan.unnumbered', { title }) : t('export.citation.plan', { title, number }),
    release,
  });
  const address = csvHref ?? dataHref ?? notice.url;
  const publishers = namePublishers(
    values.length > 0 ? values.map(({ source }) => source.publisher[locale]) : [notice.publisher[locale]],
    words,
  );
  const place = address ?? t('card.source.noUrl');
  // DS: a dataset; OL: online, which it is only where it has an address.
  const type = address === null ? 'DS' : 'DS/OL';
  return {
    gbt7714: `${publishers}. ${work}[${type}]. (${released}). ${place}.`,
    plain: t('export.citation.simple', { publishers, work, day: formatDay(released, locale), address: place }),
  };
}

/** Both citations with what each is, what is left out of them and why. */
export function citationText(picture: Picture): string {
  const { news, record, words } = picture;
  const { t } = words;
  const { gbt7714, plain } = citations(picture);
  if (record.demonstration) return plain;
  const isSecondHand = knownValues(record).some(({ source }) => source.secondHand);
  return [
    `${t('export.citation.gbt7714')}\n${gbt7714}`,
    `${t('export.citation.plain')}\n${plain}`,
    [...(isSecondHand ? [t('export.citation.secondHand')] : []), t('export.citation.omitted')].join('\n'),
    // A corrected number is not to be cited without its correction.
    ...(news.length > 0 ? [news.join('\n')] : []),
  ].join('\n\n');
}

const knownValues = ({ series }: Picture['record']) =>
  series.flatMap(({ amount }) => (isKnown(amount) ? [amount] : []));

function namePublishers(all: readonly string[], { t }: Picture['words']): string {
  const different = [...new Set(all)];
  const names = different.slice(0, NAMED).join(t('export.citation.publishers.join'));
  return different.length > NAMED ? t('export.citation.publishers.more', { names }) : names;
}
