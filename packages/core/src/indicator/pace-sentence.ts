import type { Translate } from '../words/translate.js';
import type { Assessment } from './assessment.js';
import { tellingDecimals, type MeasureWords } from './measure-words.js';

/**
 * The pace of the last three years, the pace that is needed and how many times as fast that is; nothing when the target
 * has no pace. Distances and differences have no direction a reader would know, so only their need is said by their
 * status.
 */
export function tellPace(
  { quantities, form, points, verdict, smallNumbers }: Assessment,
  words: MeasureWords,
  t: Translate,
): string[] {
  const latest = points[points.length - 1];
  if (quantities === null || form === null || latest === undefined || form.band !== null || form.moving) return [];
  // Single years of rare events have no pace to tell; the notes tell that of pooled ones.
  if (smallNumbers !== null) return [];
  const { recentChange, requiredChange, acceleration, reverseNeeded, pointsUsed, noChangeBelow } = quantities;
  // 超过 asks for more than the target itself: at the target nothing is left that could be put as a pace.
  if (requiredChange === null || requiredChange === 0) return [];
  // One decimal more than the source printed: a mean of three changes is finer than each of them.
  const changes = [requiredChange, ...(recentChange === null ? [] : [recentChange])];
  const decimals = words.changeDecimals(changes, latest.decimals + 1);
  const kind = words.isCount ? 'count' : 'rate';
  const said: string[] = [];
  if (form.baseline?.origin === 'first-in-period')
    said.push(t('since', { year: words.year(form.baseline.year, form.baseline.t) }));
  const required = t(`pace.required.${kind}.${wayOf(requiredChange)}`, {
    amount: words.change(Math.abs(requiredChange), tellingDecimals(Math.abs(requiredChange), decimals, 0)),
  });
  if (recentChange === null) said.push(t('pace.one', { required }));
  else {
    const years = words.small(YEARS);
    const hardly = Math.abs(recentChange) * YEARS < noChangeBelow / 2;
    const recent = hardly
      ? t('pace.recent.none', { years })
      : t(`pace.recent.${kind}.${wayOf(recentChange)}`, {
          years,
          amount: words.change(Math.abs(recentChange), decimals),
        });
    const times = acceleration === null ? '' : words.plain(acceleration, 1);
    // Hardly any change has no multiple worth printing.
    const comparison =
      reverseNeeded && !hardly
        ? t('pace.reverse', { years })
        : hardly || acceleration === null
          ? null
          : times === '1'
            ? t('pace.same', { years })
            : acceleration < 1
              ? t('pace.less', { years })
              : t('pace.times', { years, times });
    said.push(
      comparison === null ? t('pace.two', { recent, required }) : t('pace.three', { recent, required, comparison }),
    );
  }
  if (verdict.preliminary) said.push(t('ending.preliminary', { points: pointsUsed }));
  return said;
}

/** Years that the recent change is a mean of (the method's, and the sentence's). */
const YEARS = 3;

const wayOf = (change: number): 'increase' | 'decrease' => (change >= 0 ? 'increase' : 'decrease');
