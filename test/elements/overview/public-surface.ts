/**
 * What hosts may rely on in an overview. One test holds the manifest against it, another what is rendered in every state:
 * together they hold the manifest against what is rendered. `*` stands for as many as there are of a kind.
 */
export const slots = [
  '',
  'by-item',
  'by-measure',
  'card-*',
  'class-*',
  'demonstration',
  'denominator',
  'domain',
  'domain-*',
  'domains',
  'domains-note',
  'group-*',
  'list',
  'listed',
  'loading',
  'method',
  'news',
  'note-*',
  'notes',
  'notes-fewer',
  'notes-kind',
  'notes-more',
  'notes-none',
  'notes-withheld',
  'plan-*',
  'plans',
  'release',
  'report-link',
  'reset',
  'retry',
  'row-*',
  'scope',
  'search',
  'sort',
  'sort-*',
  'source',
  'state',
  'table',
  'table-count',
  'table-link',
  'table-percent',
  'table-status',
  'title',
  'total*',
  'zero',
];

export const parts = ['card', 'classes', 'domains', 'list', 'notes', 'source', 'state', 'strip', 'title'];

export const events = ['plan-error', 'plan-ready', 'plan-select'];

export const attributes = [
  'allow-demonstration',
  'domain',
  'heading-level',
  'locale',
  'mode',
  'plan',
  'release',
  'report-href',
  'src',
  'theme',
];
