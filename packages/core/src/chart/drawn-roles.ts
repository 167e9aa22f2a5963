/**
 * Every word that stands in the `role` of a drawn node, and what it is: a style sheet paints them on the page and a table
 * of paints in a file, so both can be complete.
 */
export const DRAWN_ROLES = {
  grid: 'a horizontal gridline',
  axis: 'the line of years',
  tick: 'a short mark at a year',
  'tick-label': 'text of a year or a value on an axis',
  band: 'the area that the target allows (左右)',
  fan: 'the 80 % interval of the projection',
  schedule: 'the path on schedule, fine dots',
  target: 'the line of the target',
  'target-due': 'the square where the target is due',
  projection: 'recent change continued, dashed',
  mark: 'a vertical mark; `break`, `milestone` or `annotation` says of what',
  break: 'with `mark`: the series breaks here',
  milestone: 'with `mark`: the mid-term review; with `dot`: an interim target',
  annotation: 'with `mark`: a remark of the page’s author',
  baseline: 'with `dot`: the baseline, where the series does not have it',
  line: 'an unbroken run of values; a word of its role beside it',
  dot: 'a value; a word of its role beside it',
  label: 'text at a line, mark or point; the word of what it names beside it',
  total: 'the target’s own population',
  female: 'women and girls, round',
  male: 'men and boys, diamonds',
  age: 'an age group',
  area: 'an area within the district',
  comparator: 'another place, never the district’s, squares',
  context: 'faint, for comparison',
  provisional: 'with `dot`: drawn open',
  latest: 'with `dot`: the newest value of its line',
  interval: 'with `label`: the projection’s interval in figures',
} as const;

/** A word of a drawn node's role. */
export type DrawnRole = keyof typeof DRAWN_ROLES;
