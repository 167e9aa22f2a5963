import { LOCALES, type Localized } from '@plan-widgets/core/contract';
import type { FileFacts } from './file-facts.js';
import { addressOf, identifyByUrn } from './identifiers.js';
import { describe, sayName } from './notes.js';
import type { OpenFile } from './open-files.js';
import type { PublishedDataset } from './published-dataset.js';

/** Every term is spelt out here, so that no reader needs the network, and a misspelt one would be dropped and found. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: { '@id': 'dct:title', '@container': '@language' },
  description: { '@id': 'dct:description', '@container': '@language' },
  name: { '@id': 'foaf:name', '@container': '@language' },
  identifier: 'dct:identifier',
  issued: { '@id': 'dct:issued', '@type': 'xsd:date' },
  publisher: 'dct:publisher',
  source: 'dct:source',
  language: { '@id': 'dct:language', '@type': '@id' },
  page: { '@id': 'foaf:page', '@type': '@id' },
  dataset: { '@id': 'dcat:dataset', '@type': '@id' },
  hasVersion: { '@id': 'dcat:hasVersion', '@type': '@id' },
  isVersionOf: { '@id': 'dcat:isVersionOf', '@type': '@id' },
  previousVersion: { '@id': 'dcat:previousVersion', '@type': '@id' },
  version: 'dcat:version',
  distribution: 'dcat:distribution',
  downloadURL: { '@id': 'dcat:downloadURL', '@type': '@id' },
  accessURL: { '@id': 'dcat:accessURL', '@type': '@id' },
  mediaType: { '@id': 'dcat:mediaType', '@type': '@id' },
  byteSize: { '@id': 'dcat:byteSize', '@type': 'xsd:nonNegativeInteger' },
  checksum: 'spdx:checksum',
  algorithm: { '@id': 'spdx:algorithm', '@type': '@id' },
  checksumValue: { '@id': 'spdx:checksumValue', '@type': 'xsd:hexBinary' },
};

/** Chinese and English, by the codes that DCAT advises. */
const LANGUAGES = ['zh', 'en'].map((code) => `http://id.loc.gov/vocabulary/iso639-1/${code}`);

/**
 * `dcat.jsonld`: a DCAT 3 catalogue of one dataset and its releases. Releases are versions of one dataset
 * (`dcat:hasVersion`, `dcat:previousVersion`), not members of a series: each takes the place of the one before. Who runs
 * the site is not known here, so `dct:publisher` is named of the notice alone.
 */
export function describeCatalogue(
  published: PublishedDataset,
  files: readonly OpenFile[],
  facts: (path: string) => FileFacts,
): object {
  const { head, homepage, earlier } = published;
  const inAll = (say: (locale: keyof Localized) => string): object =>
    Object.fromEntries(LOCALES.map((locale) => [locale, say(locale)]));
  const iri = (release: string): string => identifyByUrn(published, 'release', release);
  const whole = identifyByUrn(published, 'dataset', head.dataset);
  const previous = earlier[earlier.length - 1];
  const described = {
    title: inAll((locale) => sayName(published, locale)),
    description: inAll((locale) => describe(published, locale)),
  };
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': identifyByUrn(published, 'catalogue', head.dataset),
        '@type': 'dcat:Catalog',
        ...described,
        ...(homepage === null ? {} : { page: homepage }),
        dataset: [whole, iri(head.release)],
      },
      {
        '@id': whole,
        '@type': 'dcat:Dataset',
        ...described,
        identifier: head.dataset,
        hasVersion: [...earlier.map(({ release }) => iri(release)), iri(head.release)],
      },
      ...earlier.map(({ release, released }, i) => ({
        '@id': iri(release),
        '@type': 'dcat:Dataset',
        ...described,
        identifier: `${head.dataset}/${release}`,
        version: release,
        issued: released,
        isVersionOf: whole,
        ...(earlier[i - 1] ? { previousVersion: iri(earlier[i - 1]!.release) } : {}),
      })),
      {
        '@id': iri(head.release),
        '@type': 'dcat:Dataset',
        ...described,
        identifier: `${head.dataset}/${head.release}`,
        version: head.release,
        issued: head.released,
        isVersionOf: whole,
        ...(previous ? { previousVersion: iri(previous.release) } : {}),
        language: LANGUAGES,
        source: describeNotice(published),
        distribution: files.map(({ path, mediaType, title }) => ({
          '@id': identifyByUrn(published, 'file', `${head.release}/${path}`),
          '@type': 'dcat:Distribution',
          title: { 'zh-Hans': title.zh, en: title.en },
          downloadURL: addressOf(published, path),
          accessURL: addressOf(published, path),
          mediaType: `https://www.iana.org/assignments/media-types/${mediaType}`,
          byteSize: String(facts(path).bytes),
          checksum: {
            '@type': 'spdx:Checksum',
            algorithm: 'spdx:checksumAlgorithm_sha256',
            checksumValue: facts(path).sha256,
          },
        })),
      },
    ],
  };
}

function describeNotice({ head }: PublishedDataset): object {
  const { title, number, publisher, published, url } = head.notice;
  return {
    ...(url === null ? {} : { '@id': url }),
    title,
    ...(number === null ? {} : { identifier: number }),
    ...(published === null ? {} : { issued: published }),
    publisher: { '@type': 'foaf:Organization', name: publisher },
  };
}
