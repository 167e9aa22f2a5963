import { formatDay } from '@plan-widgets/core/words';
import { placeLine, planSource } from '../../kit/record-words.js';
import { periodSpan, plainHero, promiseLine, titleParts, valueSources, verdictLine } from '../chart-words.js';
import type { Picture } from './picture.js';

/** The title on one line: the indicator and, where there is one, its newest value. */
export function plainTitle({ record, words }: Picture): string {
  const { figure } = record;
  const [before, after] = titleParts(record, words);
  return `${before}${figure === null ? '' : plainHero(figure.hero[words.locale], words)}${after}`;
}

/** The unit, the years and what is promised; where the target is set large, it is not said twice. */
export function subtitle({ record, words }: Picture, drawn: boolean): string {
  const { locale, t } = words;
  const unit = record.figure?.hero[locale].unit;
  return [unit ? t('chart.unit', { unit }) : '', periodSpan(record, words), drawn ? promiseLine(record, words) : '']
    .filter((fact) => fact !== '')
    .join(t('export.join'));
}

/** What has to be known of the picture, of the record and of the verdict, and whose that is. */
export function listNotes({ record, words }: Picture, notes: readonly string[]): string[] {
  const { locale, t } = words;
  const { state, overrule } = record.assessment.publication;
  if (record.status === 'no-data') return [...notes, ...record.notes.map((note) => note[locale])];
  return [
    ...notes,
    ...record.notes.map((note) => note[locale]),
    // Where the status says so, it need not be said twice.
    state === 'withheld' && record.status !== 'withheld' ? t('export.withheld') : verdictLine(record, words),
    overrule?.reason ? t('chart.verdict.reason', { reason: overrule.reason[locale] }) : '',
    state === 'published' ? t('chart.method') : '',
  ].filter((note) => note !== '');
}

/** Where everything comes from, how new it is, and where its data are. */
export function listSources({ record, words, choice, csvHref, dataHref }: Picture, drawn: boolean): string[] {
  const { locale, t } = words;
  const { comparatorSeries, figure, released, release, series } = record;
  const areas = !drawn || choice.comparators ? comparatorSeries.flatMap(({ entries }) => entries) : [];
  return [
    ...valueSources(series, words),
    ...valueSources(areas, words, 'elsewhere'),
    // Where the wording stands, its place is said with it.
    ...(drawn ? [placeLine(record, words)] : []),
    planSource(record, words),
    (figure ? t('chart.asOf', { period: figure.period[locale] }) + (locale === 'en' ? ' ' : '') : '') +
      t('export.release', { release, day: formatDay(released, locale) }),
    csvHref !== null
      ? t('export.data', { address: csvHref })
      : dataHref !== null
        ? t('export.record', { address: dataHref })
        : '',
  ].filter((line) => line !== '');
}
