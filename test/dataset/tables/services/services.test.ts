import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { assembleServices, type ServiceParts } from '../../../../packages/dataset/src/services/assemble-services.js';
import { sayPlace, type ContentProblem, type FaultWords } from '../../../../packages/dataset/src/problem.js';
import { SERVICE_TABLE } from '../../../../packages/dataset/src/tables/services/service-columns.js';
import { read, table } from '../../baoan-content.js';
import { partsOfBaoan, serviceTables } from '../../services/services-of-baoan.js';

type Row = Record<string, string>;

const columns = SERVICE_TABLE.columns.map(({ key }) => key);
const rows = new Map(table('services').map((row) => [row['id']!, row]));
const quoted = (cell: string): string => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csvOf = (some: readonly Row[], heads: readonly string[] = columns): string =>
  [heads.join(','), ...some.map((row) => columns.map((key) => quoted(row[key] ?? '')).join(','))].join('\n');

let parts: ServiceParts;
before(async () => {
  parts = await partsOfBaoan([]);
});

/** Bao'an's row of a service with some cells changed. */
const rowOf = (id: string, changed: Row = {}): Row => ({ ...rows.get(id)!, ...changed });

async function assemble(csv: string | Uint8Array) {
  const { tables, problems } = await serviceTables(csv);
  const assembled = assembleServices({ ...parts, tables });
  return { ...assembled, problems: [...problems, ...assembled.problems] };
}

const words = ({ en }: ContentProblem): FaultWords => {
  assert.ok(typeof en === 'object');
  return en;
};

/** The one fault of a table with one changed row, in whose place no service is made. */
async function faultOf(id: string, changed: Row): Promise<ContentProblem> {
  const { problems, records } = await assemble(csvOf([rowOf(id, changed)]));
  const errors = problems.filter(({ severity }) => severity === 'error');
  assert.equal(errors.length, 1, JSON.stringify(problems));
  assert.equal(records.en.length, 0);
  const [fault] = errors;
  assert.ok(fault?.zh && fault.zh.wanted && fault.zh.found && fault.zh.check);
  return fault;
}

