import type { Status } from '@plan-widgets/core/contract';
import type { ItemResult } from '@plan-widgets/core/indicator';
import type { ListOrder } from '@plan-widgets/core/overview';

/** What a visitor has chosen to see. Choices are gone with the page: nothing is stored. */
export interface Choice {
  /** What is counted: indicators, or the plan's numbered items. */
  readonly by: 'measure' | 'item';
  readonly plan: string | null;
  /** Key of a domain of {@link plan}. */
  readonly domain: string | null;
  /** The class of which indicators are listed. */
  readonly of: Status | ItemResult | null;
  readonly query: string;
  readonly order: ListOrder;
  /** Code of the monitoring notes that are shown. */
  readonly code: string | null;
  /** Whether all monitoring notes are shown, or the first few. */
  readonly allNotes: boolean;
}

/** What is seen first: everything, in the order of the plans. */
export const FIRST_CHOICE: Choice = {
  by: 'measure',
  plan: null,
  domain: null,
  of: null,
  query: '',
  order: 'plan',
  code: null,
  allNotes: false,
};

/** How many monitoring notes are shown at first. */
export const FIRST_NOTES = 5;
