import { html, nothing } from 'lit';
import type { Words } from './language.js';
import type { LightText } from './light-text.js';

/** What the notice on sample data is drawn from. */
interface NoticeView {
  readonly record: { readonly demonstration: boolean };
  readonly words: Words;
  readonly say: LightText['say'];
}

/**
 * The notice on sample data; nothing for official data. It stands in the shadow tree as well, for the case that its text is
 * taken out of the light DOM, and is no part: no page can style it away.
 */
export function demonstrationNotice({ record, say, words }: NoticeView): unknown {
  if (!record.demonstration) return nothing;
  const notice = words.t('demonstration.notice');
  say('demonstration', notice);
  return html`<p class="demonstration"><slot name="demonstration">${notice}</slot></p>`;
}
