import { isObject } from './conforms.js';
import { filled, type Of, type Shape } from './shape.js';

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
  const [fault] = faultsIn(shape, value, '');
  if (fault) throw new DecodeError(file, fault.where || '/', fault.wanted, fault.got);
  return value as Of<S>;
}

/** A place in a value that does not have the shape it should. */
export interface ShapeFault {
  /** JSON Pointer into the value, `/target/year`; `/` is the value itself. */
  readonly where: string;
  readonly wanted: string;
  readonly got: string;
}

/** Every place in a value that does not have the shape it should, for a person who is to mend them all in one go. */
export const listFaults = (shape: Shape, value: unknown): ShapeFault[] =>
  [...faultsIn(shape, value, '')].map((fault) => ({ ...fault, where: fault.where || '/' }));

function* faultsIn(shape: Shape, value: unknown, where: string): Generator<ShapeFault, void, undefined> {
  const fault = (wanted: string): ShapeFault => ({ where, wanted, got: describe(value) });
  switch (shape.is) {
    case 'text':
      if (typeof value !== 'string') yield fault('text');
      else if (shape.oneOf && !shape.oneOf.includes(value)) yield fault(`one of ${shape.oneOf.join(', ')}`);
      else if (shape.pattern && !new RegExp(shape.pattern, 'u').test(value))
        yield fault(shape.pattern === filled.pattern ? 'text that is not empty' : `text like ${shape.pattern}`);
      return;
    case 'number':
      if (!Number.isFinite(value)) yield fault('a number');
      return;
    case 'integer':
      if (!Number.isInteger(value)) yield fault('a whole number');
      return;
    case 'flag':
      if (typeof value !== 'boolean') yield fault('true or false');
      return;
    case 'nothing':
      if (value !== null) yield fault('null');
      return;
    case 'list':
      if (!Array.isArray(value)) yield fault('a list');
      else for (const [i, entry] of value.entries()) yield* faultsIn(shape.of, entry, `${where}/${i}`);
      return;
    case 'map':
      if (!isObject(value)) yield fault('an object');
      else for (const key of Object.keys(value)) yield* faultsIn(shape.of, value[key], `${where}/${key}`);
      return;
    case 'record':
      if (!isObject(value)) yield fault('an object');
      else
        for (const [key, field] of Object.entries(shape.fields)) yield* faultsIn(field, value[key], `${where}/${key}`);
      return;
    case 'optional':
      if (value !== undefined) yield* faultsIn(shape.of, value, where);
      return;
    case 'either': {
      const options = shape.of.map((option) => [...faultsIn(option, value, where)]);
      if (options.some((faults) => faults.length === 0)) return;
      // The deepest fault is that of the option which was meant.
      const meant = options.reduce((a, b) => (b[0]!.where.length > a[0]!.where.length ? b : a));
      if (meant[0]!.where === where) yield fault(shape.of.map(nameOf).join(' or '));
      else yield* meant;
    }
  }
}

const nameOf = (shape: Shape): string => (shape.is === 'text' && shape.oneOf ? shape.oneOf.join(', ') : shape.is);

function describe(value: unknown): string {
  if (value === undefined) return 'nothing (the field is missing)';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  const printed = JSON.stringify(value);
  return printed.length > 60 ? `${printed.slice(0, 57)}…` : printed;
}
