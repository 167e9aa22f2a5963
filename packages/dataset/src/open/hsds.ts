import type { Localized, ServiceStatus } from '@plan-widgets/core/contract';
import en from '@plan-widgets/core/words/service/en.json' with { type: 'json' };
import zhHans from '@plan-widgets/core/words/service/zh-Hans.json' with { type: 'json' };
import { describeTaxonomy, describeTerm, sayTerm, TAXONOMIES, type TaxonomyCode } from './hsds-taxonomies.js';
import { identify } from './identifiers.js';
import { NOTES } from './notes.js';
import type { PublishedDataset } from './published-dataset.js';
import { inAllLocales, joinServices, sayDoorSource, type ServiceInAll } from './services-table.js';

/** HSDS knows only whether a service runs: what is planned or to be explored does not, and our own word says which. */
const HSDS_STATUS: Readonly<Record<ServiceStatus, 'active' | 'inactive'>> = {
  existing: 'active',
  'to-be-built': 'inactive',
  explored: 'inactive',
};

/**
 * The services as a profile of HSDS 3.1: services with their organisation, phones, attributes and, only where a source
 * gives an address, their location. `hsds/README.md` says what the profile asks and leaves out.
 */
export function cutHsds(published: PublishedDataset): [path: string, records: object[]][] {
  const services = joinServices(published);
  return [
    ['hsds/services.json', services.map((service) => describeService(published, service))],
    ['hsds/organizations.json', [describeIssuer(published)]],
    ['hsds/taxonomies.json', TAXONOMIES.map(({ code }) => describeTaxonomy(published, code))],
    [
      'hsds/taxonomy_terms.json',
      TAXONOMIES.flatMap(({ code, terms }) => terms.map((term) => describeTerm(published, code, term))),
    ],
  ];
}

/** Chinese and English in one text, as HSDS has one field for both. */
const bilingual = (words: Localized): string => `${words['zh-Hans']}\n\n${words.en}`;

function describeService(published: PublishedDataset, service: ServiceInAll): object {
  const { en: record, 'zh-Hans': hans } = service;
  const { demonstration } = published.head;
  const id = identify(published, 'service', record.id);
  const eligibility = inAllLocales(service, (one) => one.eligibility);
  const description = inAllLocales(service, (one) => one.description);
  const attribute = (taxonomy: TaxonomyCode, term: string): object => ({
    id: identify(published, 'attribute', `${record.id}/${taxonomy}/${term}`),
    link_id: id,
    link_entity: 'service',
    link_type: taxonomy,
    taxonomy_term_id: identify(published, 'term', `${taxonomy}/${term}`),
  });
  const locations = describeLocations(published, service);
  return {
    id,
    name: demonstration ? `${NOTES.demonstration['zh-Hans']} · ${hans.name}` : hans.name,
    alternate_name: record.name,
    description: description && bilingual(description),
    status: HSDS_STATUS[record.status],
    ...(demonstration ? { alert: bilingual(NOTES.demonstration) } : {}),
    application_process: `${hans.firstDoor.name}\n\n${record.firstDoor.name}`,
    fees_description:
      record.cost === 'free'
        ? `${zhHans['cost.free']}\n\n${en['cost.free']}`
        : `${zhHans['cost.unknown']}\n\n${en['cost.unknown']}`,
    ...(eligibility ? { eligibility_description: bilingual(eligibility) } : {}),
    ...(record.minimumAge === null ? {} : { minimum_age: record.minimumAge }),
    ...(record.maximumAge === null ? {} : { maximum_age: record.maximumAge }),
    ...(record.assuredDate === null ? {} : { assured_date: record.assuredDate }),
    organization_id: issuerId(published),
    phones: describePhones(published, service, id),
    ...(locations.length === 0 ? {} : { service_at_locations: locations }),
    attributes: [
      attribute('plan-status', record.status),
      ...record.lifeStages.map((stage) => attribute('life-stage', stage)),
      ...record.needs.map((one) => attribute('need', one)),
      ...record.situations.map((one) => attribute('situation', one)),
      {
        id: identify(published, 'attribute', `${record.id}/quote`),
        link_id: id,
        link_entity: 'service',
        label: '规划原文 Words of the plan',
        value: hans.quote,
      },
      {
        id: identify(published, 'attribute', `${record.id}/place`),
        link_id: id,
        link_entity: 'service',
        label: '原文位置 Place in the notice',
        value: sayPlace(published, service),
      },
      {
        id: identify(published, 'attribute', `${record.id}/door`),
        link_id: id,
        link_entity: 'service',
        label: '先去哪里问的依据 Source of where to ask first',
        value: sayDoorSource(hans),
      },
    ],
  };
}

/** The document and the place in it, as a reader finds them. */
function sayPlace({ head, plans }: PublishedDataset, { 'zh-Hans': { place } }: ServiceInAll): string {
  const { title, number } = head.notice;
  const plan = plans.plans.find(({ key }) => key === place.plan)?.title['zh-Hans'] ?? place.plan;
  return [
    `《${title['zh-Hans']}》${number === null ? '' : `（${number}）`}`,
    plan,
    place.domain?.title,
    sayTerm(zhHans, `section.${place.section}`),
    place.number,
  ]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(' › ');
}

function describePhones(published: PublishedDataset, { 'zh-Hans': hans }: ServiceInAll, service: string): object[] {
  const { contact, firstDoor } = hans;
  const hotline = published.hotlines.hotlines.find(({ id }) => id === firstDoor.hotline);
  const phone = (number: string, description: string): object => ({
    id: identify(published, 'phone', `${hans.id}/${number}`),
    service_id: service,
    number,
    type: hotline?.dial === number && hotline.by === 'text' ? 'text' : 'voice',
    description,
  });
  return [
    ...(firstDoor.dial === null
      ? []
      : [phone(firstDoor.dial, [firstDoor.name, hotline?.note?.['zh-Hans']].filter(Boolean).join('。'))]),
    ...(contact === null || contact.dial === null || contact.dial === firstDoor.dial
      ? []
      : [phone(contact.dial, contact.source.publisher)]),
  ];
}

/** Where a service is, where a source gives its address; a place that is told to nobody has none. */
function describeLocations(published: PublishedDataset, { 'zh-Hans': hans }: ServiceInAll): object[] {
  if (hans.confidential || hans.contact === null || hans.contact.address === null) return [];
  const slug = hans.id;
  return [
    {
      id: identify(published, 'service-at-location', slug),
      service_id: identify(published, 'service', slug),
      location: {
        id: identify(published, 'location', slug),
        location_type: 'physical',
        // An HSDS address has parts that no source gives separately; none is made up from the line of text.
        description: hans.contact.address,
      },
    },
  ];
}

const issuerId = (published: PublishedDataset): string => identify(published, 'organization', 'issuer');

function describeIssuer(published: PublishedDataset): object {
  const { publisher, title } = published.head.notice;
  return {
    id: issuerId(published),
    name: publisher['zh-Hans'],
    alternate_name: publisher.en,
    description: bilingual({
      'zh-Hans': `印发《${title['zh-Hans']}》的单位；各项服务由谁提供，请向 application_process 所列之处询问`,
      'zh-Hant': `印發《${title['zh-Hant']}》的單位；各項服務由誰提供，請向 application_process 所列之處查詢`,
      en: `Issued “${title.en}”. Who provides each service is to be asked where application_process says`,
    }),
  };
}
