/**
 * Shapes: one plain description of a JSON value, from which come its TypeScript type ({@link Of}),
 * its decoder ({@link decode}) and, in the builder, its JSON Schema. A shape is data, so a page that
 * decodes one file carries nothing of the others.
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

/**
 * A value that does not have the shape it should.
 * `where` is a JSON Pointer into the value (`/target/year`), `wanted` and `got` say what was expected there and what stood there.
 */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
  constructor(
    readonly file: string,
    readonly where: string,
    readonly wanted: string,
    readonly got: string,
  ) {
    super(
      `${file}${where}: wanted ${wanted}, got ${got}. Check that the file was written by this version of plan-dataset.`,
    );
  }
}

/**
 * Checks a parsed JSON value against a shape and answers it, typed.
 *
 * @param file how the value is called in an error, usually its address
 * @throws DecodeError with the place of the first fault
 */
export function decode<const S extends Shape>(shape: S, value: unknown, file: string): Of<S> {
  const fault = firstFault(shape, value, '');
  if (fault) throw new DecodeError(file, fault.where || '/', fault.wanted, fault.got);
  return value as Of<S>;
}

interface Fault {
  where: string;
  wanted: string;
  got: string;
}

function firstFault(shape: Shape, value: unknown, where: string): Fault | null {
  const fault = (wanted: string): Fault => ({ where, wanted, got: describe(value) });
  switch (shape.is) {
    case 'text':
      if (typeof value !== 'string') return fault('text');
      if (shape.oneOf && !shape.oneOf.includes(value)) return fault(`one of ${shape.oneOf.join(', ')}`);
      return shape.pattern && !new RegExp(shape.pattern, 'u').test(value) ? fault(`text like ${shape.pattern}`) : null;
    case 'number':
      return Number.isFinite(value) ? null : fault('a number');
    case 'integer':
      return Number.isInteger(value) ? null : fault('a whole number');
    case 'flag':
      return typeof value === 'boolean' ? null : fault('true or false');
    case 'nothing':
      return value === null ? null : fault('null');
    case 'list':
      if (!Array.isArray(value)) return fault('a list');
      return first(value.map((entry, i) => () => firstFault(shape.of, entry, `${where}/${i}`)));
    case 'map':
      if (!isObject(value)) return fault('an object');
      return first(Object.keys(value).map((key) => () => firstFault(shape.of, value[key], `${where}/${key}`)));
    case 'record':
      if (!isObject(value)) return fault('an object');
      return first(
        Object.keys(shape.fields).map((key) => () => firstFault(shape.fields[key]!, value[key], `${where}/${key}`)),
      );
    case 'optional':
      return value === undefined ? null : firstFault(shape.of, value, where);
    case 'either': {
      const faults = shape.of.map((option) => firstFault(option, value, where));
      if (faults.includes(null)) return null;
      // The deepest fault is that of the option which was meant.
      return faults.reduce((a, b) => (b!.where.length > a!.where.length ? b : a))!.where === where
        ? fault(shape.of.map(nameOf).join(' or '))
        : faults.reduce((a, b) => (b!.where.length > a!.where.length ? b : a));
    }
  }
}

function first(checks: (() => Fault | null)[]): Fault | null {
  for (const check of checks) {
    const fault = check();
    if (fault) return fault;
  }
  return null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOf = (shape: Shape): string => (shape.is === 'text' && shape.oneOf ? shape.oneOf.join(', ') : shape.is);

function describe(value: unknown): string {
  if (value === undefined) return 'nothing (the field is missing)';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  const printed = JSON.stringify(value);
  return printed.length > 60 ? `${printed.slice(0, 57)}…` : printed;
}
