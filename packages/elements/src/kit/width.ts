/** Widths at which columns are added, in px where text is 16 px. */
const STEPS = [560, 720];

/** Size of text in px, and in the mode for older readers: `--_text` of the tokens. */
const TEXT = 16;
const ELDER_TEXT = 24;

interface Size {
  readonly width: number;
  readonly height: number;
}

let observer: ResizeObserver | undefined;
let unmeasured: Element[] = [];

/**
 * Keeps `data-width` on the box around a ruler: the steps its width has reached (`560 720` at 800 px). Large text reaches
 * them later: what counts is how much text fits into a line.
 *
 * @param ruler as wide as the box and as high as its text; columns change the box's height, never the ruler's, so that
 *   the observer is not called again for what it did itself
 */
export function watchWidth(ruler: Element): void {
  if (unmeasured.length === 0) requestAnimationFrame(measureAll);
  unmeasured.push(ruler);
}

/**
 * Measures all new rulers before they are painted: first each is read, then each is written, so that the page is laid out
 * once and not once an element. Nor could the observer do it: what it changes can bring a scroll bar, and a page is told
 * of an observer that is called for its own doing.
 */
function measureAll(): void {
  const rulers = unmeasured;
  unmeasured = [];
  // Their hosts are read: to ask a ruler in a card that is skipped, far from the screen, would lay that card out.
  const widths = rulers.map((ruler) => (ruler.getRootNode() as ShadowRoot).host?.getBoundingClientRect().width);
  rulers.forEach((ruler, i) => {
    const height = ruler.parentElement?.hasAttribute('data-mode') ? ELDER_TEXT : TEXT;
    if (widths[i] !== undefined) reachSteps(ruler, { width: widths[i], height });
  });
  observer ??= new ResizeObserver((entries) =>
    entries.forEach(({ target, contentRect }) => reachSteps(target, contentRect)),
  );
  for (const ruler of rulers) observer.observe(ruler);
}

function reachSteps(ruler: Element, { width, height }: Size): void {
  const reached = STEPS.filter((step) => (width / height) * TEXT >= step).join(' ');
  const box = ruler.parentElement;
  if (box && box.getAttribute('data-width') !== reached) box.setAttribute('data-width', reached);
}
