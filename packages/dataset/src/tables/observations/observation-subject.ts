import { nearestName } from '../../words/nearest-name.js';
import { quoteText, type BothLanguages } from '../cells/cell-fault.js';
import { toHalfWidth } from '../cells/half-width.js';
import type { ObservedIndicator } from './observation-record.js';

/** An indicator and the names by which a table may call it. */
export type NamedIndicator = Pick<ObservedIndicator, 'id' | 'names'>;

/** Which indicator a cell names, or what to check where it names none; `shared` are the ids of all that have the name. */
export type SubjectRead<I extends NamedIndicator = ObservedIndicator> =
  { readonly indicator: I } | { readonly check: BothLanguages; readonly shared?: readonly string[] };

/** Finds indicators by id or by a Chinese name; see {@link createIndicatorFinder}. */
export type IndicatorFinder<I extends NamedIndicator = ObservedIndicator> = (shown: string) => SubjectRead<I>;

/** Unknown names whose nearest is looked for: a table with more of them is not one of slips of the pen. */
const MOST_SEARCHES = 200;

/**
 * Makes a finder of indicators. A name that several share finds none and is told with all of them; an unknown one is
 * told with the nearest. Spaces, widths and kinds of dashes do not matter.
 */
export function createIndicatorFinder<I extends NamedIndicator>(indicators: readonly I[]): IndicatorFinder<I> {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const byName = new Map<string, Set<I>>();
  for (const indicator of indicators)
    for (const name of indicator.names) {
      const key = plainName(name);
      byName.set(key, (byName.get(key) ?? new Set()).add(indicator));
    }
  // A table asks for the same few names a hundred thousand times.
  const answers = new Map<string, SubjectRead<I>>();
  let searches = 0;
  const find = (shown: string): SubjectRead<I> => {
    const id = byId.get(shown.trim());
    if (id) return { indicator: id };
    const named = [...(byName.get(plainName(shown)) ?? [])];
    if (named.length === 1) return { indicator: named[0]! };
    if (named.length > 1) {
      const ids = named.map((indicator) => indicator.id).sort();
      return {
        shared: ids,
        check: {
          en: `${ids.length} indicators have this name: ${ids.join(', ')}. Write the id of the one that is meant.`,
          zh: `有 ${ids.length} 个指标都叫这个名称：${ids.join('、')}。请改填其中一个编号。`,
        },
      };
    }
    const near = searches++ < MOST_SEARCHES ? findNearest(shown, indicators) : null;
    return {
      check:
        near === null
          ? {
              en: 'Check it against the list of indicators in the template.',
              zh: '请对照模板中的指标清单核对写法。',
            }
          : {
              en: `The nearest is ${quoteText(near.names[0] ?? near.id)} (${near.id}). Check the spelling.`,
              zh: `最接近的是${quoteText(near.names[0] ?? near.id)}（${near.id}），请核对写法。`,
            },
    };
  };
  return (shown) => {
    const known = answers.get(shown);
    if (known) return known;
    const found = find(shown);
    answers.set(shown, found);
    return found;
  };
}

const plainName = (name: string): string =>
  toHalfWidth(name)
    .replace(/[\s\u00a0“”"「」]+/g, '')
    .replace(/[-‐–—−~～至]+/g, '-');

function findNearest(shown: string, indicators: readonly NamedIndicator[]): NamedIndicator | null {
  const named = new Map(
    indicators.flatMap((indicator) => [indicator.id, ...indicator.names].map((name) => [plainName(name), indicator])),
  );
  const nearest = nearestName(plainName(shown).slice(0, 80), [...named.keys()]);
  return nearest === null ? null : named.get(nearest)!;
}
