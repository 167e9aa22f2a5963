/** Widths at which columns are added, in px where text is 16 px. */
const STEPS = [560, 720];

let observer: ResizeObserver | undefined;

/**
 * Keeps `data-width` on the box around a ruler: the steps its width has reached (`560 720` at 800 px). Large text reaches
 * them later: what counts is how much text fits into a line. Without this the narrow form stands.
 *
 * @param ruler as wide as the box and as high as its text; columns change the box's height, never the ruler's, so that
 *   the observer is not called again for what it did itself
 */
export function watchWidth(ruler: Element): void {
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const width = (contentRect.width / contentRect.height) * 16;
      target.parentElement!.setAttribute('data-width', STEPS.filter((step) => width >= step).join(' '));
    }
  });
  observer.observe(ruler);
}
