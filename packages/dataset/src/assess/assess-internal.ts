import type { Localized, WarningNote } from '@plan-widgets/core/contract';
import type { Assessment, Observation } from '@plan-widgets/core/indicator';
import type { DatasetHead } from '../assemble.js';
import { SHEET_GUIDE } from './assess-sheet-guide.js';
import { cutAssessments } from './assess-sheet.js';
import { toJson, type Files } from '../files.js';

/** One indicator as the office alone may see it: the verdict whole, published or not, with the counts it rests on. */
export interface InternalIndicator {
  readonly id: string;
  readonly name: Localized;
  readonly plan: string;
  readonly domain: string;
  readonly assessment: Assessment;
  /** The rows that count: the district's own, one a period and group, internal counts among them. */
  readonly observations: readonly Observation[];
  readonly statusLabel: Localized;
  readonly sentence: Localized;
  readonly warnings: readonly WarningNote[];
}

/** The files of `--internal DIR` by their path below DIR/RELEASE: `indicators/ID.json` `assessments.csv` and its guide. */
export function cutInternal(head: DatasetHead, internal: readonly InternalIndicator[]): Files {
  const files = internal.map(
    (indicator) => [`indicators/${indicator.id}.json`, toJson({ ...head, internal: true, ...indicator })] as const,
  );
  return new Map([...files, ['assessments.csv', cutAssessments(internal)], ['assessments-guide.md', SHEET_GUIDE]]);
}
