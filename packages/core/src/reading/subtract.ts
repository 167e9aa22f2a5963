/** A difference of two published numbers, and how many decimals it has. */
export interface Difference {
  readonly value: number;
  readonly decimals: number;
}

/**
 * What lies between two published numbers, in as many decimals as the finer of them was printed with: 44.0 − 38 is 6.0
 * and not 6.000000000000001, and nothing is never −0.
 */
export function subtract(
  a: { readonly value: number; readonly decimals: number },
  b: { readonly value: number; readonly decimals: number },
): Difference {
  const decimals = Math.max(a.decimals, b.decimals);
  return { value: Number((a.value - b.value).toFixed(decimals)) + 0, decimals };
}

/** How many decimals a number that was worked out needs: 6.4 one, 38 none; at most those given. */
export function decimalsOf(value: number, most: number): number {
  const [, fraction = ''] = value.toFixed(most).split('.');
  return fraction.replace(/0+$/, '').length;
}
