import type { ChartBox } from '@plan-widgets/core/chart';
import type { ReactiveControllerHost } from 'lit';

/** Width a chart is laid out for where it cannot be measured, and on paper, where it is scaled to the page, in px. */
const PAPER = 680;
/** Below this width, in px, a chart is lower: it would otherwise stand upright. */
const NARROW = 560;
/** Height of a drawing by the room it has; `lone` where one value alone would stand among empty gridlines. px */
const HEIGHT = { wide: 380, narrow: 300, lone: 200 };
/** The same with large text. */
const ELDER_HEIGHT = { wide: 460, narrow: 460, lone: 280 };

/** The box that a chart is laid out in. */
export interface Stage {
  /**
   * What fits into the page now.
   *
   * @param elder with large text
   * @param isLone whether there is at most one value to draw
   */
  box(elder: boolean, isLone: boolean): ChartBox;
}

/**
 * Follows the room that an element's drawing has, in its shadow tree the one of class `stage`. The drawing that is there
 * stays until the next frame brings the new one, and its height depends on a step of the width alone: nothing jumps.
 *
 * @param draw draws at once: what goes to the printer does not wait
 */
export function followStage(
  host: ReactiveControllerHost & Element & { readonly renderRoot: Element | DocumentFragment },
  draw: () => void,
): Stage {
  let width: number | null = null;
  let printing = false;
  let watched: Element | null = null;
  let frame = 0;

  const observer = new ResizeObserver(([entry]) => {
    const now = Math.floor(entry!.contentRect.width);
    // A drawing that is hidden has no width; it keeps the one it will have again.
    if (now === 0 || now === width) return;
    width = now;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => host.requestUpdate());
  });

  const print = ({ type }: Event): void => {
    printing = type === 'beforeprint';
    host.requestUpdate();
    draw();
  };

  host.addController({
    hostConnected() {
      addEventListener('beforeprint', print);
      addEventListener('afterprint', print);
    },
    hostDisconnected() {
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', print);
    },
    hostUpdated() {
      const stage = host.renderRoot.querySelector('.stage');
      if (stage === watched) return;
      observer.disconnect();
      if (stage) observer.observe(stage);
      watched = stage;
    },
  });

  return {
    box(elder, isLone) {
      const room = printing ? PAPER : (width ?? guessWidth(host));
      const step = isLone ? 'lone' : room < NARROW ? 'narrow' : 'wide';
      return { width: room, height: (elder ? ELDER_HEIGHT : HEIGHT)[step], text: elder ? 20 : 13 };
    },
  };
}

/** Before the first drawing: the room inside the element's box. */
function guessWidth(host: Element & { readonly renderRoot: Element | DocumentFragment }): number {
  const box = host.renderRoot.querySelector('.plan');
  const inset = box ? 2 * parseFloat(getComputedStyle(box).paddingLeft) : 0;
  const room = Math.floor(host.clientWidth - inset);
  return room > 0 ? room : PAPER;
}
