import type { Files } from '../files.js';
import { describePackage } from './data-package.js';
import { describeCatalogue } from './dcat.js';
import { measureFile } from './file-facts.js';
import { cutGeoJson } from './geojson.js';
import { describeHsdsProfile } from './hsds-readme.js';
import { cutHsds } from './hsds.js';
import { assessmentsTable } from './assessments-table.js';
import { indicatorsTable } from './indicators-table.js';
import { observationsTable } from './observations-table.js';
import { listOpenFiles } from './open-files.js';
import { tablePath } from './open-table.js';
import { areasTable } from './areas-table.js';
import { facilitiesTable } from './facilities-table.js';
import { hotlinesTable } from './hotlines-table.js';
import { commitmentsTable } from './commitments-table.js';
import { factsTable, relatedFiguresTable } from './figures-tables.js';
import { strategiesTable } from './strategies-table.js';
import type { PublishedDataset } from './published-dataset.js';
import { describeFolder } from './readme.js';
import { describeForSearch } from './schema-org.js';
import { servicesTable } from './services-table.js';
import { sourcesTable } from './sources-table.js';

const TABLES = [
  indicatorsTable,
  observationsTable,
  assessmentsTable,
  commitmentsTable,
  factsTable,
  relatedFiguresTable,
  strategiesTable,
  servicesTable,
  facilitiesTable,
  hotlinesTable,
  areasTable,
  sourcesTable,
];

/**
 * The files of a release for people: tables, their descriptions, GeoJSON and HSDS, below `open/`. They are cut from what
 * is published and from nothing else; the same release gives the same bytes.
 */
export function cutOpenData(published: PublishedDataset): Files {
  const tables = TABLES.map((cut) => cut(published));
  const data = new Map([
    ...tables.map((table) => [tablePath(table), table.text] as const),
    ...cutGeoJson(published),
    ...cutHsds(published).map(([path, records]) => [path, printRecords(records)] as const),
  ]);
  const facts = new Map([...data].map(([path, text]) => [path, measureFile(text)]));
  const factsOf = (path: string) => facts.get(path)!;
  const files = listOpenFiles(tables);
  return new Map(
    [
      ['README.md', describeFolder(published, tables)] as const,
      ...data,
      ['hsds/README.md', describeHsdsProfile(published)] as const,
      ['datapackage.json', printJson(describePackage(published, tables, factsOf))] as const,
      ['dcat.jsonld', printJson(describeCatalogue(published, files, factsOf))] as const,
      ['schema.jsonld', printJson(describeForSearch(published, files, factsOf))] as const,
    ].map(([path, text]) => [`open/${path}`, text]),
  );
}

/** JSON for people: indented, a newline at the end. */
const printJson = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

/** A list of records, one line each, so that two releases can be compared line by line. */
const printRecords = (records: readonly object[]): string =>
  `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
