/** Degrees to the six decimals (a decimetre) that RFC 7946 recommends; null where there is no point. */
export const roundDegrees = (degrees: number | undefined): number | null =>
  degrees === undefined ? null : Math.round(degrees * 1e6) / 1e6;
