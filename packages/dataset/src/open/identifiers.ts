import { v5 } from 'uuid';
import type { PublishedDataset } from './published-dataset.js';

/** The namespace of every UUID we make. It never changes: the same slug is the same UUID in every release. */
const NAMESPACE = '8c1f6a52-3b0e-5d47-9a64-2f7be0d1c935';

/** The UUID (version 5) of one thing of a dataset, by its kind and slug. */
export const identify = ({ head }: Pick<PublishedDataset, 'head'>, kind: string, slug: string): string =>
  v5(`${head.dataset}/${kind}/${slug}`, NAMESPACE);

/** The same as an IRI, for standards that want one where nobody has published an address. */
export const identifyByUrn = (published: Pick<PublishedDataset, 'head'>, kind: string, slug: string): string =>
  `urn:uuid:${identify(published, kind, slug)}`;

/**
 * Where a file of `open/` is to be found: under the dataset's public address where it has one, else relative to the file
 * that names it.
 */
export const addressOf = ({ baseUrl, head }: Pick<PublishedDataset, 'baseUrl' | 'head'>, path: string): string =>
  baseUrl === null ? path : `${baseUrl.replace(/\/+$/, '')}/${head.release}/open/${path}`;
