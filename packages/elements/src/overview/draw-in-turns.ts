import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Rows of a turn: twelve take about 4 ms, on a slow processor 16. */
const ROWS = 12;

/** How far down an element is drawn. */
export interface DrawnSoFar {
  /** How many of its sections. */
  readonly sections: number;
  /** How many rows of the list that follows them. */
  readonly rows: number;
}

/** Draws a long element from top to bottom, a piece at a time. */
export interface Turns extends ReactiveController {
  /**
   * How much to draw now.
   *
   * @param content what is drawn, each thing by its identity; when one of them is another, it is drawn from the top again
   */
  next(all: DrawnSoFar, content: readonly unknown[]): DrawnSoFar;
  /** Whether the last drawing left something for the next turn. */
  readonly isPartial: boolean;
}

/** Draws a host in turns, so that the page answers its visitor in between. What changes later is drawn in one go. */
export function drawInTurns(host: ReactiveControllerHost): Turns {
  let drawn: DrawnSoFar = { sections: 0, rows: 0 };
  let last: readonly unknown[] = [];
  const turns = {
    isPartial: false,
    next(all: DrawnSoFar, content: readonly unknown[]): DrawnSoFar {
      if (content.some((each, i) => each !== last[i])) drawn = { sections: 0, rows: 0 };
      last = content;
      turns.isPartial = drawn.sections < all.sections || drawn.rows < all.rows;
      const now = drawn;
      drawn =
        drawn.sections < all.sections
          ? { sections: drawn.sections + 1, rows: 0 }
          : { sections: drawn.sections, rows: Math.min(drawn.rows + ROWS, all.rows) };
      return now;
    },
    hostUpdated(): void {
      // Not within the update that has just ended. The element waits for its turn itself.
      if (turns.isPartial) void Promise.resolve().then(() => host.requestUpdate());
    },
  };
  host.addController(turns);
  return turns;
}
