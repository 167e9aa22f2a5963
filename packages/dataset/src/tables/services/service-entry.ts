import type { Localized, ServiceRecord } from '@plan-widgets/core/contract';
import type { Provenance } from '@plan-widgets/core/contract';
import type { Passage } from '../../services/service-passages.js';

/** How a service is reached, with whoever published it. */
export interface ContactEntry {
  readonly dial: string | null;
  readonly address: Localized | null;
  readonly hours: Localized | null;
  readonly source: Provenance;
}

/** Where to ask first: a door in the notice's words, or a hotline. */
export type DoorEntry =
  | { readonly name: Localized; readonly quote: string; readonly hotline: null }
  | { readonly name: Localized; readonly hotline: string; readonly dial: string; readonly source: Provenance };

/** One row of a services table that could be read, in every language. */
export interface ServiceEntry extends Pick<
  ServiceRecord,
  | 'id'
  | 'lifeStages'
  | 'minimumAge'
  | 'maximumAge'
  | 'sex'
  | 'situations'
  | 'needs'
  | 'status'
  | 'modality'
  | 'plans'
  | 'quote'
  | 'cost'
  | 'indicators'
  | 'assuredDate'
  | 'confidential'
> {
  readonly name: Localized;
  readonly description: Localized;
  readonly eligibility: Localized | null;
  readonly place: Omit<Passage, 'text'>;
  readonly firstDoor: DoorEntry;
  readonly contact: ContactEntry | null;
  /** As the table has them, in Chinese and in English. */
  readonly synonyms: readonly string[];
}
