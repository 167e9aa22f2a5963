import { conforms, record, type Shape } from '@plan-widgets/core/contract';
import { isKnown } from '@plan-widgets/core/indicator';
import { createTranslate, formatNumber, type Catalogue, type Locale, type Translate } from '@plan-widgets/core/words';
import { html, nothing, type LitElement } from 'lit';
import type { Catalogues, Words } from '../kit/language.js';
import type { LightText } from '../kit/light-text.js';
import { spaceHero } from '../kit/record-words.js';
import {
  analysisShape,
  analysisStyles,
  drawBelow,
  drawBeside,
  drawDistance,
  drawStanding,
  type AnalysisRecord,
  type AnalysisView,
} from './analysis/index.js';
import type { CardRecord } from './card-record.js';
import { drawForm, formShape, formStyles, type FigureRecord } from './forms/index.js';
import { drawSpark } from './forms/spark.js';
import { sparkStyles } from './forms/spark.styles.js';
import { adoptStyles } from './card-spark.js';

/** The pieces of a full card beyond a target card, each drawn in its place in the reading order. */
export interface FigureParts {
  /** How far the value is from the target, beside both. */
  distance(): unknown;
  /** The way to the target, or whatever form suits the goal. */
  form(): unknown;
  /** Under the sentence: the run of the years, changes, evidence. */
  besides(): unknown;
  /** Before the wording: groups, other areas, monitoring notes, history. */
  analysis(): unknown;
  /** Under the source: what the value is as of, and whose the verdict is. */
  standing(): unknown;
}

/** What draws the rest of a record. */
export interface Figures {
  /**
   * The pieces, or null while their words are not there in this language; `learn` brings them.
   *
   * @param host the card, whose styles get those of the pieces
   * @param elder with large text, for which drawings have a geometry of their own
   */
  parts(host: LitElement, words: Words, say: LightText['say'], elder: boolean): FigureParts | null;
  learn(locale: Locale): Promise<void>;
}

const CATALOGUES: Catalogues = {
  'zh-Hans': () => import('@plan-widgets/core/words/figures/zh-Hans.json'),
  'zh-Hant': () => import('@plan-widgets/core/words/figures/zh-Hant.json'),
  en: () => import('@plan-widgets/core/words/figures/en.json'),
};

const loaded = new Map<Locale, Catalogue>();

async function learn(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) loaded.set(locale, (await CATALOGUES[locale]()).default);
}

const analysisRecord = record(analysisShape);

/**
 * Brings what draws the rest of a record, with its words.
 *
 * @param given a record of an indicator's own file, or of a board, which has no series and no assessment
 * @throws DecodeError for a record that is not what the drawing needs
 */
export async function loadFigures(given: object, locale: Locale): Promise<Figures> {
  const isWhole = 'assessment' in given;
  await Promise.all([learn(locale), check(analysisRecord, given), isWhole && check(formShape, given)]);
  return { learn, parts };

  function parts(host: LitElement, page: Words, say: LightText['say'], elder: boolean): FigureParts | null {
    const catalogue = loaded.get(page.locale);
    if (!catalogue) return null;
    const own = createTranslate(catalogue, page.locale);
    const t: Translate = (key, values) => (/^(analysis|figures|form)\./.test(key) ? own : page.t)(key, values);
    const words = { locale: page.locale, t };
    const view = { record: given as AnalysisRecord, words, say };
    adoptStyles(host, sparkStyles, formStyles, analysisStyles);
    return {
      distance: () => drawDistance(view),
      form: () => (isWhole ? drawForm({ ...view, record: given as FigureRecord, elder }) : nothing),
      besides: () => html`${trend(view, elder)} ${drawBelow(view)}`,
      analysis: () => drawBeside(view),
      standing: () => drawStanding(view),
    };
  }
}

async function check(shape: Shape, given: object): Promise<void> {
  if ((conforms as (shape: Shape, value: unknown) => boolean)(shape, given)) return;
  const { decode } = await import('../kit/diagnosis.js');
  (decode as (shape: Shape, value: unknown, file: string) => unknown)(shape, given, String((given as CardRecord).id));
}

/** The run of the years; a direction's is its form already. */
function trend(view: AnalysisView, elder: boolean): unknown {
  const { record, words, say } = view;
  const { trend, goal, target } = record as CardRecord & { goal: number | null };
  const first = trend[0];
  const last = trend[trend.length - 1];
  if (!first || first === last || record.assessment?.form?.mode === 'trend') return nothing;
  const heading = words.t('figures.trend', { from: first.year, to: last!.year });
  return html`<div class="section">
    <p class="subhead">${say('trend-label', heading)}</p>
    ${drawSpark(trend, goal === null ? null : { value: goal, year: target.year }, words, elder ? 84 : 64, say)}
    <p class="place">${say('trend-values', yearlyValues(view))}</p>
  </div>`;
}

/** Every value of the small chart in words: who cannot see its line reads what it shows. */
function yearlyValues({ record, words }: AnalysisView): string {
  const { locale, t } = words;
  const { trend, latest, figure } = record as CardRecord;
  const decimals = isKnown(latest) ? latest.decimals : 0;
  const unit = spaceHero(figure!.hero[locale], locale).unit;
  const values = trend.map(({ year, value }) =>
    t('figures.trend.value', { year, value: formatNumber(value, decimals, locale) + unit }),
  );
  return t('figures.trend.values', { values: values.join(t('figures.trend.join')) });
}
