import type {
  AreasFile,
  CommitmentsFile,
  FacilitiesFile,
  HotlinesFile,
  IndicatorFile,
  Locale,
  Localized,
  PlansFile,
  ServiceRecord,
} from '@plan-widgets/core/contract';
import type { DatasetHead } from '../assemble.js';

/**
 * What a release publishes, as pages fetch it. The files for people are cut from nothing else, so that what is withheld
 * or internal has no way into them.
 */
export interface PublishedDataset {
  readonly head: DatasetHead;
  /** The dataset's own name. */
  readonly names: Localized;
  /** Where the release folders stand on the web, and the page about them; null when nobody has said, and none is made up. */
  readonly baseUrl: string | null;
  readonly homepage: string | null;
  readonly plans: PlansFile;
  readonly indicators: readonly IndicatorFile[];
  readonly commitments: CommitmentsFile;
  /** The services, unpacked, in each language, in one order. */
  readonly services: Readonly<Record<Locale, readonly ServiceRecord[]>>;
  readonly facilities: FacilitiesFile;
  readonly areas: AreasFile;
  readonly hotlines: HotlinesFile;
  /** The releases before this one, oldest first. */
  readonly earlier: readonly { readonly release: string; readonly released: string }[];
}
