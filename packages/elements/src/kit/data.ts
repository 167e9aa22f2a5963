import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from './language.js';

/**
 * `idle`: nothing is asked for, the author's own content shows. `loading`: space is reserved. `ready`: the record and the
 * words are there. `empty`: there is no such record. `failed`: it could not be had.
 */
export type DataState = 'idle' | 'loading' | 'ready' | 'empty' | 'failed';

/** How a load ended. */
export type Outcome = 'ready' | 'empty' | 'failed';

/** What an element wants to show. */
export interface Wish<T> {
  /** What the record is about. A record of another subject is not kept while a new one loads. */
  readonly subject: string;
  /** Everything the record depends on; it is loaded anew when one of these changes. */
  readonly inputs: readonly unknown[];
  /** Answers the record, or null when there is none; at once where it can. */
  load(): T | null | Promise<T | null>;
}

/** A failure that trying again cannot mend; `state.failed.REASON` is the sentence that says so to the reader. */
export class Refusal extends Error {
  constructor(
    readonly reason: string,
    message: string,
  ) {
    super(message);
  }
}

/** An element's record and how far it has come. */
export interface Data<T> extends ReactiveController {
  readonly state: DataState;
  /** The record shown, also while another loads. */
  readonly record: T | null;
  /** Whether {@link record} could not be refreshed. */
  readonly stale: boolean;
  /** Whether something is on its way, also behind a record that is shown. */
  readonly busy: boolean;
  readonly failure: Error | null;
  /** Settles, and is replaced, with every load. It is never rejected: a page that does not listen is not told twice. */
  readonly ready: Promise<Outcome>;
  /** Asks again after a failure. */
  retry(): void;
}

/**
 * Brings an element the record it wants and tells the page how that ended: `plan-ready` or `plan-error`, and the promise
 * {@link Data.ready}. It never throws into a lifecycle. An answer that comes too late is dropped; a record stays, marked
 * {@link Data.stale}, when a newer one of the same subject cannot be had.
 *
 * @param wanted what the host wants now, null for nothing; it is asked before every update
 * @param language an element is ready when it has its words as well
 */
export function followData<T>(
  host: ReactiveControllerHost & HTMLElement,
  language: Language,
  wanted: () => Wish<T> | null,
): Data<T> {
  let last: Wish<T> | null = null;
  let settled = true;
  let outcome: Outcome = 'failed';
  let announced = true;
  let answer: (outcome: Outcome) => void;

  const data = {
    state: 'idle' as DataState,
    record: null as T | null,
    stale: false,
    busy: false,
    failure: null as Error | null,
    ready: null! as Promise<Outcome>,

    hostUpdate(): void {
      const wish = wanted();
      if (!isSameWish(wish, last)) {
        if (wish?.subject !== last?.subject) data.record = null;
        last = wish;
        settled = true;
        if (wish) start(wish);
      }
      data.state = stateNow();
      data.busy = last !== null && (data.state === 'loading' || !settled || isSwitching(language));
    },

    hostUpdated(): void {
      if (announced || data.busy || data.state === 'idle') return;
      announced = true;
      const end = outcome === 'ready' ? (data.state as Outcome) : outcome;
      const message = (data.failure ?? language.failure)?.message;
      // A page that takes care of a failure itself says `preventDefault`, and the console stays quiet.
      if (dispatch(end, message) && end === 'failed') console.error(host, message);
      answer(end);
    },

    retry(): void {
      language.retry();
      if (last && outcome === 'failed') start(last);
      else expectAnnouncement();
      host.requestUpdate();
    },
  };

  const stateNow = (): DataState => {
    if (!last) return 'idle';
    if (!language.words) return settled && language.failure ? 'failed' : 'loading';
    if (data.record !== null) return 'ready';
    return settled ? outcome : 'loading';
  };

  const start = (wish: Wish<T>): void => {
    settled = false;
    data.failure = null;
    expectAnnouncement();
    const settle = (record: T | null, failure: Error | null = null): void => {
      if (wish !== last) return;
      settled = true;
      outcome = failure ? 'failed' : record === null ? 'empty' : 'ready';
      data.failure = failure;
      data.stale = failure !== null && data.record !== null;
      if (!failure) data.record = record;
      host.requestUpdate();
    };
    const fail = (failure: Error): void => settle(null, failure);
    try {
      const loading = wish.load();
      if (loading instanceof Promise) loading.then(settle, fail);
      else settle(loading);
    } catch (failure) {
      fail(failure as Error);
    }
  };

  const expectAnnouncement = (): void => {
    if (announced) data.ready = new Promise((resolve) => (answer = resolve));
    announced = false;
  };

  const dispatch = (end: Outcome, message: string | undefined): boolean =>
    host.dispatchEvent(
      new CustomEvent(end === 'failed' ? 'plan-error' : 'plan-ready', {
        bubbles: true,
        composed: true,
        cancelable: end === 'failed',
        detail: { state: end, message },
      }),
    );

  expectAnnouncement();
  host.addController(data);
  return data;
}

/** Whether the words of another language are on their way. */
const isSwitching = ({ words, locale, failure }: Language): boolean => words?.locale !== locale && !failure;

function isSameWish(a: Wish<unknown> | null, b: Wish<unknown> | null): boolean {
  if (!a || !b) return a === b;
  return a.inputs.length === b.inputs.length && a.inputs.every((input, i) => Object.is(input, b.inputs[i]));
}
