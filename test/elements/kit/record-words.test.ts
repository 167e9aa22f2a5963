import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '@plan-widgets/core/contract';
import { itemName } from '../../../packages/elements/src/kit/record-words.js';

const section = { 'zh-Hans': '主要指标', 'zh-Hant': '主要指標', en: 'Main indicators' };
const t = (_: string, values: Record<string, string | number> = {}): string => Object.values(values).join('|');
const said = (number: string, locale: Locale): string =>
  itemName({ wording: { place: { part: null, domain: section, section, number } } }, {
    locale,
    t,
  } as unknown as Parameters<typeof itemName>[1]);

test('numbers stand in the brackets of the language, whichever the notice prints', () => {
  for (const printed of ['(1)', '（1）']) {
    assert.equal(said(printed, 'zh-Hans'), '主要指标|（1）');
    assert.equal(said(printed, 'zh-Hant'), '主要指標|（1）');
    assert.equal(said(printed, 'en'), 'Main indicators|(1)');
  }
  assert.equal(said('（一）', 'zh-Hans'), '主要指标|（一）');
});
