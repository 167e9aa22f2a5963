import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Locale, Localized } from '@plan-widgets/core/contract';
import {
  createTranslate,
  wordTarget,
  type Catalogue,
  type TargetFigures,
  type TargetTerms,
} from '@plan-widgets/core/words';

const t = (locale: Locale) =>
  createTranslate(
    JSON.parse(
      readFileSync(new URL(`../../packages/core/src/words/record/${locale}.json`, import.meta.url), 'utf8'),
    ) as Catalogue,
    locale,
  );

const figures: TargetFigures = {
  kind: 'level',
  comparator: '<=',
  value: 6.5,
  decimals: 1,
  unit: '/100k',
  direction: 'decrease',
  modality: 'stated',
  year: 2030,
  yearInferred: true,
  baseline: null,
  benchmark: null,
  derivedFrom: null,
};
const terms: TargetTerms = { comparatorWord: null, unitOf: null, countOf: null, counter: null, goalWords: null };
const same = (words: string, en = words): Localized => ({ 'zh-Hans': words, 'zh-Hant': words, en });
const after = (words: string) => ({ comparatorWord: { words: same(words, ''), side: 'after' as const } });
const before = (words: string) => ({ comparatorWord: { words: same(words, ''), side: 'before' as const } });

type Row = [
  string,
  Partial<TargetFigures>,
  Partial<TargetTerms>,
  Locale,
  { hero: string; short: string; phrase: string },
];

