import type { Amount } from './amounts.js';
import { boundOf, isRange } from './bounds.js';
import { newDraft, type Draft } from './drafts.js';
import { boundAfter, founding, furthering, metricEnd } from './measure-vocabulary.js';
import { concatPieces, lengthOf, slicePiece, trimPiece, type Piece } from './pieces.js';

const bounds = '不少于|不低于|不小于|至少|最少|不超过|超过|约|达到|达|共|累计';
/** Verbs whose object is counted; 筛查 and the like stay in the name, for they say what is done to those counted. */
const making = `新增|新建|改建|扩建|续建|改造|升级|配齐|配备|配置|评选|命名|认定|遴选|选树|选育|招募|选派|选聘|聘请|聘用|聘任|引进|吸纳|完成|布设|投放|发放|推出|增设|增加|${founding}|${furthering}`;
/** Those whom a thing is done for are counted: 为800名困境儿童提供…. */
const beneficiary = /(?:为|给|向)$/;
const leadingVerb = new RegExp(
  `(?:均设|设|培训|举办|帮扶|救助|筛查|掌握|明确|安排|拥有|有|每|为|给|向|${making})*(?:了|${bounds})*$`,
);
const trailingObject = new RegExp(
  `^(?:[^,]{0,12}?)(?:${making}|免费(?=[发提建设]))+(?![额量数率面])(.{2,30}?)(?:${bounds})*$`,
);
const eachUnit = /^每(?:个|所|家|名|户|支)?(?:[^设配建拥有至聘]{1,10}?)(?:\([^)]*\))?(?=至少|不少于|[设配建拥有聘])/;
/** 面积不小于200平方米的儿童活动场所: how large each of the counted must be. */
const attribute = /^(面积|建筑面积|使用面积|场地面积|容量|规模)(?:不小于|不少于|不低于|大于|超过|达到?|在)$/;

/** 建设30个X, 建成X 12个, 至少配备1名A、2名B: things counted. Empty when the amounts count nothing named. */
export function readCounts(core: Piece, amounts: readonly Amount[]): Draft[] {
  const head = core.shadow.slice(0, amounts[0]!.start);
  const things = amounts.map((amount, i) => thingAfter(core, amount, amounts[i + 1]?.start));
  const sized = attribute.exec(things[0]!.shadow);
  if (sized && amounts.length === 2 && things[1]!.shadow !== '')
    return sizedCounts(core, amounts, things[1]!, sized[1]!);
  const verb = leadingVerb.exec(head)!;
  const served = beneficiary.test(head) ? servedBy(things[0]!) : null;
  if (served && amounts.length === 1) return [countDraft(served, core, amounts, 0, head)];
  if (isRange(core.shadow, amounts) && things[1]!.shadow !== '') {
    const [least, most] = amounts.map((_, i) => countDraft(things[1]!, core, amounts, i, head));
    return [
      { ...least!, comparator: '>=' },
      { ...most!, comparator: '<=' },
    ];
  }
  if ((verb[0] !== '' || head === '') && things.every((thing) => thing.shadow !== '')) {
    const area = eachIn(core, head);
    return amounts.map((_, i) => ({ ...countDraft(things[i]!, core, amounts, i, head), ...(area ? { area } : {}) }));
  }
  const object = trailingObject.exec(head);
  const range = isRange(core.shadow, amounts);
  if (!object || (amounts.length > 1 && !range) || metricEnd.test(object[1]!)) return [];
  const at = head.lastIndexOf(object[1]!);
  const each = /^每(?:个|所|家)?(?:社区|街道|乡镇|镇|村|学校|县|区)/.exec(object[1]!);
  const thing = trimPiece(slicePiece(core, at + lengthOf(each), at + object[1]!.length));
  const area = each ? { area: core.name.slice(at, at + each[0].length) } : {};
  const [least, most] = amounts.map((_, i) => ({ ...countDraft(thing, core, amounts, i, head), ...area }));
  return most
    ? [
        { ...least!, comparator: '>=' },
        { ...most, comparator: '<=' },
      ]
    : [least!];
}

/** 至少一所面积不小于200平方米的X: how many, and how large. */
function sizedCounts(core: Piece, amounts: readonly Amount[], last: Piece, size: string): Draft[] {
  const thing = trimPiece(last);
  const head = core.shadow.slice(0, amounts[0]!.start);
  const area = eachIn(core, head);
  const of = area === null ? {} : { area };
  return [
    { ...countDraft(thing, core, amounts, 0, head), ...of },
    { ...countDraft(concatPieces(thing, { shadow: size, name: size }), core, amounts, 1, head), ...of },
  ];
}

/** 800名困境儿童提供救助 → 困境儿童救助: those served, and with what. Null when nothing is said to be done. */
function servedBy(thing: Piece): Piece | null {
  const match = /^(.{2,14}?)(?:提供|开展|实施|进行|办理|发放|落实)(.{2,})$/.exec(thing.shadow);
  if (!match) return null;
  return concatPieces(
    slicePiece(thing, 0, match[1]!.length),
    slicePiece(thing, thing.shadow.length - match[2]!.length),
  );
}

/** What an amount counts, printed after it, with what those counted then do (1名委员负责…). */
function thingAfter(core: Piece, amount: Amount, end: number | undefined): Piece {
  const bound = boundAfter.exec(core.shadow.slice(amount.end))?.[0] ?? '';
  const printed = trimPiece(slicePiece(core, amount.end + bound.length, end));
  const joint = end === undefined ? 0 : /(?:以及|[和及与、])*$/.exec(printed.shadow)![0].length;
  const thing = slicePiece(printed, 0, printed.shadow.length - joint);
  const doing = /^[^的]{2,10}?(?=(?:负责|从事|承担|担任)(?!.*的))/.exec(thing.shadow);
  if (doing) return whoDo(thing, doing[0].length);
  const measured = /^.+?(?=的(?:标准|要求|比例|规模)(?!化))/.exec(thing.shadow);
  return measured ? slicePiece(thing, 0, measured[0].length) : thing;
}

/** 委员负责妇女工作 → 负责妇女工作的委员. */
function whoDo(thing: Piece, length: number): Piece {
  return concatPieces(slicePiece(thing, length), { shadow: '的', name: '的' }, slicePiece(thing, 0, length));
}

/** 每家社康中心, 每5000个家庭, 在…党支部中: the unit each of which has as many. */
function eachIn(core: Piece, head: string): string | null {
  const inside = /^在(.{2,16}?)[中内](?=明确|配备|配置|设|建|安排|选|聘|至少|不少于|有)/.exec(head);
  if (inside) return core.name.slice(1, 1 + inside[1]!.length);
  const at = head.lastIndexOf('每');
  const match =
    at < 0
      ? null
      : (eachUnit.exec(head.slice(at)) ?? /^每\d+(?:个|户|名|人)[^不至]{0,6}(?=不少于|至少)/.exec(head.slice(at)));
  return match && core.name.slice(at, at + match[0].length);
}

function countDraft(thing: Piece, core: Piece, amounts: readonly Amount[], i: number, head: string): Draft {
  const amount = amounts[i]!;
  return newDraft(thing, {
    kind: amount.unit === 'm²' ? 'level' : 'count',
    direction: 'increase',
    comparator: boundOf(core.shadow, amounts, i, head, false),
    value: amount.value,
    unit: amount.unit,
    derivedFrom: amount.words,
  });
}
