import { bodyNoun, metricEnd, peopleNoun, sharedEnd, unitNoun } from './measure-vocabulary.js';
import { concatPieces, lengthOf, slicePiece, splitAt, type Piece } from './pieces.js';

const people = `(?:\\d[\\d.\\-至]*(?:周?岁|个?月)(?:及?以[上下]|以?内)?(?:的)?)?[\u4e00-\u9fff]{0,6}?(?:${peopleNoun})(?:\\([^)]*\\))?`;
const startsWithPeople = new RegExp(`^${people}`);
const startsWithUnit = new RegExp(`^(?:普惠性|公办|民办|城市|农村)?(?:${unitNoun})(?:\\([^)]*\\))?`);
const startsWithBody = new RegExp(`^${bodyNoun}`);
const startsWithVerb = /^(?:配有|设有|建有|拥有|参加|享有|接受|配备|设置|建立)/;
const levelFront = /^(?:省|市|县|区|乡镇|镇|街道|社区)级/;
/** The level before a rate is part of what all mean: 青少年宫、儿童活动中心县级覆盖率. */
const levelEnd = /(?:省|市|县|区|乡镇|镇|街道|社区|村)级$/;
const outerJoint = /以及|及其|(?<![普涉危顾波])及(?!以[上下]|[时格])/g;
const joint = new RegExp(`${outerJoint.source}|、|(?<=”)(?=“)|(?<![共温平])和(?![谐睦平解])`, 'g');
const isMember =
  /(?:代表|委员|成员|常委|书记|主任|班子|层|会|领导|职工|人员|人才|干部|学生|教师|党员|官|者|机构|部门|单位|企业)(?:\([^)]*\))?$/;
const memberEnd = /(?:成员|委员|代表|主任|书记|干部|人员)$/;

/**
 * The subjects that a clause joins, each whole: 新生儿、婴儿和5岁以下儿童死亡率 → 新生儿死亡率, 婴儿死亡率, 5岁以下儿童死亡率.
 * What only one of them prints and all mean, in front (the people, the body) or at the end (the measure), is given to each.
 */
export function distributeSubjects(subject: Piece): Piece[] {
  const outOf = /^(.*(?:占|(?<=性)在))(.+[、和].+?)(中?的(?:比例|比重|占比))$/.exec(subject.shadow);
  if (outOf) {
    const at = outOf[1]!.length;
    const end = at + outOf[2]!.length;
    const parts = splitAt(slicePiece(subject, at, end), joint);
    return parts.map((part) => concatPieces(slicePiece(subject, 0, at), part, slicePiece(subject, end)));
  }
  const outer = splitAt(subject, outerJoint);
  if (outer.length > 1 && outer.slice(0, -1).some((part) => part.shadow.includes('、'))) {
    const inner = outer.map((part, i) => (i < outer.length - 1 ? shareEnd(splitAt(part, /、/g), memberOf) : [part]));
    return distributeParts(inner.flat());
  }
  const parts = splitAt(subject, joint);
  return isOneSubject(parts) ? [subject] : distributeParts(parts);
}

/** A join inside what is one subject: bodies that all stand before 中的女性比例 must be such bodies, each. */
function isOneSubject(parts: readonly Piece[]): boolean {
  const others = parts.slice(0, -1);
  const last = parts[parts.length - 1]!.shadow;
  if (others.length > 0 && startsWithPeople.test(others[0]!.shadow) && /参与/.test(others[0]!.shadow)) return true;
  return /中的?[女男]/.test(last) && others.some((part) => !isMember.test(part.shadow));
}

function distributeParts(parts: readonly Piece[]): Piece[] {
  if (parts.length === 1) return [parts[0]!];
  return crossed(parts) ?? shareFront(shareEnd(parts, measureOf), parts[0]!.shadow.length);
}

/** 中小学、幼儿园专职保安员配备率、封闭式管理率: each measure of each kind of place. Null when the parts are not so joined. */
function crossed(parts: readonly Piece[]): Piece[] | null {
  const first = parts.findIndex((part) => !isWhole(part.shadow));
  if (first < 1 || first === parts.length - 1) return null;
  const { shadow } = parts[first]!;
  const place = startsWithUnit.exec(shadow)?.[0];
  const rest = parts.slice(first + 1);
  const measured = [shadow, ...rest.map((part) => part.shadow)].every((text) => /率$/.test(text));
  if (
    !place ||
    !measured ||
    rest.some((part) => startsWithUnit.test(part.shadow) || startsWithPeople.test(part.shadow))
  )
    return null;
  const places = [...parts.slice(0, first), slicePiece(parts[first]!, 0, place.length)];
  const measures = [slicePiece(parts[first]!, place.length), ...rest];
  return places.flatMap((one) => measures.map((measure) => concatPieces(one, measure)));
}

/** Gives the end of the last part that all mean to the parts that lack one. */
function shareEnd(parts: readonly Piece[], endOf: (last: Piece, others: readonly Piece[]) => number): Piece[] {
  const last = parts[parts.length - 1]!;
  const others = parts.slice(0, -1);
  const at = endOf(last, others);
  if (at <= 0 || at >= last.shadow.length) return [...parts];
  const end = slicePiece(last, at);
  return [...others.map((part) => completed(part, end)), last];
}

