import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorsOf, hotline, hotlinesOf, warningsOf, type Cells } from './place-tables.js';

const readOne = async (cells: Cells) => {
  const { hotlines, problems } = await hotlinesOf([hotline(cells)]);
  assert.deepEqual(errorsOf(problems), []);
  assert.equal(hotlines.length, 1);
  return hotlines[0]!;
};

const faultsOf = async (cells: Cells): Promise<string[]> => {
  const { hotlines, problems } = await hotlinesOf([hotline(cells)]);
  const errors = errorsOf(problems);
  assert.equal(hotlines.length === 0, errors.length > 0);
  return errors;
};

describe('a row of a table of hotlines', () => {
  it('becomes a number that can be dialled, with who runs it', async () => {
    const line = await readOne({
      dial: '１２３３８',
      danger: '暴力；儿童受伤害',
      source_date: '2018-03',
      source_read: '转引',
    });
    assert.equal(line.dial, '12338');
    assert.equal(line.by, 'call');
    assert.equal(line.press, null);
    assert.deepEqual(line.dangers, ['violence', 'child-harm']);
    assert.equal(line.hours, null, 'no hours are made up');
    assert.equal(line.note, null);
    assert.deepEqual([line.source.published, line.source.secondHand, line.source.url], ['2018-03', true, null]);
  });

  it('that says 12345-6 dials 12345 and says in three languages which key to press', async () => {
    for (const dial of ['12345-6', '12345转6', '１２３４５－６', '12345—6']) {
      const line = await readOne({ dial });
      assert.deepEqual([line.dial, line.press], ['12345', '6'], dial);
      assert.deepEqual(line.note, {
        'zh-Hans': '接通后按6。',
        'zh-Hant': '接通後按6。',
        en: 'Once connected, press 6.',
      });
    }
  });

  it('keeps the editor’s own note of the key, and puts ours before a note that says nothing of it', async () => {
    const own = await readOne({ dial: '12345-6', note: '拨打12345，接通后按6。待核对。', note_en: 'Press 6.' });
    assert.equal(own.note?.['zh-Hans'], '拨打12345，接通后按6。待核对。');
    const other = await readOne({ dial: '12345-6', note: '普通话接听。', note_en: 'In Mandarin.' });
    assert.equal(other.note?.['zh-Hans'], '接通后按6。普通话接听。');
    assert.equal(other.note?.en, 'Once connected, press 6. In Mandarin.');
    assert.equal(
      (await readOne({ dial: '12345-6', note: '按60分钟计。' })).note?.['zh-Hans'],
      '接通后按6。按60分钟计。',
    );
  });

  it('keeps the digits of a number printed in groups, and refuses what is no one number', async () => {
    assert.equal((await readOne({ dial: '0755-12345678' })).dial, '075512345678');
    assert.equal((await readOne({ dial: '400-123-4567' })).dial, '4001234567');
    for (const dial of ['12345 / 12338', '110、120', '12', 'abc', '1234567890123', 'tel:110', '+86 110', '无', ''])
      assert.match((await faultsOf({ dial }))[0]!, /^2 dial/u, dial);
  });

  it('says its hours in three languages where they are a code, else as written', async () => {
    assert.equal((await readOne({ hours: '24h' })).hours?.['zh-Hant'], '24小時');
    assert.equal((await readOne({ hours: '24小时' })).hours?.en, '24 hours');
    assert.equal((await readOne({ hours: '全天' })).hours?.en, '24 hours');
    assert.equal((await readOne({ hours: '每天至少18小时' })).hours?.['zh-Hant'], '每天至少18小時');
    assert.equal((await readOne({ hours: '>=18h' })).hours?.['zh-Hans'], '每天至少18小时');
    assert.equal((await readOne({ hours: '工作日9:00-17:00', hours_en: 'Weekdays' })).hours?.en, 'Weekdays');
    assert.equal((await readOne({ hours: '—' })).hours, null);
  });

  it('is a message and no call where the table says so', async () => {
    assert.equal((await readOne({ by: '发短信' })).by, 'text');
    assert.match((await faultsOf({ by: '传真' }))[0]!, /^2 by: one of/u);
  });

  it('is refused without a publisher, with a danger that is none of ours, or with a link that runs', async () => {
    assert.match((await faultsOf({ publisher: '' }))[0]!, /^2 publisher/u);
    assert.match((await faultsOf({ danger: '火灾' }))[0]!, /^2 danger/u);
    assert.match((await faultsOf({ danger: 'none;violence' }))[0]!, /^2 danger/u);
    assert.match((await faultsOf({ source_url: 'javascript:alert(1)' }))[0]!, /^2 source_url/u);
    const doubled = await hotlinesOf([hotline(), hotline({ dial: '10001' })]);
    assert.match(errorsOf(doubled.problems)[0]!, /^3 id/u);
  });

  it('of a shelter is refused, of a line that sends help there is not', async () => {
    assert.match((await faultsOf({ name_zh: '示例庇护所', dial: '0755-12345678' })).join(), /no shelter/u);
    assert.deepEqual(await faultsOf({ name_zh: '反家暴庇护求助热线', dial: '12338' }), []);
  });

  it('without English shows the Chinese and says so', async () => {
    const { hotlines, problems } = await hotlinesOf([hotline({ name_en: '', for_en: '' })]);
    assert.equal(hotlines[0]?.for.en, '示例');
    assert.deepEqual(
      warningsOf(problems).map((warning) => /^null (\w+)/u.exec(warning)?.[1]),
      ['name_en', 'for_en'],
    );
  });
});
