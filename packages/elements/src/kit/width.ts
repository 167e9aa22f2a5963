/** Widths at which columns are added, in px where text is 16 px. */
const STEPS = [560, 720];

let observer: ResizeObserver | undefined;

/**
 * Keeps `data-width` on an element: the steps its width has reached (`560 720` at 800 px). Large text reaches them later:
 * what counts is how much text fits into a line. Without this the narrow form stands.
 */
export function watchWidth(element: Element): void {
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const width = (contentRect.width / parseFloat(getComputedStyle(target).fontSize)) * 16;
      const reached = STEPS.filter((step) => width >= step).join(' ');
      if (target.getAttribute('data-width') !== reached) target.setAttribute('data-width', reached);
    }
  });
  observer.observe(element);
}
