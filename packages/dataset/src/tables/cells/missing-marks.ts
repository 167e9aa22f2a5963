import type { MissingReason } from '@plan-widgets/core/contract';
import type { BothLanguages } from './cell-fault.js';
import { compactText } from './half-width.js';

/** Marks that stand in a cell instead of a number, the reason each is read as, and why; for the guide sheet too. */
export interface MissingMarks {
  readonly marks: readonly string[];
  readonly reason: MissingReason;
  readonly about: BothLanguages;
}

/** Every mark that is understood. None of them is ever read as 0. The empty mark is a blank cell. */
export const missingMarks: readonly MissingMarks[] = [
  {
    marks: ['', '—', '——', '–', '-', '--', '…', '……', '...', '......', '无', '未公布', '不详', '未知'],
    reason: 'not-published',
    about: {
      zh: '没有填写或没有可公布的数。若确实是零，请填 0。',
      en: 'No number is given. Where it truly is zero, write 0.',
    },
  },
  {
    marks: ['/', '不适用', 'N/A', 'NA'],
    reason: 'not-applicable',
    about: { zh: '这一指标在这一年或这一人群不适用。', en: 'The indicator does not apply to that year or group.' },
  },
  {
    marks: ['*', '**', '***', '×', '保密', '不公开'],
    reason: 'suppressed',
    about: { zh: '有数，但为保护个人信息或按规定不公开。', en: 'There is a number, but it may not be made public.' },
  },
  {
    marks: ['未统计', '未调查', '未监测', '未开展统计', '无数据', '无统计'],
    reason: 'not-collected',
    about: { zh: '这一年没有统计或调查。', en: 'Nobody counted it in that year.' },
  },
  {
    marks: ['尚未公布', '待公布', '待补', '待补充', '待定', '未到公布时间'],
    reason: 'not-yet-due',
    about: { zh: '还没有到公布的时候，以后补填。', en: 'It is not due yet and will be filled in later.' },
  },
  {
    marks: ['#DIV/0!', '#N/A', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#ERROR!'],
    reason: 'unreadable',
    about: {
      zh: '公式出错，读不出数。请改好公式，或直接填数。',
      en: 'A formula failed, so no number can be read. Mend it or write the number itself.',
    },
  },
];

const reasons = new Map(missingMarks.flatMap(({ marks, reason }) => marks.map((mark) => [mark, reason] as const)));

/** The reason that a text is a mark for; null when it is none. Case, width and spaces do not matter. */
export function missingReasonOf(text: string): MissingReason | null {
  const mark = compactText(text)
    .replace(/[\u2012\u2015\u2500\u2501]/g, '—')
    .toUpperCase();
  return reasons.get(mark) ?? (/^#+$/.test(mark) ? 'unreadable' : /^—+$/.test(mark) ? 'not-published' : null);
}
