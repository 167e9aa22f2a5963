import type { Browser } from 'playwright-core';
import { pagePath, type Work } from './build-pages.js';
import { expectedTexts, findMissing } from './choose-works.js';
import type { Contestant } from './contestants.js';
import { measurePage, type Load } from './measure-page.js';
import { interleaved } from './statistics.js';

export interface Rounds {
  readonly browser: Browser;
  readonly address: string;
  /** The text of `pages/observe.ts`. */
  readonly observer: string;
  readonly contestants: readonly Contestant[];
  readonly works: readonly Work[];
  readonly data: string;
  readonly rounds: number;
  readonly seed: number;
  say(line: string): void;
}

/** For each work, for each contestant by its id, one load a round. */
export type Results = ReadonlyMap<Work, ReadonlyMap<string, Load[]>>;

/**
 * Loads every page once a round, all contestants of a work after one another in an order of chance, so that what else
 * the machine does falls on all alike. A first round is not counted: it warms the browser.
 *
 * @throws Error when a page does not show what it says it drew
 */
export async function runRounds(bench: Rounds): Promise<Results> {
  const { browser, address, observer, contestants, works, rounds, say } = bench;
  const expected = expectedTexts(bench.data);
  const load = async (work: Work, contestant: Contestant): Promise<Load> => {
    const page = `${address}${pagePath(contestant, work)}?charts=${work.indicators.length}`;
    const measured = await measurePage(browser, page, observer);
    const missing = findMissing(work, measured.charts, expected);
    if (missing) throw new Error(`Wanted all charts of ${page}, got all but ${missing}. Check what is drawn there.`);
    return measured;
  };
  const results = new Map(works.map((work) => [work, new Map(contestants.map(({ id }) => [id, [] as Load[]]))]));
  for (const contestant of contestants) await load(works[0]!, contestant);
  const orders = interleaved(contestants, rounds * works.length, bench.seed);
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, work] of works.entries()) {
      for (const contestant of orders[round * works.length + place]!) {
        results
          .get(work)!
          .get(contestant.id)!
          .push(await load(work, contestant));
      }
    }
    say(`Round ${round + 1} of ${rounds}`);
  }
  return results;
}
