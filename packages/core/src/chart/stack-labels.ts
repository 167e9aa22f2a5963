/**
 * Pushes labels beside points of one place in time apart, so that they stand in the order of their points and no nearer
 * than a line of text, each as near to its point as that allows.
 *
 * @param heights of the points, px, in any order
 * @param distance least between two labels, px
 * @param bounds between which they stay; where they do not fit, they run over the lower one
 * @returns the height of each label, in the order given
 */
export function stackLabels(
  heights: readonly number[],
  distance: number,
  bounds: { readonly top: number; readonly bottom: number },
): number[] {
  interface Block {
    readonly members: number[];
    /** Height of the first member. */
    start: number;
  }
  const order = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]!);
  const settle = (members: number[]): Block => {
    const mean = members.reduce((sum, member, i) => sum + heights[member]! - i * distance, 0) / members.length;
    const lowest = bounds.bottom - (members.length - 1) * distance;
    return { members, start: Math.max(bounds.top, Math.min(mean, lowest)) };
  };
  const blocks: Block[] = [];
  for (const member of order) {
    let block = settle([member]);
    for (;;) {
      const above = blocks[blocks.length - 1];
      if (!above || above.start + above.members.length * distance <= block.start) break;
      blocks.pop();
      block = settle([...above.members, ...block.members]);
    }
    blocks.push(block);
  }
  const placed = [...heights];
  for (const { members, start } of blocks)
    for (const [i, member] of members.entries()) placed[member] = start + i * distance;
  return placed;
}
