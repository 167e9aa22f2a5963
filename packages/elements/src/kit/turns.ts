/** How long elements draw in one go, in ms. A block of 50 ms is felt; on a processor four times as slow this is 40. */
const SLICE = 10;

let end = 0;
let pause: Promise<void> | null = null;

/**
 * Waits for an element's turn to draw. Many elements that become ready at once draw a few at a time, so that the page
 * answers its visitor in between; a few elements draw at once.
 */
export async function awaitTurn(): Promise<void> {
  // Nobody has drawn for a while: this element begins.
  if (performance.now() > end + 5 * SLICE) end = performance.now() + SLICE;
  while (performance.now() >= end) await (pause ??= nextTask());
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
