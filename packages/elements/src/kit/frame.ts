import { html, nothing, type TemplateResult } from 'lit';
import { followAppearance, type AppearanceHost } from './appearance.js';
import { followData, Refusal, type Data, type Outcome, type Wish } from './data.js';
import { followLanguage, WORDLESS, type Catalogues, type LanguageHost, type Words } from './language.js';
import { keepLightText, type LightText } from './light-text.js';
import type { SourcedElement } from './file-source.js';
import { newsOf } from './news.js';

/** What an element adds to what all share. */
export interface Subject<T> {
  /** What it wants to show now, null for nothing. */
  wanted(): Wish<T> | null;
  /** How it calls what it looked for and did not find. */
  emptySentence(words: Words): string;
  /** Its own content; `elder`: with large text, for which drawings have a geometry of their own. */
  draw(record: T, words: Words, say: LightText['say'], elder: boolean): TemplateResult;
  /** Messages it needs besides those that all share. */
  readonly catalogues?: readonly Catalogues[];
}

/** The outermost box of an element, the same for all. */
interface Frame {
  readonly data: Data<unknown>;
  /** The box and, inside, what belongs to the state the element is in. */
  draw(): TemplateResult;
}

// Not in private fields of the elements: for our oldest engines compilers turn each into the same, and 130 bytes more.
const frames = new WeakMap<Element, Frame>();

/** What a framed element renders: its box and what belongs to its state. */
export const drawFrame = (host: Element): TemplateResult => frames.get(host)!.draw();
/** How the present load of a framed element ends, once that is shown; never rejected. */
export const readyOf = (host: Element): Promise<Outcome> => frames.get(host)!.data.ready;

/**
 * Frames an element: language, theme, data, texts for page tools, and the one place where its state is chosen. What the
 * author wrote inside the tag shows until the record is there, and again when it cannot be had. The live region is always
 * there, so it is heard when it speaks. A drawing that fails becomes the state `failed`; it never leaves the lifecycle.
 */
export function frame<T>(host: LanguageHost & AppearanceHost & SourcedElement, subject: Subject<T>): void {
  const language = followLanguage(host, subject.catalogues);
  const appearance = followAppearance(host);
  // Before the data: a page that hears plan-ready finds the texts in place.
  const light = keepLightText(host);
  const data = followData(host, language, subject.wanted);
  const { say } = light;

  const draw = (): TemplateResult => {
    const locale = language.words?.locale ?? language.locale;
    let state = data.state;
    let inside: Inside;
    try {
      light.begin(locale);
      inside = drawInside();
    } catch (failure) {
      console.error(failure);
      light.begin(locale);
      state = 'failed';
      inside = light.authored ? AUTHORS_OWN : [say('state', failedSentence()), nothing];
    }
    // Around the box and not on it: the box begins its styles anew, and the language that chooses glyphs is one of them.
    return html`<div lang=${locale}>
      <div
        class="plan"
        data-theme=${appearance.theme}
        data-mode=${appearance.elder ? 'elder' : nothing}
        data-state=${state}
        aria-busy=${data.busy}
      >
        <div class="ruler"></div>
        <div class="state" part="state" role="status">${inside[0]}</div>
        ${inside[1]}
      </div>
    </div>`;
  };

  const drawInside = (): Inside => {
    const { words } = language;
    switch (data.state) {
      case 'ready':
        return [
          data.stale ? say('state', words!.t('state.failed.stale')) : nothing,
          [
            data.stale ? retryButton() : nothing,
            // Before the figures that it may correct.
            newsOf(host, data.record, words!, say),
            subject.draw(data.record!, words!, say, appearance.elder),
          ],
        ];
      case 'empty':
        return [say('state', subject.emptySentence(words!)), light.authored ? AUTHORS_OWN[1] : nothing];
      case 'loading':
        return light.authored ? AUTHORS_OWN : [nothing, placeholder()];
      case 'failed':
        return light.authored ? AUTHORS_OWN : [say('state', failedSentence()), retryButton()];
      case 'idle':
        return AUTHORS_OWN;
    }
  };

  const failedSentence = (): string =>
    language.words
      ? language.words.t(data.failure instanceof Refusal ? `state.failed.${data.failure.reason}` : 'state.failed')
      : WORDLESS[language.locale];

  const placeholder = (): TemplateResult =>
    html`<p class="placeholder">${say('loading', language.words?.t('state.loading') ?? '')}</p>`;

  const retryButton = (): unknown =>
    data.failure instanceof Refusal
      ? nothing
      : html`<p class="actions">
          <button type="button" class="button" @click=${retry}>
            ${say('retry', language.words?.t('state.retry') ?? '↻')}
          </button>
        </p>`;

  const retry = (event: Event): void => {
    // The button goes; its focus would fall to the page's top. The box that holds the answer takes it.
    const box = (event.currentTarget as Element).closest<HTMLElement>('.plan')!;
    box.tabIndex = -1;
    box.focus({ preventScroll: true });
    data.retry();
  };

  frames.set(host, { data, draw });
}

/** The sentence of the live region and what stands below it. They are drawn in this order, the order of the texts. */
type Inside = readonly [sentence: unknown, content: unknown];

const AUTHORS_OWN: Inside = [nothing, html`<slot></slot>`];
