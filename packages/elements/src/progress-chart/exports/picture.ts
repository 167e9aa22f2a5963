import type { ChartChoice } from '@plan-widgets/core/chart';
import type { Words } from '../../kit/language.js';
import type { ChartRecord } from '../chart-record.js';

/** What files are made of: a record, the language and what of it the reader has chosen to see. */
export interface Picture {
  readonly record: ChartRecord;
  readonly words: Words;
  readonly choice: ChartChoice;
  /** What later releases changed of the one that is shown, a sentence each. */
  readonly news: readonly string[];
  /** Address of the record as JSON, and of all its data as CSV; null where there is none on the host's own site. */
  readonly dataHref: string | null;
  readonly csvHref: string | null;
}
