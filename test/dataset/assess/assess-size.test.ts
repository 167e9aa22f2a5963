import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Localized } from '@plan-widgets/core/contract';
import { assembleIndicators } from '../../../packages/dataset/src/assess/assemble-indicators.js';
import { toJson } from '../../../packages/dataset/src/files.js';
import type {
  ObservationRecord,
  ObservedArea,
} from '../../../packages/dataset/src/tables/observations/observation-record.js';
import { PUBLISHED, rowOf, said, sourcesOf } from './assess-sources.js';

const words = (hans: string, hant: string, en: string): Localized => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });

/** Numbers in [0, 1) that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const AREAS = '甲乙丙丁戊己庚辛壬癸'.split('').map((letter) => `示例${letter}街道`);

/** Ten years of one group, no two alike, each year from a yearbook of its own. */
function yearsOf(
  start: number,
  random: () => number,
  group: Partial<ObservationRecord['observation']['breakdown']>,
  area?: ObservedArea,
): ObservationRecord[] {
  return Array.from({ length: 10 }, (_, i) => {
    const year = 2016 + i;
    const one = rowOf(year, Number((start + 0.7 * i + random() * 1.5).toFixed(1)), {
      decimals: 1,
      ...(area ? { area } : {}),
      observation: { breakdown: { sex: null, age: null, area: null, ...group } },
      record: { note: i === 9 ? '按常住人口统计' : null },
    });
    const source = {
      publisher: words('示例区统计局', '示例區統計局', 'Sample District Bureau of Statistics'),
      title: words(
        `示例区统计年鉴${year + 1}`,
        `示例區統計年鑑${year + 1}`,
        `Sample District Statistical Yearbook ${year + 1}`,
      ),
      published: `${year + 1}-0${1 + (i % 9)}-1${i % 10}`,
      url: `https://stats.example.invalid/yearbook/${year + 1}/`,
      secondHand: false,
    };
    return {
      ...one,
      observation: { ...one.observation, amount: { ...one.observation.amount, source } },
    } as ObservationRecord;
  });
}

test('an indicator of ten years by sex and in ten areas, published with its notes, is at most 4 kB', () => {
  const random = seeded(7);
  const rows = [
    ...yearsOf(84, random, {}),
    ...yearsOf(82, random, { sex: 'female' }),
    ...yearsOf(86, random, { sex: 'male' }),
    ...AREAS.flatMap((area, i) => yearsOf(80 + i * 0.7, random, { area })),
    ...yearsOf(90, random, {}, { level: 'city', name: said('示例市') }),
    ...yearsOf(88, random, {}, { level: 'nation', name: words('全国', '全國', 'China') }),
  ];
  const explanation = words(
    '两处场地正在改造，计划明年开放。',
    '兩處場地正在改造，計劃明年開放。',
    'Two sites are being rebuilt and open next year.',
  );
  const { indicators, problems } = assembleIndicators(
    sourcesOf([{}], rows, {
      publications: new Map([
        ['women.health.rate', { ...PUBLISHED, explanations: [{ code: 'W4', text: explanation, date: '2026-05-20' }] }],
      ]),
      areaNames: new Map(AREAS.map((name, i) => [name, words(name, name, `Sample Subdistrict ${i + 1}`)])),
    }),
  );
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.ok(indicators[0]!.warnings.length > 0 && indicators[0]!.assessment.breakdowns.length === 2);
  const bytes = brotliCompressSync(toJson(indicators[0])).length;
  assert.ok(bytes <= 4000, `${bytes} bytes`);
});
