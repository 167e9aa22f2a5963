import type { Of, Shape } from './shape.js';

/**
 * Whether a parsed JSON value has a shape: `decode` refuses exactly the values that do not. A page carries this, and asks
 * for the decoder only to say where a fault is.
 */
export function conforms<const S extends Shape>(shape: S, value: unknown): value is Of<S> & typeof value;
export function conforms(shape: Shape, value: unknown): boolean {
  switch (shape.is) {
    case 'text':
      return (
        typeof value === 'string' &&
        (!shape.oneOf || shape.oneOf.includes(value)) &&
        (!shape.pattern || new RegExp(shape.pattern, 'u').test(value))
      );
    case 'number':
      return Number.isFinite(value);
    case 'integer':
      return Number.isInteger(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'nothing':
      return value === null;
    case 'list':
      return Array.isArray(value) && value.every((entry) => conformsTo(shape.of, entry));
    case 'map':
      return isObject(value) && Object.values(value).every((entry) => conformsTo(shape.of, entry));
    case 'record':
      return isObject(value) && Object.entries(shape.fields).every(([key, field]) => conformsTo(field, value[key]));
    case 'optional':
      return value === undefined || conformsTo(shape.of, value);
    case 'either':
      return shape.of.some((option) => conformsTo(option, value));
  }
}

/** What a shape known only as such proves of a value has no type. */
const conformsTo = conforms as (shape: Shape, value: unknown) => boolean;

/** Whether a value is a JSON object, and so neither null nor a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
