import { createTranslate, type Catalogue } from '@plan-widgets/core/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../kit/language.js';
import type { LightText } from '../../kit/light-text.js';
import { fileName, type ExportKind } from './file-name.js';
import type { Offered } from './offer.js';
import type { Picture } from './picture.js';

/** The words of a page, with those of files. */
export function addWords({ locale, t }: Words, catalogue: Catalogue): Words {
  const own = createTranslate(catalogue, locale);
  return { locale, t: (key, values) => (key.startsWith('export.') ? own : t)(key, values) };
}

/** What a press has brought, in a sentence. */
export const tellOffered = ({ kind }: Offered, file: ExportKind, picture: Picture): string =>
  picture.words.t(`export.${kind}`, kind === 'saved' ? { file: fileName(picture, file) } : {});

/**
 * Shows what is to be kept by hand: a picture to be pressed long, a text to be selected.
 *
 * @param tell says a sentence in the live region
 * @param close takes it away again
 */
export function drawOffered(
  host: Element,
  say: LightText['say'],
  offered: Offered,
  { words: { t } }: Picture,
  tell: (message: string) => void,
  close: (event: Event) => void,
): unknown {
  if (offered.kind === 'saved') return nothing;
  const copy = async (text: string): Promise<void> => {
    tell(t((await copyText(host, text)) ? 'export.copied' : 'export.selected'));
  };
  const button = (slot: string, press: (event: Event) => void): TemplateResult =>
    html`<button type="button" class="button" @click=${press}>${say(slot, t(`export.${slot}`))}</button>`;
  if (offered.kind === 'picture')
    return html`<div class="offered">
      <img src=${offered.src} alt=${offered.alt} />
      <p class="buttons">${button('close', close)}</p>
    </div>`;
  const { text, href } = offered;
  return html`<div class="offered">
    <div class="text" tabindex="0">${say('offered', text)}</div>
    ${
      href &&
      html`<p>
        <span>${say('address-label', t('export.address'))}</span>
        <a href=${href}>${say('address', href)}</a>
      </p>`
    }
    <p class="buttons">${button('copy', () => void copy(text))} ${button('close', close)}</p>
  </div>`;
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
