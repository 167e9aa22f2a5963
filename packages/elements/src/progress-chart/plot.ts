import { drawChart, type Chart, type ChartReading } from '@plan-widgets/core/chart';
import { isKnown } from '@plan-widgets/core/indicator';
import { html, nothing, svg, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ChartView } from './chart-view.js';
import { buildDrawing } from './drawn-nodes.js';

/** What is drawn: one chart, or panels side by side on one scale, and the periods that are walked in all of them at once. */
export interface Drawing {
  readonly panels: readonly { readonly name: string; readonly chart: Chart | null; readonly reason: string | null }[];
  readonly readings: readonly ChartReading[];
}

/** The drawing with the period that is walked, and the bar in which that period is read. */
export interface Plot {
  /** @param hidden whether the table stands in its place */
  draw(view: ChartView, drawing: Drawing, hidden: boolean): TemplateResult;
}

const drawn = new WeakMap<Chart, SVGElement>();

/** A chart is drawn once: a walk along its periods moves the cursor alone. */
function drawingOf(chart: Chart): SVGElement {
  const known = drawn.get(chart);
  if (known) return known;
  const drawing = buildDrawing(drawChart(chart));
  drawn.set(chart, drawing);
  return drawing;
}

/**
 * A drawing whose periods can be walked: one control, a slider over the periods, because that is what takes arrow keys
 * from every screen reader and swipes on touch screens. It says the period; the bar below, a live region, says what is
 * there. The newest period is read until another is chosen. The drawing itself says nothing to a screen reader: the
 * sentence describes it and the table has its values.
 */
export function keepPlot(host: ReactiveControllerHost & HTMLElement): Plot {
  let chosen: number | null = null;
  let hovered: number | null = null;
  let readings: readonly ChartReading[] = [];
  let panels: Drawing['panels'] = [];
  let indicator = '';
  let latest = NaN;

  const newest = (): number => {
    const index = readings.map(({ year }) => year).lastIndexOf(latest);
    return index < 0 ? readings.length - 1 : index;
  };

  const choose = (t: number): void => {
    chosen = t;
    hovered = null;
    host.requestUpdate();
    const { year } = readings.find((reading) => reading.t === t)!;
    host.dispatchEvent(new CustomEvent('plan-select', { bubbles: true, composed: true, detail: { indicator, year } }));
  };

  const walk = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const now = indexOf(chosen) ?? newest();
    const to = STEPS[event.key]?.(now, readings.length - 1);
    if (to !== undefined) {
      event.preventDefault();
      const next = Math.min(Math.max(to, 0), readings.length - 1);
      // The first press of a key shows where one is, at an end too.
      choose(readings[next]!.t);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      chosen = hovered = null;
      (event.currentTarget as HTMLElement).blur();
      host.requestUpdate();
    }
  };

  const nearest = (event: PointerEvent): number | null => {
    const box = (event.target as Element).closest('svg');
    const chart = box && panels[Number(box.dataset['panel'])]?.chart;
    if (!chart) return null;
    const { left, width } = box.getBoundingClientRect();
    const x = ((event.clientX - left) / width) * chart.box.width;
    const [first, ...others] = chart.readings;
    return first ? others.reduce((best, each) => (gap(each, x) < gap(best, x) ? each : best), first).t : null;
  };

  const hover = (event: PointerEvent): void => {
    const t = nearest(event);
    if (t === hovered) return;
    hovered = t;
    host.requestUpdate();
  };

  const leave = (): void => {
    hovered = null;
    host.requestUpdate();
  };

  const point = (event: PointerEvent): void => {
    const t = nearest(event);
    if (t !== null) choose(t);
  };

  const indexOf = (t: number | null): number | null => {
    const index = readings.findIndex((reading) => reading.t === t);
    return index < 0 ? null : index;
  };

  const draw = ({ record, say, words }: ChartView, drawing: Drawing, hidden: boolean): TemplateResult => {
    if (record.id !== indicator) chosen = hovered = null;
    indicator = record.id;
    latest = isKnown(record.latest) ? record.latest.year : NaN;
    ({ panels, readings } = drawing);
    const at = indexOf(hovered) ?? indexOf(chosen) ?? newest();
    const reading = readings[at];
    const walking = indexOf(hovered) !== null || indexOf(chosen) !== null;
    return html`<div class="stage" ?hidden=${hidden}>
        <div
          class="plot ${panels.length > 1 ? 'panels' : ''} ${walking ? 'walking' : ''}"
          part="plot"
          role="slider"
          tabindex="0"
          aria-label=${words.t('chart.walk', { name: record.name[words.locale] })}
          aria-describedby="sentence"
          aria-orientation="horizontal"
          aria-valuemin="1"
          aria-valuemax=${Math.max(readings.length, 1)}
          aria-valuenow=${at + 1}
          aria-valuetext=${reading?.heading ?? nothing}
          @keydown=${walk}
          @pointermove=${hover}
          @pointerdown=${hover}
          @pointerup=${point}
          @pointercancel=${leave}
          @pointerleave=${leave}
        >
          ${panels.map((panel, i) => drawPanel(panel, i, reading))}
        </div>
      </div>
      <div class="readout ${panels.length > 1 ? 'faint-total' : ''}" part="readout" role="status" ?hidden=${hidden}>
        ${
          reading &&
          html`<b>${say('reading', reading.heading)}</b> ${marksFirst(reading.entries).map(({ key, name, text }, i) =>
              isMark(key)
                ? html`<span class="occasion">${say(`reading-value-${i}`, text)}</span> `
                : html`<span class="entry" data-of=${key.split(':')[0]!}
                    >${say(`reading-name-${i}`, name)} <b>${say(`reading-value-${i}`, text)}</b></span
                  > `,
            )}`
        }
      </div>`;
  };

  return { draw };
}

const isMark = (key: string): boolean => key.startsWith('mark:');

/** What there is to say of the period itself follows it; the values come after. */
const marksFirst = (entries: ChartReading['entries']): ChartReading['entries'] => [
  ...entries.filter(({ key }) => isMark(key)),
  ...entries.filter(({ key }) => !isMark(key)),
];

/** Where a key leads, from a period, where the last is `end`. */
const STEPS: Readonly<Record<string, ((now: number, end: number) => number) | undefined>> = {
  ArrowRight: (now) => now + 1,
  ArrowUp: (now) => now + 1,
  ArrowLeft: (now) => now - 1,
  ArrowDown: (now) => now - 1,
  Home: () => 0,
  End: (_, end) => end,
};

const gap = (reading: ChartReading, x: number): number => Math.abs(reading.x - x);

function drawPanel(
  { name, chart, reason }: Drawing['panels'][number],
  index: number,
  reading: ChartReading | undefined,
): TemplateResult {
  const here = chart?.readings.find(({ t }) => t === reading?.t);
  const title = name && html`<p class="panel-name">${name}</p>`;
  if (!chart)
    return html`<div class="panel" aria-hidden="true">
      ${title}
      <p class="panel-reason">${reason}</p>
    </div>`;
  const { box, plot } = chart;
  return html`<div class="panel" aria-hidden="true">
    ${title}<svg
      class="drawing"
      data-panel=${index}
      width=${box.width}
      height=${box.height}
      font-size=${box.text}
      viewBox="0 0 ${box.width} ${box.height}"
    >
      ${here && svg`<line class="cursor" x1=${here.x} x2=${here.x} y1=${plot.top} y2=${plot.bottom} />`}
      ${drawingOf(chart)}
    </svg>
  </div>`;
}
