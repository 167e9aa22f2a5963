import type { ReactiveControllerHost } from 'lit';

/** What an element takes from the page around it can change at any time: the language, a host's switches, the theme. */

const watchers = new Set<ReactiveControllerHost>();
const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

const updateWatchers = (): void => watchers.forEach((host) => host.requestUpdate());

function watchPage(): MutationObserver {
  for (const query of ['prefers-color-scheme: dark', 'prefers-contrast: more', 'forced-colors: active']) {
    matchMedia(`(${query})`).addEventListener('change', updateWatchers);
  }
  return new MutationObserver((changes) => {
    // Our own light text carries `lang` and is set on every render; that is no news.
    if (!changes.every(({ target }) => (target as Element).matches('[data-plan]'))) updateWatchers();
  });
}

/**
 * Updates an element whenever a language, a mode or a colour scheme may have changed around it, and when it was moved.
 * One observer serves all elements of the page; shadow roots around them are watched as well.
 */
export function watchSurroundings(host: ReactiveControllerHost & HTMLElement): void {
  host.addController({
    hostConnected() {
      observer ??= watchPage();
      for (let root: Node | null = host.getRootNode(); root; root = rootAround(root)) {
        watch(root, { subtree: true, attributeFilter: ['lang', 'data-plan-mode'] });
      }
      // Hosts switch their theme by a class, a style or an attribute of their own on the root element.
      watch(document.documentElement, { attributes: true });
      watchers.add(host);
      host.requestUpdate();
    },
    hostDisconnected() {
      watchers.delete(host);
    },
  });
}

function watch(node: Node, options: MutationObserverInit): void {
  if (watched.has(node)) return;
  watched.add(node);
  observer!.observe(node, options);
}

const rootAround = (root: Node): Node | null => (root instanceof ShadowRoot ? root.host.getRootNode() : null);

/** The nearest value of an attribute on an element or around it, also through the shadow roots around it; null for none. */
export function closestAcross(element: Element, attribute: string): string | null {
  const found = element.closest(`[${attribute}]:not([${attribute}=""])`);
  if (found) return found.getAttribute(attribute);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestAcross(root.host, attribute) : null;
}
