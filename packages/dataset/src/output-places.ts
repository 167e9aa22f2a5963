/** Where a build reads and writes: absolute paths, links followed. */
export interface Places {
  readonly content: string;
  readonly out: string;
  readonly internal: string | null;
}

/**
 * Why these folders may not be used together, in one sentence; null when they may. What is built may not stand among what
 * it is built from, and what an office keeps to itself may not stand among what is published.
 */
export function findMisplaced({ content, out, internal }: Places): string | null {
  if (isWithin(out, content))
    return `wanted the dataset outside the content folder, got ${out}. Name a folder that is not inside ${content}.`;
  if (internal !== null && isWithin(internal, out))
    return `wanted --internal outside the dataset’s folder, all of which is published, got ${internal}. Name a folder that is not inside ${out}.`;
  return null;
}

const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || [`${outer}/`, `${outer}\\`].some((start) => inner.startsWith(start)) || outer === '/';
