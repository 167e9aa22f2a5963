import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestAcross, watchSurroundings } from './surroundings.js';

/** The colours that an element is drawn in. */
export type Theme = 'light' | 'dark' | 'contrast';

/** What of an element decides how it looks; null leaves it to the page and its visitor. */
export interface AppearanceHost extends ReactiveControllerHost, HTMLElement {
  theme: Theme | null;
  mode: string | null;
}

/** The theme and mode an element is drawn in: what its attributes say, else what the page and its visitor ask for. */
export interface Appearance extends ReactiveController {
  readonly theme: Theme;
  /** Large text and large targets, for older readers. */
  readonly elder: boolean;
}

const queries = new Map<string, MediaQueryList>();

/** Each query is parsed once a page, not on every update of every element. */
function prefers(query: string): boolean {
  let list = queries.get(query);
  if (!list) queries.set(query, (list = matchMedia(`(${query})`)));
  return list.matches;
}

/** Follows the theme and mode of a host. Dark comes by itself only where page and visitor both want it. */
export function followAppearance(host: AppearanceHost): Appearance {
  const appearance = {
    theme: 'light' as Theme,
    elder: false,
    hostUpdate(): void {
      const { theme, mode } = host;
      appearance.theme = theme && /^(light|dark|contrast)$/.test(theme) ? theme : askedTheme(host);
      appearance.elder = (mode ?? closestAcross(host, 'data-plan-mode')) === 'elder';
    },
  };
  host.addController(appearance);
  watchSurroundings(host);
  return appearance;
}

function askedTheme(host: Element): Theme {
  if (prefers('prefers-contrast: more') || prefers('forced-colors: active')) return 'contrast';
  // The visitor's wish is asked first: reading a computed style makes the page recalculate.
  return prefers('prefers-color-scheme: dark') && /dark/.test(getComputedStyle(host).colorScheme) ? 'dark' : 'light';
}
