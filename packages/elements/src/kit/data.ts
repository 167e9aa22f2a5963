import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LanguageController } from './language.js';

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

/** A failure that trying again cannot mend; `messageKey` is the sentence that says so to the reader. */
export class Refusal extends Error {
  constructor(
    readonly messageKey: string,
    message: string,
  ) {
    super(message);
  }
}

type DataHost = ReactiveControllerHost & HTMLElement;

/**
 * Brings an element the record it wants and tells the page how that ended: `plan-ready` or `plan-error`, and the promise
 * {@link DataController.ready}. It never throws into a lifecycle. An answer that comes too late is dropped; a record
 * stays, marked {@link DataController.stale}, when a newer one of the same subject cannot be had.
 */
export class DataController<T> implements ReactiveController {
  /** The record shown, also while another loads. */
  record: T | null = null;
  /** Whether {@link record} could not be refreshed. */
  stale = false;
  failure: Error | null = null;
  /** Settles, and is replaced, with every load. It is never rejected: a page that does not listen is not told twice. */
  ready!: Promise<Outcome>;

  #host: DataHost;
  #language: LanguageController;
  #wish: () => Wish<T> | null;
  #last: Wish<T> | null = null;
  #settled = true;
  #outcome: Outcome | null = null;
  #announced = true;
  #answer!: (outcome: Outcome) => void;

  /**
   * @param wish what the host wants now, null for nothing; it is asked before every update
   * @param language an element is ready when it has its words as well
   */
  constructor(host: DataHost, language: LanguageController, wish: () => Wish<T> | null) {
    this.#host = host;
    this.#language = language;
    this.#wish = wish;
    this.#promise();
    host.addController(this);
  }

  get state(): DataState {
    if (!this.#last) return 'idle';
    if (!this.#settled) return this.record !== null && this.#language.words ? 'ready' : 'loading';
    if (!this.#language.words) return this.#language.failure ? 'failed' : 'loading';
    if (this.record !== null) return 'ready';
    return this.#outcome === 'empty' ? 'empty' : 'failed';
  }

  /** Whether something is on its way, also behind a record that is shown. */
  get busy(): boolean {
    return this.#last !== null && (!this.#settled || this.state === 'loading');
  }

  hostUpdate(): void {
    const wish = this.#wish();
    if (sameWish(wish, this.#last)) return;
    if (wish?.subject !== this.#last?.subject) this.record = null;
    this.#last = wish;
    this.#settled = true;
    if (wish) this.#start(wish);
  }

  hostUpdated(): void {
    const { state } = this;
    if (this.#announced || !this.#settled || state === 'idle' || state === 'loading') return;
    this.#announced = true;
    const outcome = this.#outcome === 'ready' ? state : (this.#outcome ?? 'failed');
    const message = this.failure?.message ?? this.#language.failure?.message;
    if (message !== undefined) console.error(this.#host, message);
    this.#host.dispatchEvent(
      outcome === 'failed'
        ? new CustomEvent('plan-error', { bubbles: true, composed: true, detail: { message } })
        : new CustomEvent('plan-ready', { bubbles: true, composed: true, detail: { state: outcome } }),
    );
    this.#answer(outcome);
  }

  /** Asks again after a failure. */
  retry(): void {
    this.#language.retry();
    if (this.#last && this.#outcome === 'failed') this.#start(this.#last);
    else this.#announce();
    this.#host.requestUpdate();
  }

  #start(wish: Wish<T>): void {
    this.#settled = false;
    this.failure = null;
    this.#announce();
    try {
      const answer = wish.load();
      if (answer instanceof Promise) {
        answer.then(
          (record) => this.#settle(wish, record, null),
          (failure: unknown) => this.#settle(wish, null, failure),
        );
      } else this.#settle(wish, answer, null);
    } catch (failure) {
      this.#settle(wish, null, failure);
    }
  }

  #settle(wish: Wish<T>, record: T | null, failure: unknown): void {
    if (wish !== this.#last) return;
    this.#settled = true;
    this.failure = failure === null ? null : failure instanceof Error ? failure : new Error(String(failure));
    this.#outcome = this.failure ? 'failed' : record === null ? 'empty' : 'ready';
    this.stale = this.failure !== null && this.record !== null;
    if (!this.failure) this.record = record;
    this.#host.requestUpdate();
  }

  #announce(): void {
    if (!this.#announced) return;
    this.#promise();
    this.#announced = false;
  }

  #promise(): void {
    this.ready = new Promise((resolve) => (this.#answer = resolve));
  }
}

function sameWish(a: Wish<unknown> | null, b: Wish<unknown> | null): boolean {
  if (!a || !b) return a === b;
  return a.inputs.length === b.inputs.length && a.inputs.every((input, i) => Object.is(input, b.inputs[i]));
}
