/** What an element takes from the page around it can change at any time: the language, a host's switches, the theme. */

const watchers = new Set<() => void>();
const watched = new WeakSet<Node>();

const OWN_TEXT = '[data-plan]';

/** Our own light text carries `lang` and is set on every render; that is no news. */
const isOurs = ({ target }: MutationRecord): boolean => target instanceof Element && target.matches(OWN_TEXT);

const tellWatchers = (): void => watchers.forEach((changed) => changed());

let observer: MutationObserver | undefined;

function watchPage(): MutationObserver {
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', tellWatchers);
  }
  return new MutationObserver((changes) => {
    if (!changes.every(isOurs)) tellWatchers();
  });
}

/**
 * Calls `changed` whenever a language, a mode or a colour scheme may have changed around an element, and answers how to
 * stop. One observer serves all elements of the page; shadow roots around the element are watched as well.
 */
export function watchSurroundings(element: Element, changed: () => void): () => void {
  observer ??= watchPage();
  for (let root: Node | null = element.getRootNode(); root; root = rootAround(root)) {
    if (watched.has(root)) continue;
    watched.add(root);
    observer.observe(root, { subtree: true, attributeFilter: ['lang', 'data-plan-mode'] });
  }
  // Hosts switch their theme by a class, a style or an attribute of their own on the root element.
  const page = element.ownerDocument.documentElement;
  if (!watched.has(page)) {
    watched.add(page);
    observer.observe(page, { attributes: true });
  }
  watchers.add(changed);
  return () => watchers.delete(changed);
}

const rootAround = (root: Node): Node | null => (root instanceof ShadowRoot ? root.host.getRootNode() : null);

/** Like `closest`, through the shadow roots around the element as well. */
export function closestAcross(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestAcross(root.host, selector) : null;
}
