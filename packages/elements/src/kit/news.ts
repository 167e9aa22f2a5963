import { nothing, type ReactiveControllerHost } from 'lit';
import type { SourcedElement } from './file-source.js';
import type { Words } from './language.js';
import type { LightText } from './light-text.js';
import type { drawNews } from './release-news.js';

/** A frozen element that can be drawn again. */
export type FrozenHost = ReactiveControllerHost & SourcedElement;

let draw: typeof drawNews | undefined;

/**
 * Draws below an element that holds to a release what became of it since. What does so comes once the page is idle: an
 * element that follows the latest release never asks for it.
 */
export function newsOf(host: FrozenHost, record: unknown, words: Words, say: LightText['say']): unknown {
  if (!host.release || host.data !== null) return nothing;
  if (draw) return draw(host, record as never, words, say);
  const bring = async (): Promise<void> => {
    draw = (await import('./release-news.js')).drawNews;
    host.requestUpdate();
  };
  // The news is never worth a visitor's wait, and that it cannot be had is no failure of what is shown.
  setTimeout(() => void bring().catch(() => {}), 500);
  return nothing;
}
