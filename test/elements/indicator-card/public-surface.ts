/**
 * What hosts may rely on in a card. One test holds the manifest against it, another what is rendered in every state:
 * together they hold the manifest against what is rendered.
 */
export const slots = [
  '',
  'after',
  'before',
  'data-link',
  'definition',
  'definition-label',
  'demonstration',
  'domain',
  'item',
  'label',
  'loading',
  'name',
  'notes',
  'notes-label',
  'place',
  'reason',
  'release',
  'report-link',
  'retry',
  'sentence',
  'source',
  'state',
  'status',
  'target',
  'unit',
  'value',
  'value-before',
  'value-label',
  'value-source',
  'value-unit',
  'wording',
  'wording-after',
  'wording-before',
  'wording-label',
];

/** Of the figures of a value: names by themselves, and by `*` as many as there are groups, notes and years. */
export const figureSlots = [
  'distance*',
  'form-*',
  'trend-*',
  'spark-*',
  'change*',
  'evidence*',
  'targets-label',
  'interim-*',
  'earlier-*',
  'sex-*',
  'age-*',
  'area-*',
  'warning*',
  'history*',
  'owner*',
  'comparator*',
  'as-of',
  'correction-*',
  'method',
  'news',
];

export const parts = ['card', 'source', 'state', 'status', 'target', 'title', 'value', 'wording'];

export const figureParts = [
  'distance',
  'changes',
  'evidence',
  'targets',
  'sex-groups',
  'age-groups',
  'area-groups',
  'warnings',
  'history',
  'owner',
  'comparators',
  'comparators-other',
];

export const events = ['plan-error', 'plan-ready'];

export const attributes = [
  'allow-demonstration',
  'heading-level',
  'indicator',
  'integrity',
  'locale',
  'mode',
  'release',
  'report-href',
  'src',
  'theme',
  'variant',
];
