import { layoutChart, type ChartBox, type ChartChoice } from '@plan-widgets/core/chart';
import type { LitElement } from 'lit';
import type { Words } from '../kit/language.js';
import type { ChartRecord } from './chart-record.js';
import { bringLate } from './late.js';
import type { Drawing } from './plot.js';

/** A record laid out for a box. */
export interface LaidOut {
  readonly drawing: Drawing;
  readonly notes: readonly string[];
}

/** Few records have areas, and few readers ask for them. */
const panelsModule = bringLate(() => import('./panels.js'));

/** Keeps the last layout: a walk along the periods draws an element anew, and nothing of this has changed. */
export function keepLayout(host: LitElement): {
  /** Null where nothing of the district's own can be drawn. */
  of(record: ChartRecord, choice: ChartChoice, box: ChartBox, words: Words): LaidOut | null;
} {
  let last: LaidOut | null = null;
  let inputs: readonly unknown[] = [];
  return {
    of(record, choice, box, words) {
      const panels = choice.groups === 'area' ? panelsModule.for(host) : null;
      const now = [record, words, panels, ...Object.values(choice), ...Object.values(box)];
      if (now.some((input, i) => input !== inputs[i])) {
        const chart = layoutChart(record, box, words, choice);
        const panel = { name: '', chart, reason: null };
        last =
          chart &&
          (panels?.layOutPanels(record, box, words) ?? {
            drawing: { panels: [panel], readings: chart.readings },
            notes: chart.notes,
          });
        inputs = now;
      }
      return last;
    },
  };
}
