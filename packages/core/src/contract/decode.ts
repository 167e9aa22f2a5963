import { isObject } from './conforms.js';
import type { Of, Shape } from './shape.js';

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

const nameOf = (shape: Shape): string => (shape.is === 'text' && shape.oneOf ? shape.oneOf.join(', ') : shape.is);

function describe(value: unknown): string {
  if (value === undefined) return 'nothing (the field is missing)';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  const printed = JSON.stringify(value);
  return printed.length > 60 ? `${printed.slice(0, 57)}…` : printed;
}
