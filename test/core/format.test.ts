import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNumeral, printedDecimals } from '@plan-widgets/core/indicator';
import { formatDay, formatNumber, matchLocale } from '@plan-widgets/core/words';

test('a number keeps the decimals its source printed', () => {
  assert.equal(formatNumber(2, 1, 'zh-Hans'), '2.0');
  assert.equal(formatNumber(98, 0, 'en'), '98');
  assert.equal(formatNumber(12345.5, 1, 'en'), '12,345.5');
  assert.equal(formatNumber(-0.6, 1, 'zh-Hant'), '−0.6');
});

test('decimals are read from the words the number was printed in', () => {
  assert.equal(printedDecimals(2, '‰', '分别降至2.0‰、2.5‰和3.5‰以下'), 1);
  assert.equal(printedDecimals(98, '%', '98%以上'), 0);
  assert.equal(printedDecimals(6.5, '/100k', '６．５/10万以下'), 1);
  assert.equal(printedDecimals(100, '%', '全覆盖'), 0);
  assert.equal(printedDecimals(5.25, '%', '全覆盖'), 2);
});

test('a day is written as each language writes it', () => {
  assert.equal(formatDay('2022-07-07', 'zh-Hans'), '2022年7月7日');
  assert.equal(formatDay('2022-07-07', 'zh-Hant'), '2022年7月7日');
  assert.equal(formatDay('2022-07-07', 'en'), '7 July 2022');
});

test('a date that says only a month or a year says no day', () => {
  assert.equal(formatDay('2025-05', 'zh-Hans'), '2025年5月');
  assert.equal(formatDay('2025-05', 'en'), 'May 2025');
  assert.equal(formatDay('2025', 'zh-Hant'), '2025年');
  assert.equal(formatDay('2025', 'en'), '2025');
});

test('any language tag finds one of the three', () => {
  const cases = {
    '': 'zh-Hans',
    zh: 'zh-Hans',
    'zh-CN': 'zh-Hans',
    'zh-HK': 'zh-Hant',
    'zh-MO': 'zh-Hant',
    'zh-TW': 'zh-Hant',
    'zh-Hant-HK': 'zh-Hant',
    'ZH-hant': 'zh-Hant',
    'zh-Hans-HK': 'zh-Hans',
    en: 'en',
    'en-GB': 'en',
    fr: 'en',
  };
  for (const [tag, locale] of Object.entries(cases)) assert.equal(matchLocale(tag), locale, tag);
  assert.equal(matchLocale(null), 'zh-Hans');
});

test('the value is the numeral with its unit, not an age that happens to be the same', () => {
  const words = '65岁及以上老年人社区规范健康管理服务率达到65%以上';
  assert.equal(findNumeral(65, '%', words)?.at, words.indexOf('65%'));
  assert.equal(findNumeral(6.5, '/100k', '下降到６．５／１０万以下')?.at, 3);
  assert.equal(findNumeral(7, '%', words), null);
});
