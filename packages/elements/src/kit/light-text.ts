import { html, type TemplateResult } from 'lit';
import { unbrokenNodes } from './unbroken.js';

interface Entry {
  readonly slot: string;
  readonly text: string;
  readonly lang: string;
}

/**
 * What page tools can read. Reading toolbars, site searches and content checks see no shadow roots, so an element's text
 * stands in its own light DOM, in marked children that the shadow tree shows through slots: each text exists once.
 *
 * A template says its texts with {@link say}; their order in the template is their order in the light DOM. After the
 * update {@link settle} brings the children in line. Children that the author or a framework put there are left alone.
 */
export class LightText {
  #host: HTMLElement;
  #lang = '';
  #said: Entry[] = [];
  #shown: HTMLElement[] = [];
  #authored = false;
  #repairing = false;

  /** @param changed called when the author's content comes or goes */
  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    new MutationObserver(() => {
      if (this.#shown.some((node) => node.parentNode !== host)) this.#repair();
      if (this.#authored !== this.authored) changed();
    }).observe(host, { childList: true });
  }

  /** Whether the author wrote something inside the element. */
  get authored(): boolean {
    return Array.from(this.#host.childNodes).some((node) =>
      node instanceof Element
        ? !node.matches('[data-plan], [slot]')
        : node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '',
    );
  }

  /** Begins a render: what is said from here on is all that will stand in the light DOM. */
  begin(lang: string): void {
    this.#lang = lang;
    this.#said = [];
    this.#authored = this.authored;
  }

  /**
   * Says a text through a slot, and answers the slot; nothing for an empty text.
   *
   * @param lang the text's own language, when it is not the render's
   */
  say = (slot: string, text: string | readonly string[], lang = this.#lang): TemplateResult | null => {
    const texts = (typeof text === 'string' ? [text] : text).filter((each) => each !== '');
    if (texts.length === 0) return null;
    this.#said.push(...texts.map((each) => ({ slot, text: each, lang })));
    return html`<slot name=${slot}></slot>`;
  };

  /** Brings the light DOM in line with what was said. Nodes are kept where they can be: a selection survives. */
  settle(): void {
    // Nodes of a clone, or of an earlier copy of this element, are taken over and not doubled.
    const spare = Array.from(this.#host.querySelectorAll<HTMLElement>(':scope > [data-plan]'));
    this.#shown = this.#said.map((entry) => {
      const index = spare.findIndex((node) => node.slot === entry.slot);
      const node = index < 0 ? this.#createNode(entry) : spare.splice(index, 1)[0]!;
      if (node.textContent !== entry.text) node.replaceChildren(...unbrokenNodes(entry.text, node.ownerDocument));
      if (node.lang !== entry.lang) node.lang = entry.lang;
      return node;
    });
    spare.forEach((node) => node.remove());
    let place: ChildNode | null = null;
    for (const node of [...this.#shown].reverse()) {
      if (node.parentNode !== this.#host || node.nextSibling !== place) this.#host.insertBefore(node, place);
      place = node;
    }
  }

  #createNode({ slot }: Entry): HTMLElement {
    const node = this.#host.ownerDocument.createElement('span');
    node.dataset['plan'] = '';
    node.slot = slot;
    return node;
  }

  /** Someone emptied the element. Once a frame, so that a page that keeps doing so is not brought to a halt. */
  #repair(): void {
    if (this.#repairing) return;
    this.#repairing = true;
    requestAnimationFrame(() => {
      this.#repairing = false;
      this.settle();
    });
  }
}
