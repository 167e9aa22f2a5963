import type { Files } from '../files.js';
import { describePackage, describeSchema } from './data-package.js';
import { describeCatalogue } from './dcat.js';
import { type FileFacts, measureFile } from './file-facts.js';
import { cutGeoJson } from './geojson.js';
import { describeHsdsProfile } from './hsds-readme.js';
import { cutHsds } from './hsds.js';
import { assessmentsTable } from './assessments-table.js';
import { indicatorTables, INDICATOR_SCHEMA_PATH } from './indicator-tables.js';
import { indicatorsTable } from './indicators-table.js';
import { observationsTable } from './observations-table.js';
import { listOpenFiles } from './open-files.js';
import type { DescribedTable } from './open-table.js';
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
export const cutOpenData = (published: PublishedDataset): Files => new Map(cutOpenTexts(published));

/**
 * The same, one file after the other: a large release never stands in memory as text, which takes twice its bytes.
 *
 * @param sweep called where the text of every value has just been let go
 */
export function* cutOpenTexts(
  published: PublishedDataset,
  sweep: () => void = () => {},
): Generator<readonly [path: string, text: string]> {
  const facts = new Map<string, FileFacts>();
  const factsOf = (path: string): FileFacts => facts.get(path)!;
  const put = (path: string, text: string) => {
    facts.set(path, measureFile(text));
    return [`open/${path}`, text] as const;
  };
  const tables: DescribedTable[] = [];
  for (const cut of TABLES) {
    const { text, ...table } = cut(published);
    tables.push(table);
    yield put(table.path, text);
  }
  sweep();
  const perIndicator: DescribedTable[] = [];
  for (const { text, ...table } of indicatorTables(published)) {
    perIndicator.push(table);
    yield put(table.path, text);
  }
  for (const [path, text] of cutGeoJson(published)) yield put(path, text);
  for (const [path, records] of cutHsds(published)) yield put(path, printRecords(records));
  const files = listOpenFiles(tables, perIndicator);
  const [first] = perIndicator;
  if (first) yield put(INDICATOR_SCHEMA_PATH, printJson(describeSchema(first)));
  yield put('README.md', describeFolder(published, tables, perIndicator));
  yield put('hsds/README.md', describeHsdsProfile(published));
  yield put('datapackage.json', printJson(describePackage(published, tables, perIndicator, factsOf)));
  yield put('dcat.jsonld', printJson(describeCatalogue(published, files, factsOf)));
  yield put('schema.jsonld', printJson(describeForSearch(published, files, factsOf)));
}

/** JSON for people: indented, a newline at the end. */
const printJson = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

/** A list of records, one line each, so that two releases can be compared line by line. */
const printRecords = (records: readonly object[]): string =>
  `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
