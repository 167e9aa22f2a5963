import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { decode, LOCALES, serviceRecord, servicesFile } from '@plan-widgets/core/contract';
import { unpackServices } from '@plan-widgets/core/service';
import { toPinyin } from '../../../packages/dataset/src/words/pinyin.js';
import { sayPlace, sayProblem } from '../../../packages/dataset/src/problem.js';
import { read } from '../baoan-content.js';
import { assembleServices } from '../../../packages/dataset/src/services/assemble-services.js';
import { assembleBaoanServices, partsOfBaoan, serviceTables } from './services-of-baoan.js';

const { records, files, problems, glossary, hotlines } = await assembleBaoanServices();
const written = Object.fromEntries(LOCALES.map((locale) => [locale, `${JSON.stringify(files[locale])}\n`]));
const without = (spaced: string): string => spaced.replace(/\s/gu, '');
const byId = (locale: (typeof LOCALES)[number], id: string) => records[locale].find((service) => service.id === id)!;

describe('the services files of Bao’an', () => {
  it('are made of every row of the table, without a fault', () => {
    assert.deepEqual(
      problems.map((problem) => `${sayPlace(problem.place, 'en')}: ${sayProblem(problem)}`),
      [],
    );
    assert.equal(records['zh-Hans'].length, read('packages/baoan/services.csv').trim().split('\r\n').length - 1);
  });

  for (const locale of LOCALES) {
    it(`unpack to the very records they were packed from: ${locale}`, () => {
      const file = decode(servicesFile, JSON.parse(written[locale]!), `services.${locale}.json`);
      assert.deepEqual(unpackServices(file), records[locale]);
      for (const service of records[locale]) decode(serviceRecord, service, service.id);
    });

    it(`take at most 35 kB compressed: ${locale}`, () => {
      const bytes = brotliCompressSync(written[locale]!, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
      assert.ok(bytes <= 35_000, `${locale}: ${bytes} bytes`);
    });

    it(`hold one language, whole: ${locale}`, () => {
      const nameless = records[locale].filter(({ name, description }) => name === '' || description === '');
      assert.deepEqual(nameless, []);
      const shown = records[locale].flatMap(({ name, description, eligibility, firstDoor, place, synonyms }) => [
        name,
        description,
        eligibility ?? '',
        firstDoor.name,
        place.domain?.title ?? '',
        ...synonyms.map(({ text }) => text),
      ]);
      const foreign = shown.filter((text) => /\p{Script=Han}/u.test(text) === (locale === 'en') && text !== '');
      const latinOnly = foreign.filter((text) => locale === 'en' || !/^[A-Z0-9]+$/u.test(text));
      assert.deepEqual(latinOnly, []);
      const simplifiedOnly = /[妇儿设业务护产权岁与话说请开关门实现为医疗学质员车长东书]/u;
      if (locale === 'zh-Hant')
        assert.deepEqual(
          shown.filter((text) => simplifiedOnly.test(text)),
          [],
        );
    });
  }

  it('give back a description as it was written, with a closing stop or without', async () => {
    const { tables } = await serviceTables(read('packages/baoan/services.csv').replaceAll('。,', ','));
    const unclosed = assembleServices(await partsOfBaoan(tables));
    const open = unclosed.records['zh-Hans'].filter(({ description }) => !description.endsWith('。'));
    assert.ok(open.length > 100, `${open.length}`);
    for (const locale of LOCALES) assert.deepEqual(unpackServices(unclosed.files[locale]), unclosed.records[locale]);
  });

  it('begin with the envelope, so that a record can be shown from the file alone', () => {
    for (const locale of LOCALES) {
      const { schemaVersion, demonstration, notice, plans } = JSON.parse(written[locale]!);
      assert.ok(written[locale]!.startsWith('{"schemaVersion":'));
      assert.deepEqual([schemaVersion, demonstration, plans.length], ['1', false, 2]);
      assert.equal(notice.number, '深宝府〔2022〕35号');
    }
  });

  it('ask for no name that has no English', () => {
    assert.deepEqual([...glossary.untranslated], []);
  });

  it('quote the notice verbatim in every language, each with its place', () => {
    const notice = without(read('packages/baoan/notice.txt'));
    for (const locale of LOCALES) {
      assert.deepEqual(
        records[locale].filter(({ quote }) => quote.length < 4 || !notice.includes(without(quote))).map(({ id }) => id),
        [],
      );
      const doors = records[locale].flatMap(({ id, firstDoor: { source } }) =>
        'quote' in source && !notice.includes(without(source.quote)) ? [id] : [],
      );
      assert.deepEqual(doors, []);
      const placeless = records[locale].filter(
        ({ place }) => place.number === '' && place.section !== 'preface' && place.section !== 'goal',
      );
      assert.deepEqual(placeless, []);
    }
  });

  it('say where a service of both plans is quoted', () => {
    const { plans, place } = byId('en', 'hpv-vaccination-girls');
    assert.deepEqual(plans, ['women', 'children']);
    assert.deepEqual(place, {
      plan: 'children',
      domain: { key: 'health', title: 'Children and health' },
      section: 'strategy',
      number: '4',
    });
  });

  it('give no number but those of the hotlines, with their source, and no place to those who hide', () => {
    const dials = new Set(hotlines.map(({ dial }) => dial));
    for (const { id, contact, firstDoor } of records['zh-Hans']) {
      for (const number of [contact?.dial, firstDoor.dial])
        if (number) assert.ok(dials.has(number), `${id}: ${number}`);
      if (contact) assert.notEqual(contact.source.publisher, '', id);
      assert.equal(contact?.address ?? null, null, id);
      assert.equal(contact?.hours ?? null, null, id);
    }
    assert.ok(byId('en', 'domestic-violence-shelter').confidential);
    assert.equal(byId('en', 'domestic-violence-shelter').contact?.dial, '110');
    assert.equal(byId('en', 'cervical-breast-cancer-screening').contact, null);
  });

  it('have never been checked, and say so', () => {
    assert.ok(records.en.every(({ assuredDate }) => assuredDate === null));
  });

  it('spell names and synonyms as they are read in their words', () => {
    for (const locale of ['zh-Hans', 'zh-Hant'] as const) {
      const spelled = new Map(
        records[locale].flatMap(({ name, pinyin, synonyms }) => [
          [name, pinyin] as const,
          ...synonyms.map((synonym) => [synonym.text, synonym.pinyin] as const),
        ]),
      );
      const find = (hans: string, hant: string): string | undefined => spelled.get(locale === 'zh-Hans' ? hans : hant);
      assert.equal(find('长者饭堂', '長者飯堂'), 'zhang zhe fan tang');
      assert.equal(find('长不高', '長不高'), 'chang bu gao');
      assert.equal(find('学分银行', '學分銀行'), 'xue fen yin hang');
      assert.equal(find('重疾险', '重疾險'), 'zhong ji xian');
      assert.equal(find('重返职场', '重返職場'), 'chong fan zhi chang');
      assert.equal(find('找不到孩子', '找不到孩子'), 'zhao bu dao hai zi');
      assert.match(spelled.get(byId(locale, 'womens-fitness-test').name)!, /^fu nv /);
    }
  });

  it('spell the converted name as its original, character for character', () => {
    records['zh-Hans'].forEach((service, at) => {
      assert.equal(service.pinyin, toPinyin(service.name), service.id);
      const converted = records['zh-Hant'][at]!;
      if ([...converted.name].length === [...service.name].length) assert.equal(converted.pinyin, service.pinyin);
    });
  });

  it('give initials as people type them, and no spelling in English', () => {
    const { name, initials, synonyms } = byId('zh-Hans', 'hpv-vaccination-girls');
    assert.deepEqual([name, initials], ['适龄女生HPV疫苗免费接种', 'slnsHPVymmfjz']);
    assert.equal(synonyms.find(({ text }) => text === '打疫苗')?.initials, 'dym');
    assert.ok(records.en.every(({ pinyin, initials: letters }) => pinyin === '' && letters === ''));
  });

  it('are the same bytes when they are made again', async () => {
    const again = await assembleBaoanServices();
    for (const locale of LOCALES) assert.equal(`${JSON.stringify(again.files[locale])}\n`, written[locale]);
  });
});
