/**
 * The part of the schema.org vocabulary that our descriptions may use, after its published pages: classes with their
 * parents, and properties with the classes that may have them. The validator reads its own vocabulary from the network
 * otherwise; with this one it runs offline, and finds a word that schema.org does not have or has elsewhere.
 */
const PARENTS: Readonly<Record<string, string | null>> = {
  Thing: null,
  CreativeWork: 'Thing',
  Dataset: 'CreativeWork',
  MediaObject: 'CreativeWork',
  DataDownload: 'MediaObject',
  Intangible: 'Thing',
  Service: 'Intangible',
  GovernmentService: 'Service',
  ServiceChannel: 'Intangible',
  StructuredValue: 'Intangible',
  ContactPoint: 'StructuredValue',
  PropertyValue: 'StructuredValue',
  Audience: 'Intangible',
  PeopleAudience: 'Audience',
  Place: 'Thing',
  Organization: 'Thing',
};

const DOMAINS: Readonly<Record<string, readonly string[]>> = {
  name: ['Thing'],
  alternateName: ['Thing'],
  description: ['Thing'],
  identifier: ['Thing'],
  url: ['Thing'],
  subjectOf: ['Thing'],
  version: ['CreativeWork'],
  datePublished: ['CreativeWork'],
  inLanguage: ['CreativeWork'],
  creativeWorkStatus: ['CreativeWork'],
  spatialCoverage: ['CreativeWork'],
  temporalCoverage: ['CreativeWork'],
  isBasedOn: ['CreativeWork'],
  isPartOf: ['CreativeWork'],
  text: ['CreativeWork'],
  publisher: ['CreativeWork'],
  distribution: ['Dataset'],
  variableMeasured: ['Dataset'],
  contentUrl: ['MediaObject'],
  contentSize: ['MediaObject'],
  encodingFormat: ['MediaObject', 'CreativeWork'],
  sha256: ['MediaObject'],
  propertyID: ['PropertyValue'],
  unitText: ['PropertyValue'],
  serviceType: ['Service'],
  areaServed: ['Service', 'ContactPoint', 'Organization'],
  audience: ['Service', 'CreativeWork'],
  availableChannel: ['Service'],
  servicePhone: ['ServiceChannel'],
  telephone: ['ContactPoint', 'Organization', 'Place'],
  audienceType: ['Audience'],
  suggestedGender: ['PeopleAudience'],
  suggestedMinAge: ['PeopleAudience'],
  suggestedMaxAge: ['PeopleAudience'],
};

const term = (name: string): { '@id': string } => ({ '@id': `schema:${name}` });

export const SCHEMA_ORG = {
  '@graph': [
    ...Object.entries(PARENTS).map(([name, parent]) => ({
      ...term(name),
      '@type': 'rdfs:Class',
      ...(parent === null ? {} : { 'rdfs:subClassOf': term(parent) }),
    })),
    ...Object.entries(DOMAINS).map(([name, domains]) => ({
      ...term(name),
      '@type': 'rdf:Property',
      'schema:domainIncludes': domains.map(term),
    })),
  ],
};
