import { toHalfWidth } from '../cells/half-width.js';

/** One span of a weekday: 1 is Monday, minutes after midnight. */
export interface WeeklySpan {
  readonly day: number;
  readonly opens: number;
  readonly closes: number;
}

const DAYS = '一二三四五六日';
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const day = '(?:周|星期|礼拜)?[一二三四五六日天]';
const dayWords = new RegExp(
  `^(?:(每天|每日|全年每天)|((?:周|星期|礼拜)[一二三四五六日天])(?:至|到|-)(${day})|((?:周|星期|礼拜)[一二三四五六日天](?:[、,和及](?:周|星期|礼拜)?[一二三四五六日天])*)):?`,
  'u',
);
const span =
  /^(上午|下午|晚上)?(\d{1,2})(?::|时|点)(\d{2})?分?(?:-|至|到)(上午|下午|晚上)?(\d{1,2})(?::|时|点)(\d{2})?分?/u;

/**
 * Weekly opening hours from an office's own words, where they can be read with certainty: 周一至周五 09:00-17:00；周六
 * 09:00-12:00、14:00-17:00；周日闭馆. Anything else in the text (holidays, seasons, 工作日, last entry, hours past midnight,
 * hours with no days) makes the whole of it uncertain, and then it is an empty list: a page must not say “open now” of a
 * place that may be closed.
 */
export function readWeeklyHours(text: string): WeeklySpan[] {
  const clauses = toHalfWidth(text)
    .replace(/[\s\u00a0\u200b]+/gu, '')
    .replace(/[–—―~～]+/gu, '-')
    // A comma parts clauses too, where a day follows the end of one: 周二至周日 9:00-17:00，周一闭馆.
    .split(/[;；。\n]|(?<=[\d分点馆息放闭])[,、](?=周|星期|礼拜|每)/u)
    .filter((clause) => clause !== '');
  const spans: WeeklySpan[] = [];
  const closed = new Set<number>();
  for (const clause of clauses) {
    const read = readClause(clause);
    if (read === null) return [];
    if (read.length === 0) for (const one of daysOf(clause)!.days) closed.add(one);
    spans.push(...read);
  }
  const sorted = spans.sort((a, b) => a.day - b.day || a.opens - b.opens);
  const clashes = sorted.some(
    (one, at) => closed.has(one.day) || (sorted[at + 1]?.day === one.day && sorted[at + 1]!.opens < one.closes),
  );
  return clashes ? [] : sorted;
}

function daysOf(clause: string): { days: number[]; rest: string } | null {
  const found = dayWords.exec(clause);
  if (!found) return null;
  const rest = clause.slice(found[0].length);
  const [, every, from, to, listed] = found;
  if (every) return { days: EVERY_DAY, rest };
  const number = (word: string): number => DAYS.indexOf(word.slice(-1).replace('天', '日')) + 1;
  if (from && to) {
    const [first, last] = [number(from), number(to)];
    return first < last ? { days: EVERY_DAY.slice(first - 1, last), rest } : null;
  }
  const days = listed!.split(/[、,和及]/u).map(number);
  return new Set(days).size === days.length ? { days, rest } : null;
}

/** The spans of one clause, an empty list for a day of rest, null when any of it is not understood. */
function readClause(clause: string): WeeklySpan[] | null {
  const found = daysOf(clause);
  if (!found) return null;
  let rest = found.rest.replace(/^(?:开放时间?|营业时间?)?:?/u, '');
  if (/^(?:闭馆|休息|不开放|关闭)$/u.test(rest)) return [];
  if (/^(?:24小时|全天)(?:开放)?$/u.test(rest)) return found.days.map((one) => ({ day: one, opens: 0, closes: 1440 }));
  const times: { opens: number; closes: number }[] = [];
  while (rest !== '') {
    const read = span.exec(rest);
    if (!read) return null;
    const [whole, from, h1, m1, to, h2, m2] = read;
    const opens = minutesOf(h1!, m1, from);
    const closes = minutesOf(h2!, m2, to ?? from);
    if (opens === null || closes === null || closes <= opens) return null;
    times.push({ opens, closes });
    rest = rest.slice(whole.length).replace(/^[、,和及](?=.)/u, '');
  }
  return times.length === 0 ? null : found.days.flatMap((one) => times.map((time) => ({ day: one, ...time })));
}

function minutesOf(hours: string, minutes: string | undefined, half: string | undefined): number | null {
  const after = half === '下午' || half === '晚上';
  const hour = Number(hours) + (after && Number(hours) < 12 ? 12 : 0);
  const past = minutes === undefined ? 0 : Number(minutes);
  const total = hour * 60 + past;
  return past >= 60 || total > 24 * 60 || (half === '上午' && hour > 12) ? null : total;
}
