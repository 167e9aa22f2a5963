import {
  amount,
  flag,
  heroes,
  integer,
  list,
  localized,
  number,
  oneOf,
  orNull,
  record,
  text,
  type Of,
} from '@plan-widgets/core/contract';
import { evidence, setUpEvidence } from '@plan-widgets/core/indicator';
import type { Words } from '../../kit/language.js';
import type { LightText } from '../../kit/light-text.js';

const limits = record({ low: number, high: number });

/** A rate of small numbers; nulls where the counts it was made of are internal. */
const rate = record({ from: integer, to: integer, rate: orNull(number), interval: orNull(limits), evidence });

/** What the forms read of an indicator's file, field by field; a record's own check takes these among its fields. */
export const formFields = {
  target: record({
    kind: text,
    value: orNull(number),
    decimals: orNull(integer),
    year: orNull(integer),
    hero: heroes,
  }),
  latest: amount,
  figure: orNull(record({ period: localized, hero: heroes })),
  progress: orNull(record({ share: number, due: orNull(number), since: integer, baseline: number, decimals: integer })),
  goal: orNull(number),
  trend: list(record({ year: integer, t: number, value: number, final: flag })),
  assessment: record({
    form: orNull(
      record({
        mode: oneOf('level', 'change', 'band', 'moving', 'maintenance', 'trend', 'set-up'),
        better: orNull(oneOf('higher', 'lower')),
        strict: flag,
        band: orNull(limits),
        bounds: record({ low: orNull(number), high: orNull(number) }),
        baseline: orNull(record({ year: integer, t: number, value: number, decimals: integer, origin: text })),
      }),
    ),
    points: list(record({ year: integer, t: number, value: number, decimals: integer, comparator: orNull(number) })),
    smallNumbers: orNull(record({ single: orNull(rate), pooled: list(rate) })),
    evidence: orNull(setUpEvidence),
  }),
} as const;

/** The shape of {@link FigureRecord}. */
export const formShape = record(formFields);

/** An indicator with what the forms read of it. */
export type FigureRecord = Of<typeof formShape>;

/** The rate of small numbers that is shown. */
export type SmallNumberRate = Of<typeof rate>;

/** What a form is drawn from. */
export interface FormView {
  readonly record: FigureRecord;
  /** The language with the messages of `words/figures`. */
  readonly words: Words;
  readonly say: LightText['say'];
  /** Whether text is large: drawings then have a geometry of their own. */
  readonly elder: boolean;
}

/** The form of a view whose record has a value: what {@link chooseForm} has made sure of. */
export interface ValuedView extends FormView {
  readonly value: number;
  readonly decimals: number;
  readonly form: NonNullable<FigureRecord['assessment']['form']>;
  readonly figure: NonNullable<FigureRecord['figure']>;
}
