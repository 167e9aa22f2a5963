import { layoutPanels, type Chart, type ChartBox, type ChartReading } from '@plan-widgets/core/chart';
import type { Words } from '../kit/language.js';
import type { ChartRecord } from './chart-record.js';
import type { LaidOut } from './layout.js';

/** Narrowest panel, gap between panels and height of one, in em of the small text. */
const PANEL = { width: 10, gap: 1.6, height: 11 };

/** Lays out one small chart for each area, as many in a row as there is room for. */
export function layOutPanels(record: ChartRecord, { width, text }: ChartBox, words: Words): LaidOut {
  const space = PANEL.gap * text;
  const most = Math.max(1, Math.floor((width + space) / (PANEL.width * text + space)));
  // As many in each row, so that none stands alone in the last.
  const count = groupCount(record);
  const columns = Math.ceil(count / Math.ceil(count / most));
  const room = Math.floor((width + space) / columns - space);
  const panels = layoutPanels(record, { width: room, height: PANEL.height * text, text }, words);
  const charts = panels.flatMap(({ chart }) => chart ?? []);
  return { drawing: { panels, readings: joinReadings(charts) }, notes: joinNotes(charts) };
}

const groupCount = ({ series }: ChartRecord): number =>
  new Set(series.flatMap(({ breakdown: { area } }) => area ?? [])).size;

/** The periods of all panels, each with what every panel has of it; what several have alike is read once. */
function joinReadings(charts: readonly Chart[]): ChartReading[] {
  const joined = new Map<number, ChartReading>();
  for (const reading of charts.flatMap(({ readings }) => readings)) {
    const known = joined.get(reading.t) ?? { ...reading, entries: [] };
    const more = reading.entries.filter(({ key }) => known.entries.every((entry) => entry.key !== key));
    joined.set(reading.t, { ...known, entries: [...known.entries, ...more] });
  }
  const totalFirst = ({ entries, ...reading }: ChartReading): ChartReading => ({
    ...reading,
    entries: [...entries.filter(({ key }) => key === 'total'), ...entries.filter(({ key }) => key !== 'total')],
  });
  return Array.from(joined.values(), totalFirst).sort((a, b) => a.t - b.t);
}

const joinNotes = (charts: readonly Chart[]): string[] => [...new Set(charts.flatMap(({ notes }) => notes))];
