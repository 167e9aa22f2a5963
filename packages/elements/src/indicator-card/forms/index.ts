import { layoutSquares } from '@plan-widgets/core/chart/forms';
import { isKnown } from '@plan-widgets/core/indicator';
import { nothing, type TemplateResult } from 'lit';
import type { FormView, ValuedView } from './form-record.js';
import { drawInterval } from './interval.js';
import { drawBand, drawCompared, drawLimit } from './scale.js';
import { drawSquares } from './squares.js';
import { drawSteps } from './steps.js';
import { drawTrack } from './track.js';
import { drawTrend } from './trend.js';

export { formFields, formShape, type FigureRecord, type FormView } from './form-record.js';
export { formStyles } from './forms.styles.js';

/**
 * Draws how an indicator stands, in the form that suits its goal: a track, squares, a band, an interval, a line, steps.
 * Every text and number of it is said; the drawings say nothing to a screen reader. Only what the record holds is drawn:
 * nothing without a value, no schedule where it is withheld, no per cent where there is no way to measure shares of.
 */
export function drawForm(view: FormView): TemplateResult | typeof nothing {
  const { record } = view;
  const { latest, figure, assessment } = record;
  const { form } = assessment;
  if (form === null) return nothing;
  if (form.mode === 'set-up') return drawSteps(view);
  // A limit that was published (1270以上) is no value that a drawing could place.
  if (!isKnown(latest) || latest.bound !== null || figure === null) return nothing;
  return drawValued({ ...view, value: latest.value, decimals: latest.decimals, form, figure });
}

function drawValued(view: ValuedView): TemplateResult | typeof nothing {
  const { form, record, value } = view;
  const { goal, progress, target, assessment } = record;
  const { pooled, single } = assessment.smallNumbers ?? { pooled: [], single: null };
  const rate = pooled[pooled.length - 1] ?? single;
  if (rate && goal !== null) return drawInterval(view, rate, goal);
  switch (form.mode) {
    case 'trend':
      return drawTrend(view);
    case 'moving': {
      const { points } = assessment;
      const compared = points[points.length - 1]?.comparator ?? null;
      return compared === null ? nothing : drawCompared(view, compared);
    }
    case 'band':
    case 'maintenance':
      if (form.band) return drawBand(view, form.band);
      return goal === null ? nothing : drawLimit(view, goal);
    default: {
      const squares =
        target.kind === 'count' && goal !== null && form.better === 'higher'
          ? layoutSquares(form.baseline?.value ?? null, value, goal)
          : null;
      if (squares) return drawSquares(view, squares);
      return progress ? drawTrack(view, progress) : nothing;
    }
  }
}
