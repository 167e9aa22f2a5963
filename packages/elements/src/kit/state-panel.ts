import { html, nothing, type TemplateResult } from 'lit';
import { Refusal, type Data, type DataState } from './data.js';
import { WORDLESS, type Language } from './language.js';
import type { LightText } from './light-text.js';
import type { Appearance } from './appearance.js';

/** What {@link framed} draws with: the element's controllers and its own two answers. */
export interface Frame<T> {
  readonly data: Data<T>;
  readonly language: Language;
  readonly appearance: Appearance;
  readonly light: LightText;
  /** How the element calls what it looked for and did not find. */
  readonly emptySentence: () => string;
  readonly ready: (record: T) => TemplateResult;
}

/**
 * The outermost box of every element and the one place where its state is chosen. What the author wrote inside the tag
 * shows until the record is there, and again when it cannot be had. The live region is always there, so it is heard when
 * it speaks. A drawing that fails becomes the state `failed`; it never leaves the lifecycle.
 */
export function framed<T>(frame: Frame<T>): TemplateResult {
  const { data, language, appearance } = frame;
  const locale = language.words?.locale ?? language.locale;
  const { state, sentence, content } = draw(frame, locale);
  return html`<div
    class="plan"
    lang=${locale}
    data-theme=${appearance.theme}
    data-mode=${appearance.elder ? 'elder' : nothing}
    data-state=${state}
    aria-busy=${data.busy ? 'true' : 'false'}
  >
    <div class="ruler"></div>
    <div class="state" part="state" role="status">${sentence}</div>
    ${content}
  </div>`;
}

interface Drawing {
  readonly state: DataState;
  readonly sentence: unknown;
  readonly content: unknown;
}

function draw<T>(frame: Frame<T>, locale: string): Drawing {
  const { data, light } = frame;
  try {
    light.begin(locale);
    return { state: data.state, sentence: light.say('state', sentenceOf(frame)), content: contentOf(frame) };
  } catch (failure) {
    console.error(failure);
    light.begin(locale);
    const sentence = light.authored ? null : light.say('state', unavailable(frame));
    return { state: 'failed', sentence, content: light.authored ? html`<slot></slot>` : nothing };
  }
}

function contentOf<T>(frame: Frame<T>): unknown {
  const { data, light } = frame;
  switch (data.state) {
    case 'idle':
      return html`<slot></slot>`;
    case 'loading':
      return light.authored ? html`<slot></slot>` : placeholder(frame);
    case 'ready':
      return [data.stale ? retryButton(frame) : nothing, frame.ready(data.record!)];
    case 'empty':
      return nothing;
    case 'failed':
      return light.authored ? html`<slot></slot>` : retryButton(frame);
  }
}

const unavailable = <T>({ language }: Frame<T>): string =>
  language.words?.t('state.failed') ?? WORDLESS[language.locale];

function sentenceOf<T>(frame: Frame<T>): string {
  const { data, language, light } = frame;
  const t = language.words?.t;
  switch (data.state) {
    case 'failed':
      if (light.authored) return '';
      return t && data.failure instanceof Refusal ? t(`state.failed.${data.failure.reason}`) : unavailable(frame);
    case 'empty':
      return frame.emptySentence();
    case 'ready':
      return data.stale && t ? t('state.failed.stale') : '';
    default:
      return '';
  }
}

const placeholder = <T>({ language, light }: Frame<T>): TemplateResult =>
  html`<p class="placeholder">${light.say('loading', language.words?.t('state.loading') ?? '')}</p>`;

function retryButton<T>({ data, language, light }: Frame<T>): unknown {
  if (data.failure instanceof Refusal) return nothing;
  const retry = (event: Event): void => {
    // The button goes; its focus would fall to the page's top. The box that holds the answer takes it.
    const box = (event.currentTarget as Element).closest<HTMLElement>('.plan')!;
    box.tabIndex = -1;
    box.focus({ preventScroll: true });
    data.retry();
  };
  return html`<p class="actions">
    <button type="button" class="button" @click=${retry}>
      ${light.say('retry', language.words?.t('state.retry') ?? '↻')}
    </button>
  </p>`;
}
