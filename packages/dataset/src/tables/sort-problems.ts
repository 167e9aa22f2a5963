import type { ContentProblem } from '../problem.js';

/** Problems as a person goes through the files: by file, sheet and row, those of a place in the order they were found. */
export const sortProblems = (problems: readonly ContentProblem[]): ContentProblem[] =>
  [...problems].sort(
    ({ place: a }, { place: b }) =>
      compare(a.file, b.file) || compare(a.sheet ?? '', b.sheet ?? '') || (a.row ?? -1) - (b.row ?? -1),
  );

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
