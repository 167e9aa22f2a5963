import { matchLocale } from '@plan-widgets/core/words';
import { requestFor, requestJson } from '@plan-widgets/elements/kit/requests';
import type { BuiltFiles } from './built-files.js';
import type { OwnScript } from './own-script.js';

/** Where the elements of a page find the dataset when they have no `src` of their own. Every copy of us reads this key. */
const SITE = Symbol.for('plan-widgets.site');

interface Site {
  /** Absolute address of the dataset's folder; undefined when the script element names none. */
  readonly src: string | undefined;
}

/**
 * Brings the elements that a page uses, and nothing else: for each of our tags in it, now or later, all code files, the
 * messages of its language and its data are asked for in the same moment, so that nothing waits for another's arrival.
 *
 * The first loader on a page does the work. A second one leaves, and says so if it names another dataset. Tags inside
 * the shadow roots of other components are not seen: those components import the elements they render.
 */
export function startLoader({ address, element }: OwnScript, built: BuiltFiles): void {
  const src = resolveDataSource(element?.dataset['src'], address);

  const page = globalThis as { [SITE]?: Site };
  const earlier = page[SITE];
  if (earlier) {
    if (src !== undefined && src !== earlier.src) {
      console.error(
        `Wanted the data of this page from ${src}, got an earlier loader that set ${earlier.src}. ` +
          'Check that the page has one loader, and give elements of another dataset a src of their own.',
      );
    }
    return;
  }
  page[SITE] = { src };

  const ours = Object.keys(built.tags);
  const waiting = new Set(ours);
  const load = (elements: readonly Element[]): void => {
    for (const tag of new Set(elements.map((found) => found.localName))) {
      if (waiting.delete(tag)) void loadCode(tag, built.tags[tag]!, address);
    }
    for (const file of new Set(elements.flatMap(filesBeside))) {
      // A failure is the element's to tell, which asks for the same file.
      importFile(file, address).catch(() => {});
    }
    // How a card asks depends on how many cards the page has: while the page still arrives that is not known.
    if (document.readyState !== 'loading') elements.forEach(loadData);
    if (waiting.size === 0) observer.disconnect();
  };
  const filesBeside = (found: Element): readonly string[] => {
    const locale = localeOf(found);
    const tag = found.localName;
    return [
      built.words[locale] ?? [],
      built.more[tag]?.[locale] ?? [],
      built.variants[tag]?.[found.getAttribute('variant') ?? ''] ?? [],
    ].flat();
  };
  const look = (roots: readonly (Document | Element)[]): void => {
    const tags = [...waiting].join();
    const found = roots.flatMap((root) => [
      ...('matches' in root && root.matches(tags) ? [root] : []),
      ...root.querySelectorAll(tags),
    ]);
    if (found.length > 0) load(found);
  };
  const observer = new MutationObserver((changes) => {
    if (waiting.size > 0) look(changes.flatMap(({ addedNodes }) => [...addedNodes].filter(isElement)));
  });

  observer.observe(document, { childList: true, subtree: true });
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => load([...document.querySelectorAll(ours.join())]));
  }
  look([document]);
}

/** A dataset's folder, resolved against the loader's own address; undefined when none, or none that can be read, is given. */
function resolveDataSource(given: string | undefined, address: string): string | undefined {
  if (!given) return undefined;
  try {
    return new URL(given, address).href;
  } catch {
    console.error(
      `Wanted the folder of a dataset, got data-src="${given}". Check that it is an address, like ../data/baoan.`,
    );
    return undefined;
  }
}

/** Asks for all files of one tag at once. */
async function loadCode(tag: string, files: readonly string[], address: string): Promise<void> {
  try {
    await Promise.all(files.map((file) => importFile(file, address)));
  } catch (cause) {
    console.error(
      `Wanted the code of <${tag}> from ${new URL('.', address).href}, got "${String(cause)}". Check that the folder ` +
        "was uploaded whole and that the page's policy allows its scripts; until then the tag's own content shows.",
    );
  }
}

const importFile = (file: string, address: string): Promise<unknown> =>
  import(/* @vite-ignore */ new URL(file, address).href);

function loadData(element: Element): void {
  const request = requestFor(element);
  // A failure is the element's to tell, which shares this request.
  if (request) requestJson(request, element.getAttribute('integrity')).catch(() => {});
}

const localeOf = (element: Element): string =>
  matchLocale(element.getAttribute('locale') || element.closest('[lang]:not([lang=""])')?.getAttribute('lang'));

// Not instanceof: old script libraries put their own function in the place of Element.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
