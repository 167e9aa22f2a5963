import {
  lifeStage,
  need,
  serviceCost,
  serviceModality,
  serviceSection,
  serviceSex,
  serviceStatus,
  situation,
  type Hotline,
} from '@plan-widgets/core/contract';
import type { Glossary } from '../../words/localize.js';
import { wholeFile, type ContentProblem } from '../../problem.js';
import type { Passage } from '../../services/service-passages.js';
import { cellFault, type CellRead } from '../cells/cell-fault.js';
import { readDay, readFlag, readList, readNumber, readPlainText } from '../cells/cell-readers.js';
import { readRecords } from '../cells/read-records.js';
import type { RowReader } from '../cells/row-reader.js';
import { readPastDay } from '../cells/row-source.js';
import { checkServiceRow } from './service-checks.js';
import { SERVICE_PLANS } from './service-columns.js';
import type { ServiceEntry } from './service-entry.js';
import { findPassageOf } from './service-quote.js';
import { readContact, readFirstDoor } from './service-reach.js';
import { readWord, readWords } from './service-words.js';
import { refuseDouble, type SeenAt } from '../places/subdistricts.js';
import type { Cell, Table } from '../table.js';

/** What a table of services is checked against. */
export interface ServiceContext {
  readonly passages: readonly Passage[];
  /** The whole notice without white space (`squeeze`): a door's source may stand anywhere in it. */
  readonly notice: string;
  /** The domains of the plans, by key and title. */
  readonly domains: readonly { readonly plan: string; readonly key: string; readonly title: string }[];
  /** Ids of the indicators of the dataset. */
  readonly indicators: ReadonlySet<string>;
  /** Hotlines by id. */
  readonly hotlines: ReadonlyMap<string, Hotline>;
  /** Other names by which the notice calls a door, by the door's name. */
  readonly doors: ReadonlyMap<string, readonly string[]>;
  /** Names of the district's subdistricts: no protected place may name one. */
  readonly subdistricts: readonly string[];
  /** The day of the release, ISO 8601: the only “today”. */
  readonly released: string;
  readonly glossary: Glossary;
}

/** More services than this fit no page, and no packed column. */
const MOST_SERVICES = 20_000;

function tooMany(tables: readonly Table[], count: number): ContentProblem {
  const place = wholeFile(tables.map(({ file }) => file).join(', '));
  return {
    severity: 'error',
    place,
    en: {
      wanted: `at most ${MOST_SERVICES} services`,
      found: String(count),
      check: 'Check that this is a table of services and not of people or cases.',
    },
    zh: {
      wanted: `不超过 ${MOST_SERVICES} 项服务`,
      found: `${count} 项`,
      check: '请核对这是服务事项表，而不是人员或个案的表。',
    },
  };
}

/**
 * Reads the services of the tables, in their order. Every fault of every row is collected; a row with an error makes no
 * entry.
 */
export function readServices(
  tables: readonly Table[],
  context: ServiceContext,
): { services: ServiceEntry[]; problems: ContentProblem[] } {
  const ids: SeenAt = new Map();
  const { records, problems } = readRecords(tables, (row) => {
    const entry = readService(row, context);
    if (row.shown('id') !== '') refuseDouble(row, 'id', ids, row.shown('id'));
    return entry;
  });
  if (records.length > MOST_SERVICES) problems.push(tooMany(tables, records.length));
  return { services: records.slice(0, MOST_SERVICES), problems };
}

function readService(row: RowReader, context: ServiceContext): ServiceEntry | null {
  const id = row.slug('id');
  const name = row.localized('name_zh', { hant: 'name_zh_hant', en: 'name_en' }, { named: true });
  const description = row.localized('description_zh', { hant: 'description_zh_hant', en: 'description_en' });
  if (row.isEmpty('description_zh')) row.required('description_zh', readPlainText);
  const plan = readWord(row, 'plan', SERVICE_PLANS);
  const section = readWord(row, 'section', serviceSection.oneOf);
  const quote = oneLine(row.required('quote', readPlainText));
  const place = plan && section && quote !== null ? findPassageOf(row, { plan, section, quote }, context) : null;
  const status = readWord(row, 'status', serviceStatus.oneOf);
  const modality = readWord(row, 'modality', serviceModality.oneOf);
  const lifeStages = readWords(row, 'life_stages', lifeStage.oneOf, { required: true });
  const minimumAge = row.optional('age_min', readNumber);
  const maximumAge = row.optional('age_max', readNumber);
  const sex = readWord(row, 'sex', serviceSex.oneOf);
  const situations = readWords(row, 'situations', situation.oneOf);
  const needs = readWords(row, 'need', need.oneOf, { required: true });
  const firstDoor = readFirstDoor(row, context);
  const contact = readContact(row, context);
  const eligibility = row.localized('eligibility_zh', { en: 'eligibility_en' });
  const cost = row.isEmpty('cost') ? null : readWord(row, 'cost', serviceCost.oneOf);
  const indicators = readWords(row, 'indicators', [...context.indicators]);
  const synonyms = row.required('synonyms', readSynonyms);
  const assuredDate = readPastDay(row, 'checked', context.released, readDay);
  const confidential = row.required('confidential', readFlag);
  checkServiceRow(
    row,
    { status, modality, quote, section: place?.section ?? null, minimumAge, maximumAge, situations, confidential },
    context,
  );
  if (!id || !name || !description || !plan || quote === null || !place || !status || !modality || !sex) return null;
  if (!firstDoor || !synonyms || confidential === null) return null;
  return {
    id,
    name,
    description: {
      'zh-Hans': oneLine(description['zh-Hans']),
      'zh-Hant': oneLine(description['zh-Hant']),
      en: oneLine(description.en),
    },
    plans: plan === 'both' ? ['women', 'children'] : [plan],
    quote,
    place,
    status,
    modality,
    lifeStages,
    minimumAge,
    maximumAge,
    sex,
    situations,
    eligibility,
    needs,
    firstDoor,
    contact,
    cost,
    indicators,
    synonyms,
    assuredDate,
    confidential,
  };
}

/** A text on one line, as a paragraph of a page shows it. */
function oneLine(text: string): string;
function oneLine(text: string | null): string | null;
function oneLine(text: string | null): string | null {
  return text === null ? null : text.replace(/\s*[\r\n\t]+\s*/gu, ' ');
}

function readSynonyms(cell: Cell): CellRead<readonly string[]> {
  if (!cell.shown.includes('|')) return readList(cell);
  return {
    fault: cellFault(
      cell,
      { en: 'words parted by semicolons', zh: '用分号隔开的词' },
      { en: 'Put ; where | stands.', zh: '请把竖线改成分号。' },
    ),
  };
}
