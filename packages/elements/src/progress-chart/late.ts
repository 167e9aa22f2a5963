import type { CSSResult, LitElement } from 'lit';

/** Code that comes when it is first needed: an element is drawn without it, and again once it is there. */
export interface Late<Module> {
  /**
   * The module where it is there, with its `styles` given to the host; else null, and the host is drawn anew when it has
   * come.
   */
  for(host: LitElement): Module | null;
  /** Brings the module. @throws TypeError (as a rejection) where it cannot be had */
  load(): Promise<Module>;
}

/** A module that may bring styles with it. */
interface Styled {
  readonly styles?: CSSResult;
}

/** What each host still waits for. */
const waits = new WeakMap<LitElement, Set<Promise<unknown>>>();

/** Whether a host waits for code. What cannot be had is not waited for: the rest is shown without it. */
export const isAwaiting = (host: LitElement): boolean => Boolean(waits.get(host)?.size);

/** Fulfilled when a host waits for no code any more. */
export async function awaited(host: LitElement): Promise<void> {
  while (isAwaiting(host)) await Promise.all(waits.get(host)!);
}

/** Gives an element the styles of what came after its own code. */
export function adoptStyles({ renderRoot }: LitElement, { styles }: Styled): void {
  const root = renderRoot as ShadowRoot;
  const sheet = styles?.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** @param ask imports the module */
export function bringLate<Module extends object>(ask: () => Promise<Module>): Late<Module> {
  let module: Module | null = null;
  let coming: Promise<Module> | null = null;
  const load = (): Promise<Module> =>
    (coming ??= ask().then(
      (late) => (module = late),
      (failure: unknown) => {
        coming = null;
        throw failure;
      },
    ));
  const asked = new WeakSet<LitElement>();
  return {
    load,
    for(host) {
      if (module === null && !asked.has(host)) {
        asked.add(host);
        const all = waits.get(host) ?? new Set();
        const waiting: Promise<void> = load()
          .then(
            () => {},
            (failure: unknown) => console.error(host, failure),
          )
          .then(() => {
            all.delete(waiting);
            host.requestUpdate();
          });
        waits.set(host, all.add(waiting));
      }
      if (module !== null) adoptStyles(host, module);
      return module;
    },
  };
}
