import { readFileSync } from 'node:fs';
import { SCHEMA_VERSION } from '@plan-widgets/core/contract';
import {
  assembleServices,
  type AssembledServices,
  type ServiceParts,
} from '../../../packages/dataset/src/services/assemble-services.js';
import { decodeAnnotations, decodeSettings } from '../../../packages/dataset/src/content.js';
import { createGlossary, localizeText } from '../../../packages/dataset/src/words/localize.js';
import { parseNoticeWithPlaces } from '../../../packages/dataset/src/plan-text/index.js';
import { HOTLINE_TABLE } from '../../../packages/dataset/src/tables/places/hotline-columns.js';
import { readHotlines } from '../../../packages/dataset/src/tables/places/hotlines.js';
import { readTables } from '../../../packages/dataset/src/tables/read-tables.js';
import { SERVICE_TABLE } from '../../../packages/dataset/src/tables/services/service-columns.js';
import type { Table, TablesRead } from '../../../packages/dataset/src/tables/table.js';
import { read, table } from '../baoan-content.js';

const released = '2026-11-23';
const bytesOf = (name: string): Uint8Array => readFileSync(new URL(`../../../packages/baoan/${name}`, import.meta.url));

/** Everything the services of Bao'an are assembled from, with any tables of services. */
export async function partsOfBaoan(tables: readonly Table[]): Promise<ServiceParts> {
  const text = read('packages/baoan/notice.txt');
  const { parsed, places } = parseNoticeWithPlaces(text, 'notice.txt');
  const settings = decodeSettings(read('packages/baoan/dataset.json'), 'dataset.json');
  const annotations = decodeAnnotations(read('packages/baoan/annotations.json'), 'annotations.json');
  const glossary = createGlossary(annotations.terms);
  const hotlineTables = await readTables([{ file: 'hotlines.csv', bytes: bytesOf('hotlines.csv') }], HOTLINE_TABLE);
  const { hotlines } = readHotlines(hotlineTables.tables, { glossary, released });
  return {
    tables,
    head: {
      schemaVersion: SCHEMA_VERSION,
      dataset: 'baoan',
      release: released,
      released,
      demonstration: false,
      district: localizeText(settings.district),
      notice: {
        title: glossary.term(parsed.notice.title),
        number: parsed.notice.number,
        publisher: glossary.term(parsed.notice.issuer!),
        published: parsed.notice.published ?? parsed.notice.issued,
        url: settings.notice.url ?? parsed.notice.url,
      },
    },
    planHeads: parsed.plans.map(({ audience, title }) => ({
      key: audience,
      title: glossary.term(title),
      number: parsed.notice.number,
    })),
    parsed,
    places,
    notice: { text },
    glossary,
    indicators: new Set(annotations.indicators.map(({ id }) => id)),
    hotlines,
    subdistricts: table('subdistricts').map(({ name }) => name!),
    doors: annotations.doors ?? [],
  };
}

/** The tables of services that a text holds. */
export const serviceTables = (csv: string | Uint8Array): Promise<TablesRead> =>
  readTables(
    [{ file: 'services.csv', bytes: typeof csv === 'string' ? new TextEncoder().encode(csv) : csv }],
    SERVICE_TABLE,
  );

/** The services of Bao'an, assembled as the builder does, and the glossary that was asked for their names. */
export async function assembleBaoanServices(): Promise<
  AssembledServices & Pick<ServiceParts, 'glossary' | 'hotlines'>
> {
  const { tables, problems } = await serviceTables(bytesOf('services.csv'));
  const parts = await partsOfBaoan(tables);
  const assembled = assembleServices(parts);
  return {
    ...assembled,
    problems: [...problems, ...assembled.problems],
    glossary: parts.glossary,
    hotlines: parts.hotlines,
  };
}
