import type { Locale } from '../contract/dataset.js';
import type { IndicatorFile } from '../contract/indicator-files.js';
import type { Translate } from '../words/translate.js';

/** What of an indicator's file a chart, its table and its CSV are made of. */
export type ChartFile = Pick<
  IndicatorFile,
  | 'name'
  | 'plan'
  | 'district'
  | 'release'
  | 'demonstration'
  | 'target'
  | 'goal'
  | 'figure'
  | 'series'
  | 'comparatorSeries'
  | 'groupNames'
> & {
  readonly assessment: Pick<IndicatorFile['assessment'], 'form' | 'quantities' | 'smallNumbers'>;
};

/** The box a chart is laid out in, px, and how large its small text is: 13, in elder mode 20. */
export interface ChartBox {
  readonly width: number;
  readonly height: number;
  readonly text: number;
}

/** The language of a chart with the messages of `words/chart`. */
export interface ChartWords {
  readonly locale: Locale;
  readonly t: Translate;
}

/** Whose values a line shows. `total` is the target's own population; `comparator` is never the district's. */
export type LineRole = 'total' | 'female' | 'male' | 'age' | 'area' | 'comparator';

/** A value in its place. `label` is the value as printed, with its unit; `note` is the office's own remark. */
export interface PlacedPoint {
  readonly year: number;
  readonly t: number;
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly label: string;
  readonly state: 'final' | 'provisional' | 'revised' | 'corrected';
  readonly approximate: boolean;
}

/** Text set at a point of the chart; `y` is its baseline. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * One series. Each of `paths` is an unbroken run of at least two values, as SVG path data: a year without a value and a
 * break of the series end one; of rare events, whose single years are not joined, there is none. `end` is the direct label; null where it found no room, and then `legend` of the chart names the line.
 */
export interface PlacedLine {
  /** `total`, `female`, `male`, `age:WORD`, `area:WORD`, `comparator:LEVEL:NAME`. */
  readonly key: string;
  readonly role: LineRole;
  readonly name: string;
  readonly points: readonly PlacedPoint[];
  readonly paths: readonly string[];
  readonly end: PlacedLabel | null;
  /** Drawn faintly, for comparison: the total in the panel of an area. */
  readonly context: boolean;
}

/**
 * The target: its line from the first year to its own, a square where it is due, and the band of 左右. `path` is empty
 * where only a band is promised; the label is null where it found no room, and the note then says the target.
 */
export interface PlacedTarget {
  readonly path: string;
  readonly band: { readonly top: number; readonly bottom: number } | null;
  readonly due: { readonly x: number; readonly y: number } | null;
  readonly label: PlacedLabel | null;
}

/** Recent change continued to the target's year, dashed, and its 80 % interval as a fan; never there while it is withheld. */
export interface PlacedProjection {
  readonly path: string;
  readonly fan: string | null;
  readonly label: PlacedLabel | null;
  readonly interval: PlacedLabel | null;
}

/**
 * A vertical mark (`y` null): a break of the series, a milestone of the plan, an annotation of the author. With a height
 * it is a mark at a value: an interim target, or the baseline where the series does not have it. A label that found no
 * room is null; `text` is always what it says, for the notes.
 */
export interface PlacedMark {
  readonly kind: 'break' | 'milestone' | 'annotation' | 'baseline';
  readonly x: number;
  readonly y: number | null;
  readonly text: string;
  readonly label: PlacedLabel | null;
}

/** All that is known of one period: what the arrow keys walk, the readout shows and a screen reader hears. */
export interface ChartReading {
  readonly year: number;
  readonly t: number;
  readonly x: number;
  readonly heading: string;
  readonly entries: readonly { readonly key: string; readonly name: string; readonly text: string }[];
  /** Heading and entries as one sentence. */
  readonly spoken: string;
}

/** The same data as a table: a row a period, then the target's row and, where it may be seen, the projection's. */
export interface ChartTable {
  readonly caption: string;
  readonly heading: string;
  readonly columns: readonly { readonly key: string; readonly name: string }[];
  readonly rows: readonly {
    readonly kind: 'period' | 'target' | 'projection';
    readonly heading: string;
    /** One a column: a value as printed with its unit and state, why there is none, or empty where nothing was asked. */
    readonly cells: readonly string[];
    /** Where the values of the row were published; empty where it has none. */
    readonly source: string;
  }[];
}

/** A line of the legend, for the lines that have no direct label. */
export interface LegendEntry {
  readonly key: string;
  readonly role: LineRole;
  readonly name: string;
}

/**
 * A chart laid out. Null where nothing of the district's own can be drawn: the page then says what is promised and that
 * no value is published, never an empty chart.
 */
export interface Chart {
  readonly box: ChartBox;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  readonly xTicks: readonly { readonly x: number; readonly label: string; readonly anchor: PlacedLabel['anchor'] }[];
  /** Whether the vertical axis begins at zero; a note says so where it does not. */
  readonly fromZero: boolean;
  readonly lines: readonly PlacedLine[];
  readonly target: PlacedTarget | null;
  /** The path on which the target would be reached in time (时序); only where its share may be seen. */
  readonly schedule: { readonly path: string; readonly label: PlacedLabel | null } | null;
  readonly projection: PlacedProjection | null;
  readonly marks: readonly PlacedMark[];
  readonly legend: readonly LegendEntry[];
  readonly readings: readonly ChartReading[];
  /** What a reader of the picture has to know: projection, axis, provisional values, breaks, corrections. */
  readonly notes: readonly string[];
}

/** One of several small charts on one scale: an area, or why there is nothing of it to draw. */
export interface ChartPanel {
  readonly name: string;
  readonly chart: Chart | null;
  /** Why the newest value is missing, in words; null where it is there. */
  readonly reason: string | null;
}

/** A remark of the page's author at a year, as data: `[{ "year": 2023, "text": "…" }]`. */
export interface ChartAnnotation {
  readonly year: number;
  readonly text: string;
}

/** What a chart shows besides the total. */
export interface ChartChoice {
  /** Lines of groups in the same chart. Areas are columns of the table only: `layoutPanels` draws them. */
  readonly groups: 'none' | 'sex' | 'age' | 'area';
  readonly comparators: boolean;
  readonly annotations: readonly ChartAnnotation[];
}

/**
 * A node of the drawing, the same for the page and for every file: what it is (its class in the page, its paint in a
 * file), its geometry and its text. Nothing in it is a colour.
 */
export interface DrawnNode {
  readonly tag: 'g' | 'path' | 'line' | 'rect' | 'circle' | 'text';
  /** Space separated words: `grid`, `axis`, `line total`, `dot female`, `target`, `target-due`, `projection`, `fan` … */
  readonly role: string;
  readonly attributes: Readonly<Record<string, number | string>>;
  readonly text?: string;
  readonly children?: readonly DrawnNode[];
}
