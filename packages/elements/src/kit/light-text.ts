import type { ReactiveControllerHost } from 'lit';
import { keepUnbroken, unbrokenNodes } from './unbroken.js';

interface Entry {
  readonly slot: string;
  readonly text: string;
  readonly lang: string;
}

/**
 * What page tools can read. Reading toolbars, site searches and content checks see no shadow roots, so an element's text
 * stands in its own light DOM, in marked children that the shadow tree shows through slots: each text exists once.
 *
 * A template says its texts with {@link LightText.say}; their order in the template is their order in the light DOM. After
 * every update the children are brought in line. Those that the author or a framework put there are left alone.
 */
export interface LightText {
  /** Whether the author wrote something inside the element. */
  readonly authored: boolean;
  /** Begins a render: what is said from here on is all that will stand in the light DOM. */
  begin(lang: string): void;
  /**
   * Says a text through a slot, and answers the slot; nothing for an empty text.
   *
   * @param lang the text's own language, when it is not the render's
   */
  say(slot: string, text: string | readonly string[], lang?: string): HTMLSlotElement | null;
}

/** Keeps the {@link LightText} of a host. */
export function keepLightText(host: ReactiveControllerHost & HTMLElement): LightText {
  let language = '';
  let said: Entry[] = [];
  let shown: HTMLElement[] = [];
  let repairing = false;
  const slots = new Map<string, HTMLSlotElement>();

  const light = {
    authored: false,
    begin(lang: string): void {
      language = lang;
      said = [];
      light.authored = isAuthored(host);
    },
    say(slot: string, text: string | readonly string[], lang = language): HTMLSlotElement | null {
      const texts = (typeof text === 'string' ? [text] : text).filter((each) => each !== '');
      if (texts.length === 0) return null;
      said.push(...texts.map((each) => ({ slot, text: each, lang })));
      // The same node each time: a template of its own for each text would be cloned, walked and compared.
      let place = slots.get(slot);
      if (!place) {
        place = document.createElement('slot');
        place.name = slot;
        slots.set(slot, place);
      }
      return place;
    },
    hostUpdated(): void {
      keepUnbroken(host);
      // Nodes of a clone, or of an earlier copy of this element, are taken over and not doubled.
      const spare = Array.from(host.querySelectorAll<HTMLElement>(':scope > [data-plan]'));
      shown = said.map(({ slot, text, lang }) => {
        const index = spare.findIndex((node) => node.slot === slot);
        const node = index < 0 ? document.createElement('span') : spare.splice(index, 1)[0]!;
        if (index < 0) node.dataset['plan'] = '';
        node.slot = slot;
        // A text that stays is left as it is: a selection in it survives.
        if (node.textContent !== text) node.replaceChildren(...unbrokenNodes(text, lang));
        if (node.lang !== lang) node.lang = lang;
        return node;
      });
      const take = (node: ChildNode): void => {
        breakBefore(node)?.remove();
        node.remove();
      };
      spare.forEach(take);
      if (shown.every((node) => node.parentNode !== host)) {
        // The first time all come in one insertion: each tells slots, observers and the style engine.
        host.append(...shown.flatMap((node) => ['\n', node]));
      }
      let next: ChildNode | null = null;
      for (const node of [...shown].reverse()) {
        if (node.parentNode !== host || node.nextSibling !== next) {
          take(node);
          host.insertBefore(node, next);
        }
        next = breakBefore(node) ?? host.insertBefore(document.createTextNode('\n'), node);
      }
      // What was done here is no news.
      observer.takeRecords();
    },
  };

  // Someone may empty the element. Once a frame, so that a page that keeps doing so is not brought to a halt.
  const repair = (): void => {
    if (repairing) return;
    repairing = true;
    requestAnimationFrame(() => {
      repairing = false;
      light.hostUpdated();
    });
  };
  const observer = new MutationObserver(() => {
    if (shown.some((node) => node.parentNode !== host)) repair();
    if (light.authored !== isAuthored(host)) host.requestUpdate();
  });
  observer.observe(host, { childList: true });

  host.addController(light);
  return light;
}

/** The line break that keeps a text from running into the one before it where a tool reads them on end. */
const breakBefore = ({ previousSibling: before }: ChildNode): ChildNode | null =>
  before?.nodeValue === '\n' ? (before as Text) : null;

const isAuthored = (host: Element): boolean =>
  Array.from(host.childNodes).some((node) =>
    node instanceof Element
      ? !node.matches('[data-plan], [slot]')
      : node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '',
  );
