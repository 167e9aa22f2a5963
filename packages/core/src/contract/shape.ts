/**
 * Shapes: one plain description of a JSON value, from which come its TypeScript type ({@link Of}),
 * its check (`conforms`), its decoder (`decode`) and, in the builder, its JSON Schema. A shape is data,
 * so a page that reads one file carries nothing of the others.
 */
export type Shape =
  | { readonly is: 'text'; readonly oneOf?: readonly string[]; readonly pattern?: string }
  | { readonly is: 'number' }
  | { readonly is: 'integer' }
  | { readonly is: 'flag' }
  | { readonly is: 'nothing' }
  | { readonly is: 'list'; readonly of: Shape }
  | { readonly is: 'map'; readonly of: Shape }
  | { readonly is: 'record'; readonly fields: Fields }
  | { readonly is: 'either'; readonly of: readonly Shape[] }
  | { readonly is: 'optional'; readonly of: Shape };

export interface Fields {
  readonly [name: string]: Shape;
}

/** The TypeScript type of the values a shape accepts. */
export type Of<S> = S extends { is: 'text'; oneOf: readonly (infer W)[] }
  ? W
  : S extends { is: 'text' }
    ? string
    : S extends { is: 'number' | 'integer' }
      ? number
      : S extends { is: 'flag' }
        ? boolean
        : S extends { is: 'nothing' }
          ? null
          : S extends { is: 'list'; of: infer E }
            ? Of<E>[]
            : S extends { is: 'map'; of: infer E }
              ? Record<string, Of<E>>
              : S extends { is: 'record'; fields: infer F }
                ? { [K in keyof F]: Of<F[K]> }
                : S extends { is: 'either'; of: readonly (infer E)[] }
                  ? Of<E>
                  : S extends { is: 'optional'; of: infer E }
                    ? Of<E> | undefined
                    : never;

export const text = { is: 'text' } as const;
export const number = { is: 'number' } as const;
export const integer = { is: 'integer' } as const;
export const flag = { is: 'flag' } as const;
export const nothing = { is: 'nothing' } as const;

/** One word of a closed list. */
/* @__NO_SIDE_EFFECTS__ */
export const oneOf = <const W extends readonly string[]>(...words: W) => ({ is: 'text', oneOf: words }) as const;

/** Text that a regular expression (source, unanchored unless it says so) must match. */
/* @__NO_SIDE_EFFECTS__ */
export const matching = (pattern: string) => ({ is: 'text', pattern }) as const;

/** Text in which something stands. */
export const filled = matching('\\S');

/* @__NO_SIDE_EFFECTS__ */
export const list = <const S extends Shape>(of: S) => ({ is: 'list', of }) as const;

/** An object with any keys and values of one shape. */
/* @__NO_SIDE_EFFECTS__ */
export const mapOf = <const S extends Shape>(of: S) => ({ is: 'map', of }) as const;

/** An object with exactly these fields; a field that is missing is an error, one that is extra is let pass. */
/* @__NO_SIDE_EFFECTS__ */
export const record = <const F extends Fields>(fields: F) => ({ is: 'record', fields }) as const;

/* @__NO_SIDE_EFFECTS__ */
export const either = <const S extends readonly Shape[]>(...of: S) => ({ is: 'either', of }) as const;

/** A field that a person who writes the file by hand may leave out. Built files have none: what is not known is null. */
/* @__NO_SIDE_EFFECTS__ */
export const optional = <const S extends Shape>(of: S) => ({ is: 'optional', of }) as const;

/** The value or null; null must be written. */
/* @__NO_SIDE_EFFECTS__ */
export const orNull = <const S extends Shape>(of: S) => either(of, nothing);
