/**
 * The same value with every number in it cut to so many significant digits, and what is nearer to nothing than that made
 * 0: the bytes of a file then do not depend on the last bit of an engine's arithmetic, and no −0 is written.
 */
export function roundDeep<Value>(value: Value, digits = 12): Value {
  if (typeof value === 'number') return (Math.abs(value) < 1e-12 ? 0 : Number(value.toPrecision(digits))) as Value;
  if (Array.isArray(value)) return value.map((part) => roundDeep(part, digits)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, roundDeep(part, digits)])) as Value;
}
