import type { Locale } from '../contract/dataset.js';
import type { Translate } from '../words/translate.js';

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

/** Text set at a point of the chart. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * One series. Each of `paths` is an unbroken run, as SVG path data: a year without a value and a break of the series end
 * one. `end` is the direct label; null where it found no room, and then `legend` of the chart names the line.
 */
export interface PlacedLine {
  /** `total`, `female`, `male`, `age:WORD`, `area:WORD`, `comparator:LEVEL:NAME`. */
  readonly key: string;
  readonly role: LineRole;
  readonly name: string;
  readonly points: readonly PlacedPoint[];
  readonly paths: readonly string[];
  readonly end: PlacedLabel | null;
}

/** The target: its line from the first year to its own, a square where it is due, or the band of 左右. */
export interface PlacedTarget {
  readonly path: string;
  readonly band: { readonly top: number; readonly bottom: number } | null;
  readonly due: { readonly x: number; readonly y: number } | null;
  readonly label: PlacedLabel;
}

/** Recent change continued to the target's year, dashed, and its 80 % interval as a fan; never there while it is withheld. */
export interface PlacedProjection {
  readonly path: string;
  readonly fan: string | null;
  readonly label: PlacedLabel;
  readonly interval: PlacedLabel | null;
}

/** A vertical mark: a break of the series, a milestone of the plan, an annotation of the author. */
export interface PlacedMark {
  readonly kind: 'break' | 'milestone' | 'annotation';
  readonly x: number;
  readonly y: number | null;
  readonly label: PlacedLabel;
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

/** A remark of the page's author at a year, as data: `[{ "year": 2023, "text": "…" }]`. */
export interface ChartAnnotation {
  readonly year: number;
  readonly text: string;
}

/** What a chart shows besides the total. */
export interface ChartChoice {
  /** Lines of groups in the same chart; areas are drawn by {@link layoutPanels} instead. */
  readonly groups: 'none' | 'sex' | 'age';
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
