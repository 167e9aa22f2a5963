import { html, type TemplateResult } from 'lit';
import { isKnown } from '@plan-widgets/core/indicator';
import { decimalsOf } from '@plan-widgets/core/reading';
import { formatNumber, type Translate } from '@plan-widgets/core/words';
import type { Words } from '../../kit/language.js';
import type { LightText } from '../../kit/light-text.js';
import type { AnalysisRecord } from './analysis-record.js';

/** What the sections are drawn from. `words` has the messages of the catalogues `page` and `figures`. */
export interface AnalysisView {
  readonly record: AnalysisRecord;
  readonly words: Words;
  readonly say: LightText['say'];
}

/** The office's own remarks are in the language of the table, whatever language the reader has. */
export const OFFICE_LANGUAGE = 'zh-Hans';

/** A part of a card below a hairline, with its heading. */
export const section = ({ say }: AnalysisView, slot: string, heading: string, content: unknown): TemplateResult =>
  html`<div class="section" part=${slot}>
    <p class="subhead">${say(`${slot}-label`, heading)}</p>
    ${content}
  </div>`;

/** A number set large with its unit. Its parts bring their own white space, and are read as one text. */
export const largeAmount = (
  { say }: AnalysisView,
  slot: string,
  { before, number, unit }: { readonly before: string; readonly number: string; readonly unit: string },
): TemplateResult =>
  html`${before && html`<span class="beside-number">${say(`${slot}-before`, before)}</span>`}<span class="amount"
      ><span class="number">${say(slot, number)}</span><span class="unit">${say(`${slot}-unit`, unit)}</span></span
    >`;

/** The messages of the assessment that the card has copies of, by the keys of their own catalogue. */
export const assessmentWords =
  (t: Translate): Translate =>
  (key, values) =>
    t(`analysis.${key}`, values);

/** The words of a period: a calendar year, or a school year by both its years. */
export const periodWords = ({ year, t: middle }: { year: number; t: number }, { t }: Words): string =>
  middle === year ? t('analysis.year', { year }) : t('analysis.yearSchool', { from: year, to: year + 1 });

/** Puts numbers of one indicator into words, in the unit that its latest value is shown in. */
export interface Measure {
  /** As it stands beside a number: `%`, `/10万`, 个; with the space that English words need. */
  readonly unit: string;
  /** The unit of a difference: of per cent it is percentage points. */
  readonly changeUnit: string;
  readonly number: (value: number, decimals: number) => string;
  readonly amount: (value: number, decimals: number) => string;
  readonly change: (value: number, decimals: number) => string;
  /** A target or a milestone, in the decimals that it needs. */
  readonly goal: (value: number) => string;
}

/** The words of the record's measure; a number without a unit where no value of the district's own stands. */
export function measureOf({ latest, figure }: AnalysisRecord, { locale, t }: Words): Measure {
  const own = isKnown(latest) ? latest.unit : '';
  const unit = spaced(figure?.hero[locale].unit ?? '');
  const changeUnit =
    own === '%'
      ? t('analysis.change.percent')
      : own === '‰'
        ? t('analysis.change.permille')
        : own === 'ratio'
          ? ''
          : unit;
  const number = (value: number, decimals: number): string => formatNumber(value, decimals, locale);
  return {
    unit,
    changeUnit,
    number,
    amount: (value, decimals) => number(value, decimals) + unit,
    change: (value, decimals) => number(value, decimals) + changeUnit,
    goal: (value) => number(value, decimalsOf(value, 2)) + unit,
  };
}

/** A sign (%, /10万) touches its number in every language; an English word stands apart. */
export const spaced = (unit: string): string => (/^\w/.test(unit) ? ` ${unit}` : unit);
