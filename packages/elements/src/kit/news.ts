import { formatDay } from '@plan-widgets/core/words';
import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { SourcedElement } from './file-source.js';
import type { Words } from './language.js';
import type { LightText } from './light-text.js';

/** Of a record, what says which release it is of. */
interface Released {
  readonly release: string;
  readonly released: string;
}

/**
 * Draws below an element that holds to a release which release that is, and, once the page is idle, what later releases
 * changed of it. An element that follows the latest release carries none of it.
 */
export function followNews(
  host: ReactiveControllerHost & SourcedElement,
): (record: unknown, words: Words, say: LightText['say']) => unknown {
  let asked: unknown = null;
  let speaking = '';
  let lines: readonly string[] = [];
  const ask = (record: Released, words: Words): void => {
    if (asked === record && speaking === words.locale) return;
    if (asked !== record) lines = [];
    asked = record;
    speaking = words.locale;
    const isWanted = (): boolean => asked === record && speaking === words.locale;
    whenIdle(async () => {
      const { readNews } = await import('./release-news.js');
      const news = await readNews(host, record as never, words.locale);
      if (!isWanted()) return;
      lines = news;
      host.requestUpdate();
    });
  };
  return (record, words, say) => {
    const { release, released } = record as Released;
    if (!host.release || host.data !== null || release !== host.release) return nothing;
    ask(record as Released, words);
    const all = [words.t('news.frozen', { day: formatDay(released, words.locale) }), ...lines];
    say('news', all);
    // The lines stand in the shadow tree as well: a page cannot take a correction away with the text it can reach.
    return html`<div class="news blocks"><slot name="news">${all.map((line) => html`<p>${line}</p>`)}</slot></div>`;
  };
}

/** The news is never worth a visitor's wait, and that it cannot be had is no failure of what is shown. */
function whenIdle(run: () => Promise<void>): void {
  const start = (): void => void run().catch(() => {});
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 5000 });
  else setTimeout(start, 500);
}
