import { identifyByUrn } from './identifiers.js';
import { describe, sayName } from './notes.js';
import { noticeSource, type OpenSource } from './open-source.js';
import type { FileFacts } from './file-facts.js';
import { INDICATOR_SCHEMA_PATH } from './indicator-tables.js';
import type { DescribedTable, Words } from './open-table.js';
import type { PublishedDataset } from './published-dataset.js';

const say = ({ zh, en }: Words): string => `${zh}。${en}.`;

/** How text that begins like a formula is written; every text column says so, since every one may hold such text. */
const GUARDED: Words = {
  zh: '以 = + - @ 开头的文字前加一个半角单引号，以免被表格软件当作公式',
  en: 'text that begins with = + - @ has an apostrophe before it, so that no spreadsheet runs it',
};

/**
 * `datapackage.json`, Data Package v2. No licence is named, since no publisher has stated one; `sources` have a path only
 * where an address is recorded.
 */
export function describePackage(
  published: PublishedDataset,
  tables: readonly DescribedTable[],
  perIndicator: readonly DescribedTable[],
  facts: (path: string) => FileFacts,
): object {
  const { head, homepage } = published;
  const describeResource = (table: DescribedTable, schema: object | string): object => ({
    name: table.name,
    type: 'table',
    path: table.path,
    title: `${table.title.zh} ${table.title.en}`,
    description: say(table.about),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...facts(table.path).asResource,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema,
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${head.dataset}-plan-data`,
    id: identifyByUrn(published, 'release', head.release),
    title: sayName(published, 'zh-Hans'),
    description: `${describe(published, 'zh-Hans')}\n\n${describe(published, 'en')}`,
    version: head.release,
    ...(homepage === null ? {} : { homepage }),
    demonstration: head.demonstration,
    sources: [describeSource(noticeSource(head))],
    resources: [
      ...tables.map((table) => describeResource(table, describeSchema(table))),
      // Spelt out in every one of them, their one schema would be most of this file.
      ...perIndicator.map((table) => describeResource(table, INDICATOR_SCHEMA_PATH)),
    ],
  };
}

/** The columns of a table as a Table Schema, version 2. */
export const describeSchema = ({ fields, key, references }: DescribedTable): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: fields.map(({ name, type, about, required, words }) => ({
    name,
    type,
    title: about.zh,
    description: type === 'string' && words === null ? `${say(about)} ${say(GUARDED)}` : say(about),
    ...(required || words ? { constraints: { ...(required && { required }), ...(words && { enum: words }) } } : {}),
  })),
  missingValues: [''],
  ...(key === null ? {} : { primaryKey: [key] }),
  ...(references.length === 0
    ? {}
    : {
        foreignKeys: references.map(({ field, table: resource, key: keyField }) => ({
          fields: [field],
          reference: { resource, fields: [keyField] },
        })),
      }),
});

const describeSource = ({ publisher, title, url }: OpenSource): object => ({
  title: `${publisher['zh-Hans']}：${title?.['zh-Hans'] ?? ''}`,
  ...(url === null ? {} : { path: url }),
});