const rows: Row[] = [
  [
    'a rate per 100,000',
    {},
    after('以下'),
    'zh-Hans',
    { hero: '6.5/10万 以下', short: '≤ 6.5/10万', phrase: '2030年不高于6.5/10万' },
  ],
  [
    'a rate per 100,000',
    {},
    after('以下'),
    'zh-Hant',
    { hero: '6.5/10萬 以下', short: '≤ 6.5/10萬', phrase: '2030年不高於6.5/10萬' },
  ],
  [
    'a rate per 100,000 live births',
    {},
    { unitOf: same('活产', 'live births') },
    'en',
    {
      hero: 'at most 6.5 per 100,000 live births',
      short: '≤ 6.5 per 100,000 live births',
      phrase: 'at most 6.5 per 100,000 live births, by 2030',
    },
  ],
  [
    'a decimal the source printed',
    { value: 2, unit: '‰' },
    after('以下'),
    'zh-Hans',
    { hero: '2.0‰ 以下', short: '≤ 2.0‰', phrase: '2030年不高于2.0‰' },
  ],
  [
    'a share',
    { comparator: '>=', value: 92, decimals: 0, unit: '%' },
    after('以上'),
    'zh-Hans',
    { hero: '92% 以上', short: '≥ 92%', phrase: '2030年不低于92%' },
  ],
  [
    'a share whose word stands before',
    { comparator: '>=', value: 85, decimals: 0, unit: '%' },
    before('不低于'),
    'zh-Hans',
    { hero: '不低于 85%', short: '≥ 85%', phrase: '2030年不低于85%' },
  ],
  [
    'a share',
    { comparator: '>=', value: 92, decimals: 0, unit: '%' },
    {},
    'en',
    { hero: 'at least 92 %', short: '≥ 92%', phrase: 'at least 92%, by 2030' },
  ],
  [
    'about',
    { comparator: '~', value: 40, decimals: 0, unit: '%' },
    after('左右'),
    'zh-Hans',
    { hero: '40% 左右', short: '≈ 40%', phrase: '2030年40%左右' },
  ],
  [
    'about',
    { comparator: '~', value: 40, decimals: 0, unit: '%' },
    {},
    'en',
    { hero: 'about 40 %', short: '≈ 40%', phrase: 'about 40%, by 2030' },
  ],
  [
    'more than',
    { comparator: '>', value: 25, decimals: 0, unit: '%' },
    before('超过'),
    'zh-Hans',
    { hero: '超过 25%', short: '> 25%', phrase: '2030年超过25%' },
  ],
  [
    'a bare 达到',
    { comparator: '=', value: 65, decimals: 0, unit: '%' },
    {},
    'zh-Hans',
    { hero: '65%', short: '65%', phrase: '2030年达到65%' },
  ],
  [
    'a count',
    { kind: 'count', comparator: '=', value: 30, decimals: 0, unit: '个' },
    { counter: { 'zh-Hans': '个', 'zh-Hant': '個', en: '' } },
    'zh-Hans',
    { hero: '30个', short: '30个', phrase: '2030年达到30个' },
  ],
  [
    'a count',
    { kind: 'count', comparator: '=', value: 30, decimals: 0, unit: '个' },
    { countOf: { one: 'park', other: 'parks' } },
    'en',
    { hero: '30', short: '30 parks', phrase: '30 parks, by 2030' },
  ],
  [
    'a count in Traditional characters',
    { kind: 'count', comparator: '=', value: 30, decimals: 0, unit: '个' },
    { counter: { 'zh-Hans': '个', 'zh-Hant': '個', en: '' } },
    'zh-Hant',
    { hero: '30個', short: '30個', phrase: '2030年達到30個' },
  ],
  [
    'one',
    { kind: 'count', comparator: '>=', value: 1, decimals: 0, unit: '个' },
    { countOf: { one: 'shelter', other: 'shelters' } },
    'en',
    { hero: 'at least 1', short: '≥ 1 shelter', phrase: 'at least 1 shelter, by 2030' },
  ],
  [
    'a fall from a year',
    {
      kind: 'change-from-baseline',
      comparator: '=',
      value: 20,
      decimals: 0,
      unit: '%',
      baseline: { year: 2020, value: null },
    },
    {},
    'zh-Hans',
    { hero: '比2020年下降 20%', short: '比2020年下降20%', phrase: '2030年比2020年下降20%' },
  ],
  [
    'a fall from a year',
    {
      kind: 'change-from-baseline',
      comparator: '=',
      value: 20,
      decimals: 0,
      unit: '%',
      baseline: { year: 2020, value: null },
    },
    {},
    'en',
    { hero: 'down 20 % from 2020', short: '−20% from 2020', phrase: '20% lower than 2020, by 2030' },
  ],
  [
    'a rise in points',
    {
      kind: 'change-from-baseline',
      comparator: '=',
      direction: 'increase',
      value: 3,
      decimals: 0,
      unit: 'percentage-points',
    },
    {},
    'en',
    {
      hero: 'up 3 percentage points from the baseline',
      short: '+3 percentage points from the baseline',
      phrase: '3 percentage points higher than the baseline, by 2030',
    },
  ],
  [
    'a fall every year',
    { kind: 'change-from-baseline', comparator: '>=', value: 0.5, decimals: 1, unit: 'percentage-points' },
    { ...after('以上'), everyYear: true },
    'zh-Hans',
    { hero: '每年下降 0.5个百分点 以上', short: '每年下降不低于0.5个百分点', phrase: '每年下降不低于0.5个百分点' },
  ],
  [
    'a fall every year',
    { kind: 'change-from-baseline', comparator: '>=', value: 0.5, decimals: 1, unit: 'percentage-points' },
    { ...after('以上'), everyYear: true },
    'en',
    {
      hero: 'down at least 0.5 percentage points each year',
      short: 'at least 0.5 percentage points lower each year',
      phrase: 'down by at least 0.5 percentage points each year, by 2030',
    },
  ],
  [
    'doctors for every 1,000 children, not residents',
    { comparator: '=', value: 1.12, decimals: 2, unit: 'per 1000 population' },
    { unitOf: same('儿童', 'children') },
    'zh-Hans',
    { hero: '1.12/千名儿童', short: '1.12/千名儿童', phrase: '2030年达到1.12/千名儿童' },
  ],
  [
    'doctors for every 1,000 children, not residents',
    { comparator: '=', value: 1.12, decimals: 2, unit: 'per 1000 population' },
    { unitOf: same('儿童', 'children') },
    'en',
    { hero: '1.12 per 1,000 children', short: '1.12 per 1,000 children', phrase: '1.12 per 1,000 children, by 2030' },
  ],
  [
    'a ratio as the plan prints it',
    { comparator: '>=', value: 1.5, decimals: 1, unit: 'ratio' },
    before('不小于'),
    'zh-Hans',
    { hero: '不小于 1.5:1', short: '≥ 1.5:1', phrase: '2030年不低于1.5:1' },
  ],
  [
    'full coverage',
    { kind: 'coverage', comparator: '=', value: 100, decimals: 0, unit: '%', derivedFrom: '全覆盖' },
    {},
    'zh-Hans',
    { hero: '全覆盖', short: '全覆盖', phrase: '2030年全覆盖' },
  ],
  [
    'nearly full coverage',
    { kind: 'coverage', comparator: '~', value: 100, decimals: 0, unit: '%', derivedFrom: '全覆盖' },
    {},
    'en',
    { hero: 'near-full coverage', short: 'near-full coverage', phrase: 'near-full coverage, by 2030' },
  ],
  [
    'a value in words that is no coverage',
    { comparator: '>=', value: 95, decimals: 0, unit: '%', derivedFrom: '百分之九十五' },
    after('以上'),
    'zh-Hans',
    { hero: '95% 以上', short: '≥ 95%', phrase: '2030年不低于95%' },
  ],
  [
    'a direction',
    { kind: 'trend', comparator: null, value: null, decimals: null, unit: null, direction: 'increase' },
    { goalWords: same('逐步提高', 'gradually rise') },
    'en',
    { hero: 'gradually rise', short: 'gradually rise', phrase: 'gradually rise' },
  ],
  [
    'no year',
    { year: null },
    after('以下'),
    'zh-Hans',
    { hero: '6.5/10万 以下', short: '≤ 6.5/10万', phrase: '不高于6.5/10万' },
  ],
];

for (const [what, changed, added, locale, wanted] of rows) {
  test(`${what} reads “${wanted.hero}” (${locale})`, () => {
    const { hero, short, phrase } = wordTarget({ ...figures, ...changed }, { ...terms, ...added }, locale, t(locale));
    const amount = locale === 'en' ? `${hero.number} ${hero.unit}`.trim() : `${hero.number}${hero.unit}`;
    const read = [hero.before, amount, hero.after, hero.words].filter((part) => part !== '').join(' ');
    assert.equal(read, wanted.hero);
    assert.equal(short, wanted.short);
    assert.equal(phrase.replace(/\u00a0/g, ' '), wanted.phrase);
  });
}

test('a target of zero is a number, not a gap', () => {
  const { hero, short } = wordTarget({ ...figures, value: 0, decimals: 0, unit: '%' }, terms, 'zh-Hans', t('zh-Hans'));
  assert.equal(hero.number, '0');
  assert.equal(short, '≤ 0%');
});
