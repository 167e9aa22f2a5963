import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { SourcedElement } from '../kit/file-source.js';
import { wantedLocale, type Catalogues } from '../kit/language.js';
import type { ChartView } from './chart-view.js';
import type * as ExportsModule from './exports/index.js';
import type { Picture } from './exports/index.js';
import { readNews } from './shown-news.js';

export { downloadsStyles as styles } from './downloads.styles.js';

type Exports = typeof ExportsModule;
type ExportKind = Parameters<Exports['offer']>[0];
type Offered = Awaited<ReturnType<Exports['offer']>>;
type Host = LitElement & SourcedElement & { readonly locale: string | null };

/** In the order of the buttons. */
const KINDS: readonly ExportKind[] = ['png', 'svg', 'csv', 'citation', 'sentence', 'zip'];

/** The messages of files, citations and what a press brought. */
const WORDS: Catalogues = {
  'zh-Hans': () => import('@plan-widgets/core/words/export/zh-Hans.json'),
  'zh-Hant': () => import('@plan-widgets/core/words/export/zh-Hant.json'),
  en: () => import('@plan-widgets/core/words/export/en.json'),
};

/** The buttons that give a chart away, and what they brought. */
export interface Downloads {
  draw(view: ChartView, picture: Picture): TemplateResult;
}

/**
 * Brings what makes files and citations; it costs the first paint nothing.
 *
 * @returns the picture with the words of files, and with what has become of its release since
 */
export async function bringExports(host: Host, picture: Picture): Promise<{ exports: Exports; picture: Picture }> {
  const { locale } = picture.words;
  const [exports, catalogue, news] = await Promise.all([import('./exports/index.js'), WORDS[locale](), readNews(host)]);
  return { exports, picture: { ...picture, words: exports.addWords(picture.words, catalogue.default), news } };
}

/**
 * The row of buttons below a chart. Every press is answered in a live region, truthfully: whether a file was given to
 * the browser, a picture or a text is shown to be kept by hand, or nothing could be made.
 */
export function keepDownloads(host: Host): Downloads {
  // Long after the picture, and before a visitor who is going offline presses a button.
  setTimeout(() => void Promise.all([import('./exports/index.js'), WORDS[wantedLocale(host)]()]).catch(() => {}), 3000);
  let offered: { readonly what: Offered; readonly by: Exports; readonly of: Picture } | null = null;
  let told: string | null = null;
  let subject = '';
  let asked = 0;

  const tell = (message: string): void => {
    told = message;
    host.requestUpdate();
  };

  const press = async (kind: ExportKind, shown: Picture): Promise<void> => {
    const turn = ++asked;
    const { t } = shown.words;
    offered = null;
    tell(t('chart.files.making'));
    try {
      const { exports, picture } = await bringExports(host, shown);
      const what = await exports.offer(kind, picture);
      if (turn !== asked) return;
      offered = { what, by: exports, of: picture };
      tell(exports.tellOffered(what, kind, picture));
    } catch (failure) {
      console.error(host, failure);
      if (turn === asked) tell(t('chart.files.failed'));
    }
  };

  const close = (event: Event): void => {
    // The button goes; the row it came from takes its focus.
    (event.currentTarget as Element).closest('.downloads')!.querySelector('button')!.focus();
    offered = told = null;
    host.requestUpdate();
  };

  return {
    draw({ record, say, words }, picture) {
      const { t } = words;
      const about = record.id + record.release + words.locale;
      if (about !== subject) offered = told = null;
      subject = about;
      return html`<div class="downloads" role="group" aria-label=${t('chart.files')}>
        <p class="buttons">
          ${KINDS.map(
            (kind) =>
              html`<button type="button" class="button" @click=${() => press(kind, picture)}>
                ${say(`file-${kind}`, t(`chart.files.${kind}`))}
              </button>`,
          )}
          ${
            picture.csvHref &&
            html`<a class="button" href=${picture.csvHref} download>${say('file-whole', t('chart.files.whole'))}</a>`
          }
        </p>
        <p class="told" role="status">${told && say('told', told)}</p>
        ${offered ? offered.by.drawOffered(host, say, offered.what, offered.of, tell, close) : nothing}
      </div>`;
    },
  };
}
