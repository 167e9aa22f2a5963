/** How many characters must be put in, taken out or exchanged to make one text of another. */
function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [row, character] of a.entries()) {
    const line = [row + 1];
    for (const [column, against] of b.entries()) {
      const exchanged = above[column]! + (character === against ? 0 : 1);
      line.push(Math.min(exchanged, above[column + 1]! + 1, line[column]! + 1));
    }
    above = line;
  }
  return above[b.length]!;
}

/** The known name most like one that is not known; null where none is alike in at least half of its characters. */
export function nearestName(name: string, known: readonly string[]): string | null {
  let nearest: { name: string; distance: number } | null = null;
  for (const candidate of known) {
    const distance = editDistance(name, candidate);
    if (nearest === null || distance < nearest.distance) nearest = { name: candidate, distance };
  }
  return nearest !== null && nearest.distance * 2 <= [...nearest.name].length ? nearest.name : null;
}