function completed(part: Piece, end: Piece): Piece {
  if (/^(?:年均增幅|上升趋势|增长幅度)$/.test(end.shadow)) return concatPieces(part, end);
  const own = /率$/.test(part.shadow) && /率/.test(end.shadow) ? end.shadow.lastIndexOf('率') + 1 : 0;
  if (own > 0) return concatPieces(part, slicePiece(end, own));
  return metricEnd.test(part.shadow) && metricEnd.test(end.shadow) && !/^中/.test(end.shadow)
    ? part
    : concatPieces(part, end);
}

function memberOf(last: Piece): number {
  const match = memberEnd.exec(last.shadow);
  return match ? match.index : -1;
}

/** Where, in the last part, what is measured begins. */
function measureOf(last: Piece, others: readonly Piece[]): number {
  const { shadow } = last;
  const derived = /率(年均增幅|上升趋势|增长幅度)$/.exec(shadow);
  if (derived && others.every((part) => /率$/.test(part.shadow))) return derived.index + 1;
  const among = /中的?(?=女|男)/.exec(shadow);
  if (among) return among.index;
  const quoted = /^“[^”]*”/.exec(shadow);
  if (quoted && others.every((part) => /^“[^”]*”$/.test(part.shadow))) return quoted[0].length;
  const whole = others.every((part) => isWhole(part.shadow));
  const units = others.every((part) => startsWithUnit.exec(part.shadow)?.[0] === part.shadow);
  const front = (units ? startsWithUnit : startsWithPeople).exec(shadow)?.[0] ?? '';
  if (whole && front !== '' && front.length < shadow.length) return front.length;
  const verb = /(?:的)[^的]*覆盖率$/.test(shadow) ? shadow.lastIndexOf('覆盖率') : -1;
  if (verb > 0) return verb;
  const inside = new RegExp(`(?:${peopleNoun})`).exec(shadow);
  if (
    inside &&
    inside.index > 0 &&
    /率$/.test(shadow) &&
    ![...others, last].some((part) => startsWithUnit.test(part.shadow)) &&
    !others.some((part) => startsWithPeople.test(part.shadow))
  )
    return inside.index;
  const shared = sharedEnd.exec(shadow);
  if (shared && shared.index > 0) return shared.index;
  const metric = metricEnd.exec(shadow);
  if (!metric) return -1;
  const level = levelEnd.exec(shadow.slice(0, metric.index));
  return level && level.index > 0 ? level.index : metric.index;
}

/** A part that is nothing but a group of people or places: the measure follows only after the last. */
function isWhole(shadow: string): boolean {
  return startsWithPeople.exec(shadow)?.[0] === shadow || startsWithUnit.exec(shadow)?.[0] === shadow;
}

/** Gives the front of the first part, of which `printed` characters stand there, to the parts that lack one. */
function shareFront(parts: readonly Piece[], printed: number): Piece[] {
  const [first, ...rest] = parts;
  const length = frontLength(first!.shadow, rest[0]!.shadow);
  // 宫颈癌、乳腺癌患者治疗率: 患者 came to the first part from the last, which has it.
  if (length === 0 || length >= printed) return [...parts];
  const front = slicePiece(first!, 0, length);
  const level = levelFront.exec(front.shadow)?.[0] ?? '';
  return [
    first!,
    ...rest.map((part) => {
      if (!hasOwnFront(part.shadow, front.shadow)) return concatPieces(front, part);
      const lacksLevel = level !== '' && !levelFront.test(part.shadow) && !startsWithUnit.test(part.shadow);
      return lacksLevel ? concatPieces(slicePiece(front, 0, level.length), part) : part;
    }),
  ];
}

function frontLength(shadow: string, next: string): number {
  if (/^.{2}率$/.test(next) && /.{3}率$/.test(shadow)) return shadow.length - 3;
  const verb = startsWithVerb.exec(shadow);
  if (verb && shadow.includes('的')) return verb[0].length;
  const possessive = shadow.lastIndexOf('的');
  if (possessive > 0 && /的.{2,4}率$/.test(shadow)) return possessive + 1;
  if (possessive > 0 && /的[^的]{2,8}$/.test(shadow) && !/中的/.test(shadow)) return possessive + 1;
  const body = startsWithBody.exec(shadow);
  if (body && body[0].length < shadow.length && /中的?[女男]/.test(shadow)) return body[0].length;
  const group = startsWithPeople.exec(shadow);
  if (!group || group[0].length >= shadow.length) return 0;
  const taking = /^(?:参加|享有|接受|获得)/.exec(shadow.slice(group[0].length));
  const rest = shadow.slice(group[0].length + lengthOf(taking));
  return /^(?:死亡率|中)/.test(rest) ? 0 : group[0].length + lengthOf(taking);
}

function hasOwnFront(shadow: string, front: string): boolean {
  if (startsWithVerb.test(front)) return startsWithVerb.test(shadow);
  if (startsWithBody.exec(front)?.[0] === front) return startsWithBody.test(shadow);
  if (front.endsWith('的')) return startsWithPeople.test(shadow) && shadow.includes('的');
  const people = startsWithPeople.exec(shadow)?.[0] ?? '';
  const named = people !== '' && !/(?:感染者|患者)$/.test(people);
  return named || startsWithUnit.test(shadow) || startsWithBody.test(shadow);
}
