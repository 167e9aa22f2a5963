import { validate, version } from 'uuid';

export type Entity = Readonly<Record<string, unknown>>;

/**
 * The fields of HSDS 3.1 that we write, by entity, with what the published schemas require of each; no validator for HSDS
 * is to be had as a package. `?` marks what may be left out; a name is the entity that stands there.
 */
const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  service: {
    id: 'uuid',
    organization_id: 'uuid',
    name: 'text',
    alternate_name: 'text?',
    description: 'text',
    status: 'status',
    application_process: 'text?',
    fees_description: 'text?',
    eligibility_description: 'text?',
    minimum_age: 'number?',
    maximum_age: 'number?',
    assured_date: 'day?',
    alert: 'text?',
    phones: 'phone[]',
    attributes: 'attribute[]',
    service_at_locations: 'service_at_location[]?',
  },
  organization: { id: 'uuid', name: 'text', alternate_name: 'text?', description: 'text' },
  phone: { id: 'uuid', service_id: 'uuid', number: 'text', type: 'text?', description: 'text?' },
  attribute: {
    id: 'uuid',
    link_id: 'uuid',
    link_entity: 'text',
    link_type: 'text?',
    taxonomy_term_id: 'uuid?',
    label: 'text?',
    value: 'text?',
  },
  taxonomy: { id: 'uuid', name: 'text', description: 'text' },
  taxonomy_term: {
    id: 'uuid',
    code: 'text',
    name: 'text',
    description: 'text',
    language: 'text?',
    taxonomy: 'text?',
    taxonomy_id: 'uuid?',
  },
  service_at_location: { id: 'uuid', service_id: 'uuid', location: 'location' },
  location: { id: 'uuid', location_type: 'location-type', description: 'text?' },
};

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  uuid: (value) => typeof value === 'string' && validate(value) && version(value) === 5,
  text: (value) => typeof value === 'string' && value.trim() !== '',
  number: (value) => typeof value === 'number',
  day: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  status: (value) => ['active', 'inactive', 'defunct', 'temporarily closed'].includes(String(value)),
  'location-type': (value) => ['physical', 'postal', 'virtual'].includes(String(value)),
};

/** Everything in an entity that HSDS would not take: a field missing, of another type, or that HSDS does not have. */
export function faultsOf(entity: Entity, name: string): string[] {
  const fields = FIELDS[name]!;
  const unknown = Object.keys(entity).filter((field) => !(field in fields));
  return [
    ...unknown.map((field) => `${name}.${field}: not a field of HSDS`),
    ...Object.entries(fields).flatMap(([field, rule]) => {
      const value = entity[field];
      if (value === undefined) return rule.endsWith('?') ? [] : [`${name}.${field}: missing`];
      const [, type = '', list] = /^([a-z_-]+)(\[\])?\??$/.exec(rule)!;
      const test = TYPES[type];
      if (test) return test(value) ? [] : [`${name}.${field}: ${JSON.stringify(value)}`];
      return (list ? (value as Entity[]) : [value as Entity]).flatMap((inner) => faultsOf(inner, type));
    }),
  ];
}
