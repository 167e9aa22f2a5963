import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { readWeeklyHours } from '../../../../packages/dataset/src/tables/places/weekly-hours.js';

/** `1 540-1020` for Monday nine to five. */
const hours = (text: string): string =>
  readWeeklyHours(text)
    .map(({ day, opens, closes }) => `${day} ${opens}-${closes}`)
    .join(', ');

describe('opening hours', () => {
  it('are read where they can be read with certainty', () => {
    const everyDay = (span: string): string => [1, 2, 3, 4, 5, 6, 7].map((day) => `${day} ${span}`).join(', ');
    const known: Record<string, string> = {
      '周一至周三 09:00-17:00': '1 540-1020, 2 540-1020, 3 540-1020',
      '星期一到星期二：9：00—17：30；周六 9:00~12:00': '1 540-1050, 2 540-1050, 6 540-720',
      '周二、四 08:30-12:00、14:00-18:00': '2 510-720, 2 840-1080, 4 510-720, 4 840-1080',
      '周日上午9:00-12:00，下午2:00-5:00': '7 540-720, 7 840-1020',
      '周天 9点至17点30分': '7 540-1050',
      周三上午9点到下午5点: '3 540-1020',
      '周一至周二9:00-17:00；周日闭馆': '1 540-1020, 2 540-1020',
      '周二至周三 09:00-17:00，周一闭馆': '2 540-1020, 3 540-1020',
      '每天 06:00-22:00': everyDay('360-1320'),
      全天: '',
      每日24小时开放: everyDay('0-1440'),
    };
    for (const [text, read] of Object.entries(known)) assert.equal(hours(text), read, text);
  });

  it('are left alone where anything in them is uncertain, so that no closed place is said to be open', () => {
    for (const text of [
      '09:00-17:00',
      '工作日 09:00-17:00',
      '周一至周五 09:00-17:00（法定节假日除外）',
      '周五至周一 09:00-17:00',
      '周一至周五 22:00-02:00',
      '周一至周五 9:00-25:00',
      '周一至周五 9:60-17:00',
      '周一至周五',
      '夏季周一 9:00-18:00',
      '周一 9:00-12:00；周一 11:00-15:00',
      '周一 9:00-12:00；周一闭馆',
      '周一 17:00-9:00',
      '9:00-17:00 周一',
      '请电话咨询',
      '',
    ])
      assert.equal(hours(text), '', text);
  });

  it('are in order and within the day, whatever is written', () => {
    const piece = fc.constantFrom(
      '周一',
      '至',
      '周五',
      ' ',
      '9:00',
      '-',
      '17:00',
      '；',
      '、',
      '上午',
      '每天',
      '24小时',
      '闭馆',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const spans = readWeeklyHours(pieces.join(''));
        for (const [at, { day, opens, closes }] of spans.entries()) {
          assert.ok(day >= 1 && day <= 7 && opens >= 0 && opens < closes && closes <= 1440);
          const next = spans[at + 1];
          assert.ok(next === undefined || next.day > day || next.opens >= closes);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
