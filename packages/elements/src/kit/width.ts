/** Widths at which columns are added, in px where text is 16 px. */
const STEPS = [560, 720];

let observer: ResizeObserver | undefined;

/**
 * Keeps `data-width` on the box around a ruler: the steps its width has reached (`560 720` at 800 px). Large text reaches
 * them later: what counts is how much text fits into a line.
 *
 * @param ruler as wide as the box and as high as its text; columns change the box's height, never the ruler's, so that
 *   the observer is not called again for what it did itself
 */
export function watchWidth(ruler: Element): void {
  observer ??= new ResizeObserver((entries) => entries.forEach(({ target }) => measure(target)));
  observer.observe(ruler);
  // The observer speaks after the first picture, which would then jump.
  measure(ruler);
}

function measure(ruler: Element): void {
  const { width, height } = ruler.getBoundingClientRect();
  const reached = STEPS.filter((step) => (width / height) * 16 >= step).join(' ');
  const box = ruler.parentElement!;
  if (box.getAttribute('data-width') !== reached) box.setAttribute('data-width', reached);
}
