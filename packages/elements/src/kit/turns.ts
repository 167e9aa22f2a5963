/** How long elements draw in one go, in ms; the page's own style and layout come on top. A block of 50 ms is felt. */
const SLICE = 10;

let end = 0;
let pause: Promise<void> | null = null;

/**
 * Draws when it is an element's turn. Many elements that become ready at once draw a few at a time, so that the page
 * answers its visitor in between; a few elements draw at once. Looking at the clock and drawing are one step: those who
 * wait together would else all see the same free moment.
 */
export async function drawInTurn(draw: () => void): Promise<void> {
  // Nobody has drawn for a while: this element begins.
  if (performance.now() > end + 5 * SLICE) end = performance.now() + SLICE;
  while (performance.now() >= end) await (pause ??= nextTask());
  draw();
}

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      pause = null;
      end = performance.now() + SLICE;
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
