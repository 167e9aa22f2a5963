/**
 * Where an element's data are. The loader carries this file too, within a budget of 2.5 kB: it imports nothing.
 */

/** A page with more cards than this of one dataset asks once for its board instead. */
const CARDS_BEFORE_BOARD = 8;

const release = (src: string, name: string | null): string => `${src.replace(/\/+$/, '')}/${name || 'latest'}`;

/** The file of one indicator. `name` is a frozen release, or null for the latest. */
export const indicatorAddress = (src: string, name: string | null, id: string): string =>
  `${release(src, name)}/indicators/${encodeURIComponent(id)}.json`;

/** The file with all that cards show, of every indicator. */
export const boardAddress = (src: string, name: string | null): string => `${release(src, name)}/board.json`;

/** The file with the key projects and what each is linked to. */
export const projectsAddress = (src: string, name: string | null): string => `${release(src, name)}/projects.json`;

/** The file with the id and name of every indicator. */
export const indexAddress = (src: string, name: string | null): string => `${release(src, name)}/index.json`;

/** The file that names the newest release and all others. */
export const releasesAddress = (src: string): string => `${src.replace(/\/+$/, '')}/index.json`;

/**
 * The absolute address of a dataset's folder: an element's `src`, resolved like an image's; else the one that the loader
 * found on its own script tag; else null.
 */
export function resolveSource(src: string | null | undefined): string | null {
  if (!src) {
    const page = globalThis as { [key: symbol]: { src?: string | undefined } | undefined };
    return page[Symbol.for('plan-widgets.site')]?.src ?? null;
  }
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return null;
  }
}

/**
 * The one address that an element asks first, or null when it asks for nothing. It follows from the tag and the
 * attributes, so the loader can ask before the element's code is there.
 *
 * A card asks for its indicator's file; where more than eight cards of one dataset and release stand in the document,
 * all ask for the board.
 */
export function requestFor(element: Element): string | null {
  const src = resolveSource(attribute(element, 'src'));
  if (!src) return null;
  const name = attribute(element, 'release');
  const { localName } = element;
  if (localName === 'plan-overview') return boardAddress(src, name);
  if (localName === 'plan-key-projects') return projectsAddress(src, name);
  const id = attribute(element, 'indicator')?.trim();
  if (!id) return null;
  // A hash is of the indicator's own file.
  return localName !== 'plan-progress-chart' && !attribute(element, 'integrity') && hasManyPeers(element)
    ? boardAddress(src, name)
    : indicatorAddress(src, name, id);
}

function hasManyPeers(card: Element): boolean {
  let peers = 0;
  // Counting stops at the ninth: on a page of 200 cards each would otherwise look at all others.
  const all = document.getElementsByTagName(card.localName);
  for (let at = 0; at < all.length; at++) {
    const other = all[at]!;
    const same = ['src', 'release'].every((name) => attribute(other, name) === attribute(card, name));
    if (same && ++peers > CARDS_BEFORE_BOARD) return true;
  }
  return false;
}

/** A framework may have set the property, which becomes an attribute only later; before the code is there is no property. */
const attribute = (element: Element, name: string): string | null =>
  (element as unknown as Record<string, string | null | undefined>)[name] ?? element.getAttribute(name);
