// Runs in every measured page before anything of its own, the same for all contestants.

/** What a page tells about itself, times in ms since its navigation began. */
export interface PageMeasures {
  /** When the frame with the first chart was through. */
  readonly first: number;
  /** When the frame with the last chart was through. */
  readonly last: number;
  /** Lengths of the tasks of more than 50 ms. */
  readonly longTasks: readonly number[];
  /** Sum of all layout shifts, as the Layout Instability API counts them. */
  readonly shift: number;
  readonly charts: readonly PageChart[];
}

/** What stands on the page for one chart. */
export interface PageChart {
  /** Its text in the light DOM. */
  readonly text: string;
  /** How many pictures it has, and how many nodes, text and comments included, they are of together. */
  readonly drawings: number;
  readonly nodes: number;
}

/** What a contestant's page calls. */
export interface Bench {
  /** A chart was drawn: its elements are in the tree, or its canvas is painted. Our elements say so by `plan-ready`. */
  drawn(): void;
  readonly finished: Promise<PageMeasures>;
}

declare global {
  var bench: Bench;
}

/** So long nothing more is asked of the page, ms: late tasks and shifts count too. */
const SETTLE = 600;

const wanted = Number(new URLSearchParams(location.search).get('charts'));
const longTasks: number[] = [];
let shift = 0;
const collect = (entries: PerformanceEntryList): void => {
  for (const entry of entries) {
    if (entry.entryType === 'longtask') longTasks.push(entry.duration);
    else shift += (entry as PerformanceEntry & { value: number }).value;
  }
};
const observer = new PerformanceObserver((list) => collect(list.getEntries()));
observer.observe({ type: 'longtask', buffered: true });
observer.observe({ type: 'layout-shift', buffered: true });

/** The time after the frame that shows what is in the page now. A message comes after style, layout and paint of the frame. */
const frameDone = (): Promise<number> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => (port1.close(), resolve(performance.now())));
      port1.start();
      port2.postMessage(null);
    }),
  );

let count = 0;
let first: Promise<number> | undefined;
let tell: (measures: PageMeasures) => void;
const finished = new Promise<PageMeasures>((resolve) => (tell = resolve));

const countNodes = (node: Node): number =>
  Array.from(node.childNodes).reduce((sum, child) => sum + countNodes(child), 1);

async function finish(firstDone: Promise<number>): Promise<void> {
  const last = await frameDone();
  await new Promise((settled) => setTimeout(settled, SETTLE));
  collect(observer.takeRecords());
  const charts = [...document.querySelectorAll('[data-chart]')].map((box): PageChart => {
    const drawings = [...(box.shadowRoot ?? box).querySelectorAll('svg:not(.mark), canvas')];
    const nodes = drawings.reduce((sum, drawing) => sum + countNodes(drawing), 0);
    return { text: box.textContent ?? '', drawings: drawings.length, nodes };
  });
  tell({ first: await firstDone, last, longTasks, shift, charts });
}

globalThis.bench = {
  drawn() {
    first ??= frameDone();
    count += 1;
    if (count === wanted) void finish(first);
  },
  finished,
};
addEventListener('plan-ready', () => globalThis.bench.drawn());
