import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ChartView } from './chart-view.js';
import type * as ExportsModule from './exports/index.js';
import type { Picture } from './exports/index.js';

type Exports = typeof ExportsModule;
type ExportKind = Parameters<Exports['offer']>[0];
type Offered = Awaited<ReturnType<Exports['offer']>>;

/** In the order of the buttons. */
const KINDS: readonly ExportKind[] = ['png', 'svg', 'csv', 'citation', 'sentence', 'zip'];

/** The buttons that give a chart away, and what they brought. */
export interface Downloads {
  draw(view: ChartView, picture: Picture): TemplateResult;
}

/** What makes files and citations is asked for with the first press: it costs the first paint nothing. */
export const loadExports = (): Promise<Exports> => import('./exports/index.js');

/**
 * The row of buttons below a chart. Every press is answered in a live region, truthfully: whether a file was given to
 * the browser, a picture or a text is shown to be kept by hand, or nothing could be made.
 */
export function keepDownloads(host: ReactiveControllerHost & HTMLElement): Downloads {
  let offered: Offered | null = null;
  let told: string | null = null;
  let subject = '';
  let asked = 0;

  const tell = (message: string): void => {
    told = message;
    host.requestUpdate();
  };

  const press = async (kind: ExportKind, picture: Picture): Promise<void> => {
    const turn = ++asked;
    const { t } = picture.words;
    offered = null;
    tell(t('chart.files.making'));
    let answer: Offered | null = null;
    let file = '';
    try {
      const exports = await loadExports();
      answer = await exports.offer(kind, picture);
      file = exports.fileName(picture, kind);
    } catch (failure) {
      console.error(host, failure);
    }
    if (turn !== asked) return;
    offered = answer;
    tell(
      !answer
        ? t('chart.files.failed')
        : answer.kind === 'saved'
          ? t('chart.files.saved', { file })
          : t(`chart.files.${answer.kind}`),
    );
  };

  const copy = async (text: string, { t }: Picture['words']): Promise<void> => {
    tell(t((await copyText(host, text)) ? 'chart.files.copied' : 'chart.files.selected'));
  };

  const close = (event: Event): void => {
    // The button goes; the row it came from takes its focus.
    (event.currentTarget as Element).closest('.downloads')!.querySelector('button')!.focus();
    offered = told = null;
    host.requestUpdate();
  };

  const draw = ({ record, say, words }: ChartView, picture: Picture): TemplateResult => {
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
      ${offered && offered.kind !== 'saved' ? drawOffered(offered, picture) : nothing}
    </div>`;

    function drawOffered(shown: Exclude<Offered, { kind: 'saved' }>, from: Picture): TemplateResult {
      const text = shown.kind === 'text' ? shown.text : '';
      return html`<div class="offered">
        ${
          shown.kind === 'picture'
            ? html`<img src=${shown.src} alt=${shown.alt} />`
            : html`<div class="text" tabindex="0">${say('offered', text)}</div>
                ${
                  shown.href &&
                  html`<p>
                    <span>${say('address-label', t('chart.files.address'))}</span>
                    <a href=${shown.href}>${say('address', shown.href)}</a>
                  </p>`
                }`
        }
        <p class="buttons">
          ${
            text &&
            html`<button type="button" class="button" @click=${() => copy(text, from.words)}>
              ${say('copy', t('chart.files.copy'))}
            </button>`
          }
          <button type="button" class="button" @click=${close}>${say('close', t('chart.files.close'))}</button>
        </p>
      </div>`;
    }
  };

  return { draw };
}

/** Whether a text was copied; where the browser allows it to nobody, the text is left selected. */
async function copyText(host: Element, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without a secure context there is no clipboard, and embedded browsers refuse it: the older way may still work.
    const shown = host.querySelector(':scope > [data-plan][slot="offered"]');
    if (shown) getSelection()?.selectAllChildren(shown);
    return document.execCommand('copy');
  }
}
