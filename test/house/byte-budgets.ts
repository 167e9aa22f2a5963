/**
 * Bytes, brotli, that a part may weigh at most, by the first word of its name: a card whole, the others beside a card.
 * Two of them are over what was wanted, and held where they are: the card (16 kB wanted), which brings frozen releases and
 * the way to its figures; the chart of a value, `progress-chart` and `drawing` together (10 kB wanted).
 */
const limits: Record<string, number> = {
  card: 17.5 * 1024,
  loader: 2_500,
  small: 2 * 1024,
  figures: 18 * 1024,
  'progress-chart': 8 * 1024,
  drawing: 12.5 * 1024,
  'key-projects': 8 * 1024,
  overview: 16 * 1024,
};

/**
 * Where measured sizes pass their limit or are not the known ones, each as a sentence. A gain is told too: it should
 * be known, and kept.
 */
export function budgetFaults(measured: Record<string, number>, known: Record<string, number>): string[] {
  const faults: string[] = [];
  for (const [part, bytes] of Object.entries(measured)) {
    const limit = limits[part.split('.')[0]!];
    if (limit === undefined) faults.push(`${part} has no limit: give it one in test/house/byte-budgets.ts`);
    else if (bytes > limit) faults.push(`${part} weighs ${bytes} bytes; it may weigh ${limit}`);
    if (bytes === 0) faults.push(`${part} weighs nothing: its file was not found`);
    const before = known[part];
    const off = before === undefined ? bytes : Math.abs(bytes - before);
    if (before === undefined || (off > 100 && off > before * 0.03))
      faults.push(
        `${part} weighs ${bytes} bytes, known were ${before ?? 'none'}. If that is meant: npm run check -- --accept-budgets`,
      );
  }
  for (const part of Object.keys(known))
    if (!(part in measured))
      faults.push(`${part} is known and was not built. If that is meant: npm run check -- --accept-budgets`);
  return faults;
}