describe('a table of services', () => {
  it('names file, row and column of every fault at once, in both languages', async () => {
    const { problems, records } = await assemble(
      csvOf([
        rowOf('premarital-medical-check'),
        rowOf('maternity-leave', { status: 'runing', sex: 'women' }),
        rowOf('parental-leave', { quote: '每人每年十五天', need: 'famly' }),
      ]),
    );
    assert.deepEqual(
      problems.map(({ place }) => sayPlace(place, 'en')),
      [
        'services.csv, row 3, column status',
        'services.csv, row 3, column sex',
        'services.csv, row 4, column quote',
        'services.csv, row 4, column need',
      ],
    );
    assert.ok(problems.every(({ zh }) => zh !== null && /[\u4e00-\u9fff]/u.test(zh.wanted + zh.check)));
    assert.deepEqual(
      records.en.map(({ id }) => id),
      ['premarital-medical-check'],
    );
  });

  it('refuses a quote that is not in the notice, and says where one stands that is elsewhere', async () => {
    const invented = await faultOf('maternity-leave', { quote: '全面落实产假制度，产假一百八十天' });
    assert.equal(invented.place.column, 'quote');
    const elsewhere = await faultOf('maternity-leave', { item: '6' });
    assert.equal(elsewhere.place.column, 'item');
    assert.match(words(elsewhere).wanted, /children family strategy 5/u);
    assert.match(
      (await faultOf('premarital-medical-check', { plan: 'children' })).zh!.wanted,
      /^引文所在的位置：妇女发展规划“妇女与健康”领域主要指标第5项$/u,
    );
  });

  it('takes a domain by its title as well as by its key', async () => {
    const { records } = await assemble(csvOf([rowOf('premarital-medical-check', { domain: '妇女与健康' })]));
    assert.equal(records.en[0]?.place.domain?.key, 'health');
  });

  it('finds a quote though spaces and line breaks differ, and keeps it as the table has it', async () => {
    const { records, problems } = await assemble(
      csvOf([rowOf('junior-police', { quote: '鼓励儿童参加少年警队,提高儿童法治意识、安全防范意识和社会责任感' })]),
    );
    assert.deepEqual(problems, []);
    assert.equal(records['zh-Hant'][0]!.quote, '鼓励儿童参加少年警队,提高儿童法治意识、安全防范意识和社会责任感');
  });

  it('takes the Chinese words and headings of the template as well as its own', async () => {
    const chinese = SERVICE_TABLE.columns.map(({ zh }) => zh);
    const { records, problems } = await assemble(
      csvOf(
        [
          rowOf('premarital-medical-check', {
            plan: '妇女发展规划',
            section: '主要指标',
            status: '规划拟建，是否建成以主管部门公布为准',
            modality: '规划写明',
            life_stages: '备孕',
            sex: '不限性别',
            situations: '准备结婚',
            need: '看病和保健',
            confidential: '否',
          }),
        ],
        chinese,
      ),
    );
    assert.deepEqual(problems, []);
    const [{ situations, needs, status, place }] = records.en as [(typeof records.en)[number]];
    assert.deepEqual(
      [situations, needs, status, place.section],
      [['getting-married'], ['health'], 'to-be-built', 'indicator'],
    );
  });

  it('names the nearest word where one is misspelt', async () => {
    assert.match(
      words(await faultOf('maternity-leave', { situations: 'new-mothr' })).wanted,
      /刚生完孩子（new-mother）/u,
    );
    assert.match(
      words(await faultOf('maternity-leave', { indicators: 'women.health.maternal-mortality-ration' })).wanted,
      /women\.health\.maternal-mortality-ratio/u,
    );
  });

  it('lets in no number, address or hour without a source', async () => {
    assert.equal((await faultOf('maternity-leave', { contact: '0755-27788999' })).place.column, 'contact');
    assert.equal(
      (await faultOf('maternity-leave', { address_zh: '示例路', address_en: 'Sample Road' })).place.column,
      'address_zh',
    );
    assert.equal(
      (await faultOf('maternity-leave', { hours_zh: '周一至周五', hours_en: 'Weekdays' })).place.column,
      'hours_zh',
    );
    assert.equal(
      (await faultOf('maternity-leave', { description_zh: '请拨27788999咨询。' })).place.column,
      'description_zh',
    );
    assert.equal(
      (await faultOf('maternity-leave', { first_door: '12399', first_door_source: 'hotlines:12399' })).place.column,
      'first_door',
    );
  });

  it('keeps a contact that has a source, with the source', async () => {
    const { records, problems } = await assemble(
      csvOf([
        rowOf('maternity-leave', {
          contact: '0755-27788999',
          hours_zh: '工作日',
          hours_en: 'Working days',
          source_publisher: '深圳市宝安区人民政府',
          source_title: '深圳市宝安区人民政府关于印发深圳市宝安区妇女发展规划和深圳市宝安区儿童发展规划的通知',
          source_date: '2022-07',
          source_read: 'original',
          checked: '2026-10-01',
        }),
      ]),
    );
    assert.deepEqual(problems, []);
    const [{ contact, assuredDate }] = records.en as [(typeof records.en)[number]];
    assert.equal(contact?.dial, '075527788999');
    assert.equal(contact.hours, 'Working days');
    assert.deepEqual(
      [contact.source.published, contact.source.secondHand, assuredDate],
      ['2022-07', false, '2026-10-01'],
    );
  });

  it('refuses a door that the notice does not name', async () => {
    const fault = await faultOf('maternity-leave', {
      first_door: '区人力资源局',
      first_door_source: '由区人力资源局受理产假申请',
    });
    assert.equal(fault.place.column, 'first_door_source');
  });

  it('never places a shelter, and never repeats what would', async () => {
    const located = {
      address_zh: '新安街道示例路1号',
      address_en: '1 Sample Road',
      source_publisher: '深圳市宝安区人民政府',
      source_title: '示例',
    };
    for (const confidential of ['yes', 'no']) {
      const { problems, records } = await assemble(
        csvOf([rowOf('domestic-violence-shelter', { ...located, confidential })]),
      );
      assert.ok(problems.some(({ severity }) => severity === 'error'));
      assert.equal(records.en.length, 0);
      assert.doesNotMatch(JSON.stringify(problems), /示例路|新安/u);
    }
    const unmarked = await faultOf('domestic-violence-shelter', { confidential: 'no' });
    assert.equal(unmarked.place.column, 'confidential');
    const told = await faultOf('domestic-violence-shelter', { description_zh: '在西乡街道的庇护所。规划要求设立。' });
    assert.equal(told.place.column, 'description_zh');
  });

  it('never joins people of Hong Kong, Macao and Taiwan with foreign nationals', async () => {
    const fault = await faultOf('hk-macao-taiwan-families-care', { situations: 'hk-macao-taiwan;foreign-national' });
    assert.equal(fault.place.column, 'situations');
  });

  it('calls nothing running or free that the notice does not', async () => {
    assert.equal(
      (await faultOf('state-guardianship', { status: 'existing', modality: 'stated' })).place.column,
      'status',
    );
    assert.equal((await faultOf('maternity-leave', { status: 'explored' })).place.column, 'status');
    assert.equal((await faultOf('parental-leave', { modality: 'aspirational' })).place.column, 'modality');
    assert.equal((await faultOf('maternity-leave', { cost: 'free' })).place.column, 'cost');
    assert.equal((await faultOf('maternity-leave', { name_zh: '免费产假' })).place.column, 'name_zh');
  });

  it('refuses ages that cannot be, days to come and a second row of one id', async () => {
    assert.equal((await faultOf('maternity-leave', { age_min: '7', age_max: '3' })).place.column, 'age_max');
    assert.equal((await faultOf('maternity-leave', { age_min: '300' })).place.column, 'age_min');
    assert.equal((await faultOf('maternity-leave', { checked: '2027-01-01' })).place.column, 'checked');
    const { problems, records } = await assemble(csvOf([rowOf('maternity-leave'), rowOf('maternity-leave')]));
    assert.deepEqual(
      problems.map(({ place }) => sayPlace(place, 'en')),
      ['services.csv, row 3, column id'],
    );
    assert.equal(records.en.length, 1);
  });

  it('says which column is missing and reads no row without it', async () => {
    const { problems, records } = await assemble(
      csvOf(
        [rowOf('maternity-leave')],
        columns.map((key) => (key === 'quote' ? 'words' : key)),
      ),
    );
    assert.ok(
      problems.some(
        ({ severity, place, en }) => severity === 'error' && /quote|规划原文/u.test(JSON.stringify([place, en])),
      ),
    );
    assert.equal(records.en.length, 0);
  });

  it('survives mutated tables: a problem or a record for each, never an exception', async () => {
    const original = new TextEncoder().encode(
      read('packages/baoan/services.csv').split('\r\n').slice(0, 4).join('\r\n'),
    );
    let seed = 20261123;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed % below;
    };
    for (let round = 0; round < 150; round++) {
      const bytes = original.slice();
      for (let change = 0; change <= round % 6; change++) bytes[random(bytes.length)] = random(256);
      const cut = round % 5 === 0 ? bytes.slice(0, random(bytes.length)) : bytes;
      const { files, problems } = await assemble(cut);
      assert.ok(files.en.services.id !== '' || problems.length > 0);
    }
  });

  it('takes as running only what the quote treats as running', async () => {
    const fault = await faultOf('premarital-medical-check', { status: 'existing' });
    assert.equal(fault.place.column, 'status');
    assert.match(words(fault).check, /落实.*to-be-built/u);
    const { problems, records } = await assemble(csvOf([rowOf('basic-contraception'), rowOf('baby-care-rooms')]));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      records.en.map(({ status }) => status),
      ['existing', 'existing'],
    );
  });

  it('takes the first door only from words that name it, by its own name or another of the notice', async () => {
    const elsewhere = { first_door_source: '落实基本避孕服务项目' };
    const fault = await faultOf('basic-contraception', elsewhere);
    assert.match(words(fault).wanted, /社康中心, 社康机构/u);
    assert.match(words(fault).check, /12345/u);
    const { records } = await assemble(csvOf([rowOf('basic-contraception')]));
    assert.equal(records['zh-Hans'][0]?.firstDoor.name, '社康中心');
  });
});
