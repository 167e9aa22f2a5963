import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestAcross, watchSurroundings } from './surroundings.js';

export type Theme = 'light' | 'dark' | 'contrast';

export interface AppearanceHost extends ReactiveControllerHost, HTMLElement {
  theme: Theme | null;
  mode: string | null;
}

const prefers = (query: string): boolean => matchMedia(`(${query})`).matches;

/**
 * The theme and mode an element is drawn in: what its attributes say, else what the page and its visitor ask for.
 * Dark comes by itself only where the page's computed `color-scheme` allows dark and the visitor prefers it.
 */
export class AppearanceController implements ReactiveController {
  theme: Theme = 'light';
  /** Large text and large targets, for older readers. */
  elder = false;

  #host: AppearanceHost;
  #stop: (() => void) | undefined;

  constructor(host: AppearanceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchSurroundings(this.#host, () => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { theme, mode } = this.#host;
    this.theme = theme === 'light' || theme === 'dark' || theme === 'contrast' ? theme : this.#askedTheme();
    const asked = mode ?? closestAcross(this.#host, '[data-plan-mode]')?.getAttribute('data-plan-mode');
    this.elder = asked === 'elder';
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #askedTheme(): Theme {
    if (prefers('prefers-contrast: more') || prefers('forced-colors: active')) return 'contrast';
    // The visitor's wish is asked first: reading a computed style makes the page recalculate.
    return prefers('prefers-color-scheme: dark') && /\bdark\b/.test(getComputedStyle(this.#host).colorScheme)
      ? 'dark'
      : 'light';
  }
}
