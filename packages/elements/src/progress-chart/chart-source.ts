import { isKnown } from '@plan-widgets/core/indicator';
import type { Wish } from '../kit/data.js';
import type { SourcedElement } from '../kit/file-source.js';
import { wantedFile } from '../kit/wanted-file.js';
import { annotationsModule, givenAnnotations, type Annotated } from './annotations-given.js';
import { chartRecord, type ChartRecord } from './chart-record.js';
import { bringLate } from './late.js';
import type * as DrawnPage from './drawn-page.js';

/** What of a chart decides where its record comes from. */
type Chart = SourcedElement & Annotated & { readonly indicator: string | null };

/** A record with what draws its values; null where it has none to draw. */
export interface ShownChart extends ChartRecord {
  readonly drawn: typeof DrawnPage | null;
}

const drawnModule = bringLate(() => import('./drawn-page.js'));

/** The record that a chart wants: what was given to it, else what its attributes name; null for neither. */
export function wantedChart(chart: Chart): Wish<ShownChart> | null {
  const wish = wantedFile<ChartRecord>(chart, chartRecord, chart.indicator?.trim() ?? null);
  return (
    wish && {
      ...wish,
      load: async () => {
        const record = await wish.load();
        return record && complete(chart, record);
      },
    }
  );
}

/** Brings what draws a record before the chart is shown, so that nothing on the page moves when it comes. */
async function complete(chart: Chart, record: ChartRecord): Promise<ShownChart> {
  const hasValues = record.series.some(({ amount }) => isKnown(amount));
  const [drawn] = await Promise.all([
    hasValues ? drawnModule.load() : null,
    givenAnnotations(chart) === null ? null : annotationsModule.load(),
  ]);
  return { ...record, drawn };
}
