import { hanNumber } from './numbering.js';

/** A quantity printed in a text: what could be a target's value, never an age, a year, a rank or a denominator. */
export interface Amount {
  value: number;
  unit: string;
  start: number;
  end: number;
  /** The printed words when they are not the number itself: 三分之二, 一半. */
  words: string | null;
}

const counters =
  '平方公里|平方米|m2|㎡|m²|学时|课时|人次|万元|亿元|人|名|个|张|所|家|间|处|座|支|套|项|次|条|件|场|户|对|份|门|例|辆|台|部|册|元|位|组|批次|倍|岁|年|分钟|小时|分(?![钟别之类级层步期布析段])';
const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?: \d+)*(?: ?\. ?\d+)?`;
/** 每年, 每两年, 每3-5年, 每学期, and what stands between it and how often. */
const everySpan = /每(?:[\d一两二三四五六七八九十至-]{1,4})?个?(?:年|月|周|季度?|学期|学年|天|日)[^,。;]*$/;
/** Words after which a number of things may be spelt out: 至少一所. */
const beforeHanCount = '至少|不少于|不低于|不小于|建成|建设|设立|设置|配备|新建|新增|建立|打造|达到|有';
const hanNumeral = '[零〇一二两三四五六七八九十百千点]+';

type Read = Omit<Amount, 'start' | 'end'>;
/** Where a run of digits stands. */
interface Place {
  shadow: string;
  at: number;
  measuredIn: string | null;
}

const patterns: readonly { pattern: RegExp; read: (groups: readonly string[], place: Place) => Read | null }[] = [
  {
    pattern: new RegExp(`(${number}) ?[个张名人所] ?[/每] ?(千|万)(?:名|个)?(?:常住)?(?:人口|人|儿童)`, 'g'),
    read: ([n, of]) => plain(n!, of === '千' ? 'per 1000 population' : 'per 10000 population'),
  },
  { pattern: new RegExp(`(${number}) ?/ ?(?:10|十) ?万`, 'g'), read: ([n]) => plain(n!, '/100k') },
  { pattern: new RegExp(`(${number}) ?/ ?万`, 'g'), read: ([n]) => plain(n!, '/10k') },
  { pattern: new RegExp(`(?:10|十)万分之(${hanNumeral}|${number})`, 'g'), read: ([n]) => plain(n!, '/100k') },
  { pattern: new RegExp(`(?<!十)万分之(${hanNumeral}|${number})`, 'g'), read: ([n]) => plain(n!, '/10k') },
  { pattern: new RegExp(`千分之(${hanNumeral}|${number})`, 'g'), read: ([n]) => plain(n!, '‰') },
  { pattern: new RegExp(`百分之(${hanNumeral}|${number})`, 'g'), read: ([n]) => plain(n!, '%') },
  {
    pattern: /([一二三四五六七八九十]{1,3})分之([一二三四五六七八九十]{1,3})/g,
    read: ([of, part]) => share(hanNumber(part!), hanNumber(of!), `${of}分之${part}`),
  },
  {
    pattern:
      /(?<=(?:下降|降低|减少|提高|增加|达到|超过|不低于|不少于|控制在)(?:了|约)?)(\d{1,2})\/(\d{1,2})(?![\d/万%])/g,
    read: ([part, of]) => share(Number(part), Number(of), `${part}/${of}`),
  },
  {
    pattern: /([一二三四五六七八九1-9])成(?=以[上下内]|左右|的|[,。;、和)]|$)/g,
    read: ([n]) => share(hanNumber(n!.replace(/\d/, (digit) => '零一二三四五六七八九'[Number(digit)]!)), 10, `${n}成`),
  },
  { pattern: /百分百/g, read: () => plain('100', '%') },
  { pattern: /一半(?=以上|左右|以下|的)/g, read: () => ({ value: 50, unit: '%', words: '一半' }) },
  { pattern: new RegExp(`(${number}) ?(?:个)?百分点`, 'g'), read: ([n]) => plain(n!, 'percentage-points') },
  { pattern: new RegExp(`(${number}) ?‰`, 'g'), read: ([n]) => plain(n!, '‰') },
  { pattern: new RegExp(`(${number}) ?%`, 'g'), read: ([n]) => plain(n!, '%') },
  { pattern: new RegExp(`(${number}) ?: ?1(?![\\d.])`, 'g'), read: ([n]) => plain(n!, 'ratio') },
  {
    pattern: new RegExp(`(?<=比[^,。;\\d]{0,8})(${number}) ?: ?(${number})`, 'g'),
    read: ([first, second]) => ratio(Number(first), Number(second), `${first}:${second}`),
  },
  {
    pattern: new RegExp(`(${number}) ?(万|亿)?余? ?(${counters})`, 'g'),
    read: ([n, scale, unit], place) => counted(n!, scale, unit!, place),
  },
  {
    pattern: new RegExp(`(?<=${beforeHanCount})(${hanNumeral})()(个|所|名|家|间|处|座|支|套|项|场|次|张)(?!月)`, 'g'),
    read: ([n, scale, unit], place) => counted(n!, scale, unit!, place),
  },
  {
    pattern: new RegExp(
      `(?<=(?:性别比|指数|系数|生育率|得分)[^\\d,。;]{0,8})(${number})(?![\\d%‰/年月日个人岁:])`,
      'g',
    ),
    read: ([n]) => plain(n!, ''),
  },
];

/**
 * Every amount in the shadow, in order, none overlapping.
 * @param measuredIn the unit that the text before it measures in: after years of schooling, 年 goes on to be a value
 */
export function findAmounts(shadow: string, measuredIn: string | null = null): Amount[] {
  const found: Amount[] = [];
  for (const { pattern, read } of patterns) {
    for (const match of shadow.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((a) => start < a.end && end > a.start) || isPartOfOther(shadow, start)) continue;
      const amount = read(match.slice(1), { shadow, at: start, measuredIn });
      if (amount) found.push({ ...amount, start, end });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return withBareNumbers(shadow, found);
}

/** In a list (`10、5和3%`) a bare number takes the unit of the amount that closes the list. */
function withBareNumbers(shadow: string, amounts: Amount[]): Amount[] {
  const all = [...amounts];
  for (let i = all.length - 1; i >= 0; i--) {
    const before = /(?<![\d.-])(\d+(?:\.\d+)?) ?[、和及至到-]$/.exec(shadow.slice(0, all[i]!.start));
    if (!before || (i > 0 && all[i - 1]!.end > before.index)) continue;
    const start = before.index;
    all.splice(i, 0, {
      value: Number(before[1]),
      unit: all[i]!.unit,
      start,
      end: start + before[1]!.length,
      words: null,
    });
    i++;
  }
  return all;
}

/** How often something is done (每年1次, 每学期至少一次) is no target of its own. */
export function isFrequency(clause: string): boolean {
  return [...clause.matchAll(/[\d一两二三四五六七八九十] ?(次|场)/g)].some((match) =>
    isRepeated(clause.slice(0, match.index), match[1]!),
  );
}

/** 每年3次 says how often; 每年举办招聘会不少于10场 counts what it names before. */
function isRepeated(before: string, counter: string): boolean {
  if (!/^(?:次|场|课时|学时)$/.test(counter)) return false;
  const span = everySpan.exec(before);
  return span !== null && (counter !== '场' || span[0].length <= 12);
}

function plain(printed: string, unit: string): Read | null {
  const value = /\d/.test(printed) ? Number(printed.replace(/[ ,]/g, '')) : hanNumber(printed);
  return Number.isNaN(value) ? null : { value, unit, words: null };
}

function share(part: number, of: number, words: string): Read | null {
  const percent = (part / of) * 100;
  return Number.isNaN(percent) || percent > 100 ? null : { value: Math.round(percent * 100) / 100, unit: '%', words };
}

/** 3:2 → 1.5 to 1. */
function ratio(first: number, second: number, words: string): Read | null {
  const value = Math.round((first / second) * 1e4) / 1e4;
  return Number.isFinite(value) ? { value, unit: 'ratio', words } : null;
}

function counted(
  printed: string,
  scale: string | undefined,
  counter: string,
  { shadow, at, measuredIn }: Place,
): Read | null {
  const read = plain(printed, counter === '平方米' || counter === '㎡' || counter === 'm2' ? 'm²' : counter);
  const before = shadow.slice(0, at);
  if (!read || (/\d-$/.test(before) && !/(?:^|[^\d-])\d{1,3}-$/.test(before))) return null;
  // How often something is done each year or week is no target.
  if (isRepeated(before, counter)) return null;
  // Years and ages are values only where what is measured is a number of years: life expectancy, years of schooling.
  if (counter === '年' && (read.value >= 1900 || (measuredIn !== '年' && !/年限[^,。;]{0,12}$/.test(before))))
    return null;
  if (
    /^(?:分钟|小时)$/.test(counter) &&
    (!/(?:时间|时长|差距)[^,。;]{0,10}$/.test(before) || /每(?:天|日|周)/.test(before))
  )
    return null;
  if (counter === '岁' && measuredIn !== '岁' && !/(?:寿命|平均年龄|初婚年龄)[^,。;]{0,14}$/.test(before)) return null;
  if (
    /^\d+ ?(?:项|条|个|次)(?:规定|要求|意识|自信|维护|月|小时|工作日|星期|五年|季度|世纪|阶段)/.test(shadow.slice(at))
  )
    return null;
  const times = scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1;
  return { ...read, value: times === 1 ? read.value : Math.round(read.value * times * 100) / 100 };
}

/** A digit run that continues another word (a rank, a document number) or counts the denominator (每5000个家庭). */
function isPartOfOther(shadow: string, start: number): boolean {
  return /[\d.〔]$|第 ?$|每$/.test(shadow.slice(0, start));
}
