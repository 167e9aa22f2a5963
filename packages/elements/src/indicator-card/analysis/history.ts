import { html, nothing, type TemplateResult } from 'lit';
import type { Status } from '@plan-widgets/core/contract';
import { isKnown } from '@plan-widgets/core/indicator';
import { formatDay } from '@plan-widgets/core/words';
import { statusMark } from '../../kit/status-mark.js';
import type { AnalysisRecord, ReadAssessment } from './analysis-record.js';
import { section, type AnalysisView } from './analysis-view.js';

/** The assessments of all releases, oldest first, as a row of marks with their words; nothing for the first release. */
export function drawHistory(view: AnalysisView): TemplateResult | typeof nothing {
  const { record, words, say } = view;
  const { locale, t } = words;
  const history = record.assessment?.history ?? [];
  if (history.length < 2) return nothing;
  const years = history.map(({ released }) => released.slice(0, 4));
  const isYearEnough = new Set(years).size === years.length;
  const rows = history.map((entry, i) => {
    // The last is this release: its status is the card's own, which may be another body's.
    const isThis = i === history.length - 1;
    const status = isThis ? record.status : statusOf(entry);
    const text = isThis ? record.statusLabel[locale] : t(historyKey(entry, record));
    return html`<li>
      ${statusMark(status)}
      <span class="period"
        >${say(`history-${i}-date`, formatDay(entry.released.slice(0, isYearEnough ? 4 : 7), locale))}</span
      >
      <span class="words-of">${say(`history-${i}`, text)}</span>
    </li>`;
  });
  return section(
    view,
    'history',
    t('analysis.history'),
    html`<ol class="plain history">
      ${rows}
    </ol>`,
  );
}

type Entry = ReadAssessment['history'][number];

const statusOf = ({ status, published }: Entry): Status => (published || status === 'no-data' ? status : 'withheld');

/** The words of a form by the status of a release, which keeps no more: method.md, Status, 4. */
const FORM_WORDS: Readonly<Record<string, Partial<Record<Status, string>>>> = {
  trend: { 'on-course': 'improving', 'needs-acceleration': 'little-change', 'moving-away': 'wrong-way' },
  maintenance: { met: 'held', 'moving-away': 'not-held' },
  'set-up': { met: 'set-up' },
};

function historyKey(entry: Entry, { assessment, latest }: AnalysisRecord): string {
  const status = statusOf(entry);
  const mode = assessment?.form?.mode ?? '';
  // A release keeps no reason. That no value was published cannot be said where there is one.
  if (status === 'no-data' && isKnown(latest)) return 'analysis.history.none';
  // What pooled years said of it then is not kept: a single year never reaches a target by itself.
  if (status === 'met' && assessment?.smallNumbers) return 'analysis.history.small';
  const form = FORM_WORDS[mode]?.[status];
  if (form === undefined) return `analysis.status.${status}`;
  return `analysis.form.${form === 'held' && entry.codes.includes('W6') ? 'close' : form}`;
}
