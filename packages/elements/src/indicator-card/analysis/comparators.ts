import { html, nothing, type TemplateResult } from 'lit';
import type { KnownAmount } from '@plan-widgets/core/contract';
import { formatDay, formatNumber } from '@plan-widgets/core/words';
import type { AnalysisRecord } from './analysis-record.js';
import { section, spaced, type AnalysisView } from './analysis-view.js';

/** The newest value of each area for reference, clearly apart from the district's own. */
export function drawComparators(view: AnalysisView): TemplateResult | typeof nothing {
  const all = view.record.comparators.map((comparator, i) => ({ ...comparator, i }));
  const higher = all.filter(({ area }) => area.level !== 'other');
  const other = all.filter(({ area }) => area.level === 'other');
  return all.length === 0
    ? nothing
    : html`${drawList(view, 'comparators', higher)} ${drawList(view, 'comparators-other', other)}`;
}

type Numbered = AnalysisRecord['comparators'][number] & { readonly i: number };

function drawList(view: AnalysisView, slot: string, listed: readonly Numbered[]): TemplateResult | typeof nothing {
  const { record, words, say } = view;
  const { locale, t } = words;
  if (listed.length === 0) return nothing;
  const rows = listed.map(({ area, amount, i }) => {
    const { source, year, yearInferred } = amount;
    const period = t('analysis.year', { year });
    const inferred = yearInferred ? [t('analysis.comparators.yearInferred')] : [];
    const facts = [
      source.publisher[locale],
      source.title[locale],
      ...(source.published === null
        ? []
        : [t('analysis.comparators.published', { day: formatDay(source.published, locale) })]),
      ...(source.secondHand ? [t('analysis.comparators.secondHand.note')] : []),
    ].join(t('analysis.separator'));
    return html`<li>
      <p class="referred">
        <span>${say(`comparator-${i}-area`, area.name[locale])}</span>
        <span class="period">${say(`comparator-${i}-year`, [period, ...inferred].join(t('analysis.separator')))}</span>
        <span class="figure">${say(`comparator-${i}`, comparatorWords(amount, view))}</span>
      </p>
      <p class="sourced">
        ${
          source.secondHand
            ? html`<span class="tag data">${say(`comparator-${i}-tag`, t('analysis.comparators.secondHand'))}</span>`
            : nothing
        }
        ${say(`comparator-${i}-source`, facts)}
      </p>
    </li>`;
  });
  const heading = t(slot === 'comparators' ? 'analysis.comparators' : 'analysis.comparators.other');
  return section(
    { record, words, say },
    slot,
    heading,
    html`<ul class="plain comparators">
      ${rows}
    </ul>`,
  );
}

const BOUNDS = { '>=': 'atLeast', '<=': 'atMost', '>': 'over', '<': 'under' } as const;

/** `约56.7%`; what is printed as a limit stays one: `1270张以上`. */
function comparatorWords(amount: KnownAmount, view: AnalysisView): string {
  const { locale, t } = view.words;
  const { value, decimals, approximate, bound } = amount;
  const said = formatNumber(value, decimals, locale) + unitWords(amount.unit, view);
  const limited = bound === null ? said : t(`analysis.bound.${BOUNDS[bound]}`, { amount: said });
  return approximate ? t('analysis.about') + limited : limited;
}

const UNIT_KEYS: Readonly<Record<string, string>> = {
  '%': 'percent',
  '‰': 'permille',
  '/100k': 'per100k',
  'per 1000 population': 'per1000',
  'percentage-points': 'points',
  ratio: 'ratio',
  'm²': 'squareMetres',
  岁: 'years',
  小时: 'hours',
};

/** The unit as the card has it beside its own number, else in general words; a counter as printed, which English has none for. */
function unitWords(unit: string, { record, words: { locale, t } }: AnalysisView): string {
  const { latest, figure, target } = record;
  if (figure && 'unit' in latest && latest.unit === unit) return spaced(figure.hero[locale].unit);
  if (target.unit === unit && target.hero[locale].number !== '') return spaced(target.hero[locale].unit);
  const key = UNIT_KEYS[unit];
  return key ? t(`analysis.unit.${key}`) : locale === 'en' ? '' : unit;
}
