import type { FileFacts } from './file-facts.js';
import { addressOf, identifyByUrn } from './identifiers.js';
import { describe, NOTES, sayName } from './notes.js';
import type { OpenFile } from './open-files.js';
import type { PublishedDataset } from './published-dataset.js';
import { joinServices, type ServiceInAll } from './services-table.js';

/**
 * `schema.jsonld`: the dataset, its files, what its indicators measure, and the services that the plans treat as running,
 * in the words of schema.org. A service that is planned or to be explored is not described as one that can be used, and a
 * telephone number is given only where a hotline or a source has it.
 */
export function describeForSearch(
  published: PublishedDataset,
  files: readonly OpenFile[],
  facts: (path: string) => FileFacts,
): object {
  const { head, names, homepage, indicators, plans } = published;
  const years = plans.plans.flatMap(({ period }) => [period.start, period.end]).filter((year) => year !== null);
  const notice = identifyByUrn(published, 'notice', head.notice.number ?? head.notice.title['zh-Hans']);
  return {
    '@context': { '@vocab': 'https://schema.org/' },
    '@graph': [
      {
        '@id': identifyByUrn(published, 'release', head.release),
        '@type': 'Dataset',
        name: sayName(published, 'zh-Hans'),
        alternateName: [names['zh-Hant'], names.en],
        description: `${describe(published, 'zh-Hans')} ${describe(published, 'en')}`,
        identifier: `${head.dataset}/${head.release}`,
        version: head.release,
        datePublished: head.released,
        inLanguage: ['zh-Hans', 'zh-Hant', 'en'],
        ...(head.demonstration ? { creativeWorkStatus: NOTES.demonstration.en } : {}),
        ...(homepage === null ? {} : { url: homepage }),
        spatialCoverage: { '@type': 'Place', name: head.district['zh-Hans'], alternateName: head.district.en },
        ...(years.length === 0 ? {} : { temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}` }),
        isBasedOn: { '@id': notice },
        variableMeasured: indicators.map(({ id, name, target }) => ({
          '@type': 'PropertyValue',
          propertyID: id,
          name: name['zh-Hans'],
          alternateName: name.en,
          ...(target.unit === null ? {} : { unitText: target.unit }),
        })),
        distribution: files.map(({ path, mediaType, title }) => ({
          '@type': 'DataDownload',
          name: `${title.zh} ${title.en}`,
          contentUrl: addressOf(published, path),
          encodingFormat: mediaType,
          contentSize: `${facts(path).bytes} B`,
          sha256: facts(path).sha256,
        })),
      },
      describeNotice(published, notice),
      ...joinServices(published)
        .filter((service) => service.en.status === 'existing')
        .map((service) => describeService(published, service, notice)),
    ],
  };
}

function describeNotice({ head }: PublishedDataset, id: string): object {
  const { title, number, publisher, published, url } = head.notice;
  return {
    '@id': id,
    '@type': 'CreativeWork',
    name: title['zh-Hans'],
    alternateName: title.en,
    ...(number === null ? {} : { identifier: number }),
    ...(published === null ? {} : { datePublished: published }),
    ...(url === null ? {} : { url }),
    publisher: { '@type': 'Organization', name: publisher['zh-Hans'], alternateName: publisher.en },
  };
}

function describeService(published: PublishedDataset, service: ServiceInAll, notice: string): object {
  const { 'zh-Hans': hans, en } = service;
  const { demonstration, district } = published.head;
  const dial = en.contact?.dial ?? en.firstDoor.dial;
  return {
    '@id': identifyByUrn(published, 'service', en.id),
    '@type': 'GovernmentService',
    name: demonstration ? `${NOTES.demonstration['zh-Hans']} · ${hans.name}` : hans.name,
    alternateName: en.name,
    description: hans.description,
    serviceType: en.needs,
    areaServed: { '@type': 'Place', name: district['zh-Hans'] },
    ...describeAudience(service),
    ...(dial === null
      ? {}
      : {
          availableChannel: {
            '@type': 'ServiceChannel',
            servicePhone: { '@type': 'ContactPoint', name: hans.firstDoor.name, telephone: dial },
          },
        }),
    subjectOf: { '@type': 'CreativeWork', text: hans.quote, isPartOf: { '@id': notice } },
  };
}

/** Whom a service is for, where the plan says it: people of a sex or age, or a group in words. */
function describeAudience({ 'zh-Hans': { eligibility, sex, minimumAge, maximumAge } }: ServiceInAll): object {
  const people = {
    ...(sex === 'any' ? {} : { suggestedGender: sex }),
    ...(minimumAge === null ? {} : { suggestedMinAge: minimumAge }),
    ...(maximumAge === null ? {} : { suggestedMaxAge: maximumAge }),
  };
  const named = eligibility === null ? {} : { audienceType: eligibility };
  if (Object.keys(people).length > 0) return { audience: { '@type': 'PeopleAudience', ...named, ...people } };
  return eligibility === null ? {} : { audience: { '@type': 'Audience', ...named } };
}
