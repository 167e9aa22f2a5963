import type { Amount, IndicatorFile, Localized, ServiceRecord } from '@plan-widgets/core/contract';
import { isKnown } from '@plan-widgets/core/indicator';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DatasetHead } from '../assemble.js';
import type { PublishedDataset } from './published-dataset.js';

/** A publication from which a row was taken. */
export interface OpenSource {
  readonly publisher: Localized;
  readonly title: Localized | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly secondHand: boolean;
}

/** The notice as a source: what is read in it is read in the original. */
export const noticeSource = ({ notice }: Pick<DatasetHead, 'notice'>): OpenSource => ({
  publisher: notice.publisher,
  title: notice.title,
  published: notice.published,
  url: notice.url,
  secondHand: false,
});

/** The source of a value; null where a reason stands in its place. */
export const amountSource = (amount: Amount): OpenSource | null => (isKnown(amount) ? amount.source : null);

const known = new WeakMap<OpenSource, string>();

/** The key of a source in `sources.csv`: the same publication has the same key in every release. */
export function identifySource(source: OpenSource): string {
  let id = known.get(source);
  if (id === undefined) {
    // A table of 100,000 values has few sources; each is hashed once.
    const { publisher, title, published, url, secondHand } = source;
    const words = [publisher['zh-Hans'], title?.['zh-Hans'] ?? '', published ?? '', url ?? '', String(secondHand)];
    id = bytesToHex(sha256(utf8ToBytes(words.join('\u001F')))).slice(0, 12);
    known.set(source, id);
  }
  return id;
}

/** Every source that some row names, each once, in the order in which they are first named. */
export function listSources(published: PublishedDataset): OpenSource[] {
  const { head, indicators, plans, facilities, areas, hotlines } = published;
  const named = [
    noticeSource(head),
    ...indicators.flatMap(amountsOf).map(amountSource),
    ...plans.relatedFigures.map(({ amount }) => amountSource(amount)),
    ...facilities.features.map(({ properties }) => properties.source),
    ...hotlines.hotlines.map(({ source }) => source),
    ...areas.features.map(({ properties }) => properties.source),
    ...published.services['zh-Hans'].flatMap((_, i) => contactSource(published, i)),
  ].filter((source): source is OpenSource => source !== null);
  return [...new Map(named.map((source) => [identifySource(source), source])).values()];
}

const amountsOf = ({ latest, series, comparatorSeries }: IndicatorFile): Amount[] => [
  latest,
  ...series.map(({ amount }) => amount),
  ...comparatorSeries.flatMap(({ entries }) => entries.map(({ amount }) => amount)),
];

/** The source of a service's own contact, its words joined from the three languages' records. */
export function contactSource({ services }: Pick<PublishedDataset, 'services'>, i: number): OpenSource[] {
  const inLocale = (locale: keyof typeof services): ServiceRecord['contact'] => services[locale][i]?.contact ?? null;
  const [hans, hant, en] = [inLocale('zh-Hans'), inLocale('zh-Hant'), inLocale('en')];
  if (hans === null || hant === null || en === null) return [];
  const { title, published, url, secondHand } = hans.source;
  return [
    {
      publisher: { 'zh-Hans': hans.source.publisher, 'zh-Hant': hant.source.publisher, en: en.source.publisher },
      title:
        title === null || hant.source.title === null || en.source.title === null
          ? null
          : { 'zh-Hans': title, 'zh-Hant': hant.source.title, en: en.source.title },
      published,
      url,
      secondHand,
    },
  ];
}
