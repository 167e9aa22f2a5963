import {
  layoutChart,
  layoutPanels,
  tabulateChart,
  type Chart,
  type ChartBox,
  type ChartChoice,
  type ChartReading,
  type ChartTable,
} from '@plan-widgets/core/chart';
import type { Words } from '../kit/language.js';
import type { ChartRecord } from './chart-record.js';
import type { Drawing } from './plot.js';

/** A record laid out for a box. */
export interface LaidOut {
  /** Null where nothing of the district's own can be drawn. */
  readonly drawing: Drawing | null;
  readonly notes: readonly string[];
  readonly table: ChartTable;
  /** Where there is no drawing: the values of other areas, if there are any. */
  readonly elsewhere: ChartTable | null;
}

/** Keeps the last layout: a walk along the periods draws an element anew, and nothing of this has changed. */
export function keepLayout(): {
  of(record: ChartRecord, choice: ChartChoice, box: ChartBox, words: Words): LaidOut;
} {
  let last: LaidOut | null = null;
  let inputs: readonly unknown[] = [];
  return {
    of(record, choice, box, words) {
      const now = [record, words, ...Object.values(choice), ...Object.values(box)];
      if (last && now.every((input, i) => input === inputs[i])) return last;
      last = layOut(record, choice, box, words);
      inputs = now;
      return last;
    },
  };
}

/** Narrowest panel, gap between panels and height of one, in em of the small text. */
const PANEL = { width: 10, gap: 1.6, height: 11 };

function layOut(record: ChartRecord, choice: ChartChoice, box: ChartBox, words: Words): LaidOut {
  const chart = layoutChart(record, box, words, choice);
  const table = tabulateChart(record, words, choice);
  if (!chart) return { drawing: null, notes: [], table, elsewhere: tabulateElsewhere(record, words) };
  if (choice.groups === 'area') return { ...layOutPanels(record, box, words), table, elsewhere: null };
  const panel = { name: '', chart, reason: null };
  return {
    drawing: { panels: [panel], readings: chart.readings },
    notes: chart.notes,
    table,
    elsewhere: null,
  };
}

/** The values of other areas alone, where they are all that there is; null where there are none. */
function tabulateElsewhere(record: ChartRecord, words: Words): ChartTable | null {
  const table = tabulateChart(record, words, { groups: 'none', comparators: true, annotations: [] });
  const isElsewhere = table.columns.map(({ key }) => key.startsWith('comparator:'));
  if (!isElsewhere.includes(true)) return null;
  const keep = <T>(cells: readonly T[]): T[] => cells.filter((_, i) => isElsewhere[i]);
  return {
    ...table,
    caption: words.t('chart.comparators'),
    columns: keep(table.columns),
    rows: table.rows
      .map((row) => ({ ...row, cells: keep(row.cells) }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  };
}

function layOutPanels(
  record: ChartRecord,
  { width, text }: ChartBox,
  words: Words,
): Omit<LaidOut, 'table' | 'elsewhere'> {
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
