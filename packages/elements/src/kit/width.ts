/** Container widths at which columns are added, in px. */
const STEPS = [560, 720, 960];

let observer: ResizeObserver | undefined;

/**
 * Keeps `data-width` on an element: the steps its width has reached (`560 720` at 800 px). Where container queries are missing this
 * is what adds columns; without either, the narrow form stands.
 */
export function watchWidth(element: Element): void {
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const reached = STEPS.filter((step) => contentRect.width >= step).join(' ');
      if (target.getAttribute('data-width') !== reached) target.setAttribute('data-width', reached);
    }
  });
  observer.observe(element);
}
