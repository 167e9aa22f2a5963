import { html, nothing, type TemplateResult } from 'lit';
import { distanceOf, type Distance } from '@plan-widgets/core/reading';
import type { Locale } from '@plan-widgets/core/contract';
import type { Translate } from '@plan-widgets/core/words';
import type { AnalysisRecord } from './analysis-record.js';
import { largeAmount, measureOf, type AnalysisView } from './analysis-view.js';

/** The distance to the target as it is set large beside value and target. */
export interface DistanceHero {
  /** 距目标, 高于目标值, 距目标范围 … */
  readonly label: string;
  /** 约, where the value itself is approximate; with the space that English needs. */
  readonly before: string;
  readonly number: string;
  /** With the space that English words need. */
  readonly unit: string;
}

/**
 * Words the distance from the latest value to the target: arithmetic, never a finding. Null for a direction or a set-up,
 * which have none, without a value, and for a record that holds no assessment.
 */
export function distanceHero(record: AnalysisRecord, locale: Locale, t: Translate): DistanceHero | null {
  const distance = distanceOf(record);
  if (distance === null) return null;
  const { size, approximate } = distance;
  const measure = measureOf(record, { locale, t });
  return {
    label: t(`analysis.distance.${labelOf(distance)}`),
    before: approximate ? t('analysis.about') : '',
    number: measure.number(size.value, size.decimals),
    unit: measure.changeUnit,
  };
}

/** Draws it; its parts are read one after the other as plain text. */
export function drawDistance(view: AnalysisView): TemplateResult | typeof nothing {
  const { locale, t } = view.words;
  const hero = distanceHero(view.record, locale, t);
  if (hero === null) return nothing;
  return html`<div>
    <p class="label">${view.say('distance-label', hero.label)}</p>
    <p class="hero beside" part="distance">${largeAmount(view, 'distance', hero)}</p>
  </div>`;
}

/** A value beyond its target is above or below it: of a rate that is to fall, 超出 would read as the opposite. */
function labelOf({ to, side, above }: Distance): string {
  if (to === 'band') return `band.${side}`;
  const way = side === 'beyond' ? (above ? 'above' : 'below') : side;
  return to === 'comparator' ? `comparator.${way}` : way;
}
