import type { Browser, CDPSession, Page } from 'playwright-core';
import type { PageMeasures } from './pages/observe.js';

/** What a page is measured under; the same for all. */
export const CONDITIONS = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 2,
  /** ms from a request to the first byte of its answer. */
  latency: 150,
  /** Bits a second. */
  down: 1_600_000,
  up: 750_000,
  /** How many times slower the processor is made. */
  slowdown: 4,
} as const;

/** One load of one page. Times in ms, on the slowed processor. */
export interface Load extends PageMeasures {
  /** Bytes that came, headers included. */
  readonly bytes: number;
  readonly requests: number;
  /** Nodes of all trees, shadow trees and comments included, after a garbage collection. */
  readonly nodes: number;
  /** Bytes in use on the JavaScript heap, after a garbage collection. */
  readonly heap: number;
  /** What the page's main thread worked, and its parts. */
  readonly work: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
}

/**
 * Loads a page once, in a browser context of its own with nothing kept, and measures it.
 *
 * @param observer the text of `pages/observe.ts`
 * @param during called when the page is about to be asked for, for a profiler
 * @throws Error when the page reports an error, or is not done within a minute
 */
export async function measurePage(
  browser: Browser,
  address: string,
  observer: string,
  during?: (session: CDPSession, page: Page) => Promise<void>,
): Promise<Load> {
  const { viewport, deviceScaleFactor } = CONDITIONS;
  const context = await browser.newContext({ viewport, deviceScaleFactor, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    const session = await context.newCDPSession(page);
    const came = { bytes: 0, requests: 0 };
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      came.bytes += encodedDataLength;
      came.requests += 1;
    });
    await slowDown(session);
    await page.addInitScript({ content: observer });
    await during?.(session, page);
    await page.goto(address, { waitUntil: 'commit' });
    const measures = await Promise.race([page.evaluate(() => bench.finished), tooLate(address, faults)]);
    if (faults.length > 0) throw new Error(`Wanted a quiet console of ${address}, got “${faults.join('; ')}”.`);
    return { ...measures, ...came, ...(await askBrowser(session)) };
  } finally {
    await context.close();
  }
}

async function slowDown(session: CDPSession): Promise<void> {
  const { latency, down, up, slowdown } = CONDITIONS;
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: down / 8,
    uploadThroughput: up / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await session.send('Performance.enable');
}

/** What the browser counted while the page was loaded, read before collecting the garbage; then what is left. */
async function askBrowser(
  session: CDPSession,
): Promise<Pick<Load, 'nodes' | 'heap' | 'work' | 'script' | 'style' | 'layout'>> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name: string): number => metrics.find((each) => each.name === name)!.value;
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.send('HeapProfiler.collectGarbage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return {
    nodes,
    heap: usedSize,
    work: seconds('TaskDuration') * 1000,
    script: seconds('ScriptDuration') * 1000,
    style: seconds('RecalcStyleDuration') * 1000,
    layout: seconds('LayoutDuration') * 1000,
  };
}

const tooLate = (address: string, faults: readonly string[]): Promise<never> =>
  new Promise((_, reject) => {
    const timer = setTimeout(
      () =>
        reject(new Error(`Wanted all charts of ${address} within a minute, got fewer. Console: ${faults.join('; ')}`)),
      60_000,
    );
    timer.unref();
  });
