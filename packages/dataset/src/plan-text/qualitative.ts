import type { Circumstances } from './circumstances.js';
import { newDraft, type Before, type Draft } from './drafts.js';
import {
  adverbRun,
  assured,
  falling,
  founding,
  furthering,
  metricEnd,
  peopleNoun,
  rising,
  steady,
} from './measure-vocabulary.js';
import { distributeSubjects, slicePiece, trimPiece, type Piece } from './subjects.js';

const rankWords = '国际|国内|世界|全球|全国|全省|全市|全区|省内|市内|发达国家|高收入国家|发达地区|同类';
const trendAfter = new RegExp(
  `^(.*?)(?:的)?(?:得到|得以)?(?:${adverbRun})(?:的)?(${rising}|${falling}|${steady}|${assured})(?:${adverbRun})$`,
);
const trendBefore = new RegExp(
  `^(?:${adverbRun})((?:${rising}|${falling}|${assured}|${furthering}|巩固)(?:和(?:${rising}|${falling}))?)(?!率)(?:了)?(.+)$`,
);
const foundedBefore = new RegExp(`^(?:${adverbRun})(${founding}|健全|增设)(?:一批|若干)?(.+)$`);
const foundedAfter = new RegExp(`^(.+?)(?:基本|全面|初步|普遍)*(?:建成|建立|形成|成立|设立|建立健全)$`);

/** 全覆盖: every one of them, 100 %. Null when the clause does not say so. */
export function readCoverage(core: Piece): Draft[] | null {
  const match =
    /^(.*?)((?:基本|全面|逐步|率先|均|已|要|应)*)(?:实现|达到|做到)?(?:了)?((?:区|县|市|镇|乡|街道|社区|村|城乡|区域)*)(全覆盖|全员覆盖|应.尽.)(?:的)?(?:目标)?$/.exec(
      core.shadow,
    );
  if (!match) return null;
  let subject = trimPiece(slicePiece(core, 0, match[1]!.length));
  const lead = new RegExp(`^(?:${adverbRun})(?:实现|${furthering}|全面|确保|做到|达到)+`).exec(subject.shadow);
  if (lead) subject = trimPiece(slicePiece(subject, lead[0].length));
  if (subject.shadow === '') return [];
  const subjects = distributeSubjects(subject);
  return subjects.map((s) =>
    newDraft(s, {
      kind: 'coverage',
      direction: 'increase',
      comparator: /基本/.test(match[2]!) ? '~' : '=',
      value: 100,
      unit: '%',
      derivedFrom: match[4]!,
      shared: subjects.length > 1,
      ...(match[3] ? { area: match[3] } : {}),
    }),
  );
}

/** 不低于本地区…的比例, 与…相适应, 达到国际先进水平: bound to something that moves. */
export function readBenchmark(core: Piece): Draft[] | null {
  const { shadow } = core;
  const than =
    /^(.+?)(?:一般|原则上|均|应|总体)*(不低于|不少于|不高于|不超过|高于|低于|优于|接近)(.*(?:比例|比重|水平|平均(?:数|值|水平)?|标准|占比|率))$/.exec(
      shadow,
    );
  if (than) {
    const at = shadow.length - than[3]!.length;
    const comparator = {
      不低于: '>=',
      不少于: '>=',
      优于: '>',
      高于: '>',
      不高于: '<=',
      不超过: '<=',
      低于: '<',
      接近: '~',
    }[than[2]!] as Draft['comparator'];
    return drafts(core, than[1]!.length, {
      kind: 'level',
      direction: /^[><]/.test(comparator!) && comparator!.startsWith('<') ? 'decrease' : 'increase',
      comparator,
      benchmark: core.name.slice(at),
    });
  }
  const match = /^(.+?)与(.+?)(?:相适应|相匹配|相协调|相当|持平|同步(?:增长|提高)?|基本一致|相一致)$/.exec(shadow);
  if (match) {
    const at = match[1]!.length + 1;
    return drafts(core, match[1]!.length, {
      kind: 'level',
      direction: 'none',
      benchmark: core.name.slice(at, at + match[2]!.length),
    });
  }
  const rank = new RegExp(
    `^(.*?)(?:继续|持续|均|总体)*(达到并保持|达到|保持在?|位居|居于|处于|接近|优于|高于|超过)((?:${rankWords}).*(?:水平|前列|标准))$`,
  ).exec(shadow);
  if (!rank) return null;
  const benchmark = core.name.slice(shadow.length - rank[3]!.length);
  const direction = /^达到并保持|保持/.test(rank[2]!) ? 'maintain' : 'increase';
  return rank[1] === '' ? [] : drafts(core, rank[1]!.length, { kind: 'trend', direction, benchmark });
}

/** The benchmark of a clause with no subject of its own (保持发达国家水平): it belongs to the measure before it. */
export function readTrailingBenchmark(core: Piece): string | null {
  const match = new RegExp(
    `^(?:继续|并|且)*(?:达到并保持|达到|保持在?|位居|居于|处于|优于|接近)((?:${rankWords}).*(?:水平|前列|标准))$`,
  ).exec(core.shadow);
  return match ? core.name.slice(core.shadow.length - match[1]!.length) : null;
}

/** 逐步提高, 明显下降, 加强…建设, 建立…: a direction with no number, or something to be set up. Null when it is neither. */
export function readTrend(clause: Piece, circumstances: Circumstances, before: Before): Draft[] | null {
  const place = /^在(.{2,14}?(?:地方|场所|地区|区域|单位|社区|街道|学校))(?=[增建设开加推新])/.exec(clause.shadow);
  const drafts = readTrendOf(place ? slicePiece(clause, place[0].length) : clause, circumstances, before);
  return place && drafts ? drafts.map((draft) => ({ ...draft, area: clause.name.slice(1, place[0].length) })) : drafts;
}

function readTrendOf(core: Piece, circumstances: Circumstances, before: Before): Draft[] | null {
  const { shadow } = core;
  const held = /^(.+?)(?:继续)?保持(合理|适当|适度|均衡|稳定|相对稳定|动态平衡)(?:的)?(比例|水平|增长)?$/.exec(shadow);
  if (held) {
    const subject = trimPiece(slicePiece(core, 0, held[1]!.length));
    const named =
      held[3] && !metricEnd.test(subject.shadow)
        ? { shadow: subject.shadow + held[3], name: subject.name + held[3] }
        : subject;
    return spread(named, { kind: 'trend', direction: 'maintain' });
  }
  const after = trendAfter.exec(shadow);
  const opening = trendBefore.exec(shadow);
  const founded = foundedBefore.exec(shadow) ?? null;
  const built = foundedAfter.exec(shadow);
  if (founded && founded[1] !== '增设' && !after?.[1]?.match(metricEnd)) return foundedDrafts(core, founded);
  if (after && after[1] !== '' && !(opening && !metricEnd.test(after[1]!) && /^(?:加强|推进|推动|促进)/.test(shadow)))
    return afterDrafts(core, after);
  if (built && !opening)
    return spread(trimPiece(slicePiece(core, 0, built[1]!.length)), { kind: 'existence', direction: 'none' });
  if (opening) return openingDrafts(core, opening, circumstances, before);
  return circumstances.doubling ? doubled(core, circumstances.doubling) : null;
}

/** 翻一番 says how far, in words. */
function doubled(core: Piece, words: string): Draft[] {
  const subject = trimPiece(slicePiece(core, 0, core.shadow.indexOf(words)));
  const value = /两/.test(words) ? 300 : 100;
  return spread(subject, {
    kind: 'change-from-baseline',
    direction: 'increase',
    comparator: '=',
    value,
    unit: '%',
    derivedFrom: words,
  });
}

function foundedDrafts(core: Piece, match: RegExpExecArray): Draft[] {
  const object = slicePiece(core, core.shadow.length - match[2]!.length);
  return spread(withoutJoins(object), { kind: 'existence', direction: 'none' });
}

function afterDrafts(core: Piece, match: RegExpExecArray): Draft[] {
  const verb = match[2]!;
  let subject = trimPiece(slicePiece(core, 0, match[1]!.length));
  const lead = /^对(?=.{3,}的)/.exec(subject.shadow);
  if (lead) subject = slicePiece(subject, 1);
  return spread(subject, { kind: 'trend', direction: directionOfVerb(verb) });
}

function openingDrafts(core: Piece, match: RegExpExecArray, circumstances: Circumstances, before: Before): Draft[] {
  const verb = match[1]!;
  let object = trimPiece(slicePiece(core, core.shadow.length - match[2]!.length));
  if (new RegExp(`^(?:${assured})$`).test(verb) || /^确保|^促进/.test(verb)) object = serviceOf(object);
  const borrowed = /^(?:建设)?(?:覆盖面|覆盖范围|规模|数量|比例|质量)$/.test(object.shadow)
    ? frontOf(before.subjects[0])
    : null;
  if (borrowed) object = { shadow: borrowed.shadow + object.shadow, name: borrowed.name + object.name };
  void circumstances;
  return spread(object, { kind: 'trend', direction: directionOfVerb(verb) });
}

/** 老年妇女享有均等可及的基本养老服务 → 老年妇女基本养老服务: whom it is for, and what. */
function serviceOf(object: Piece): Piece {
  const match = /^(.*?)(?:依法|平等|普遍|均|能够|及时)*(?:享有|获得|得到|接受|享受)((?:.*的)?)([^的]+)$/.exec(
    object.shadow,
  );
  if (!match || match[1] === '') return object;
  const people = slicePiece(object, 0, match[1]!.length);
  const service = slicePiece(object, object.shadow.length - match[3]!.length);
  return { shadow: people.shadow + service.shadow, name: people.name + service.name };
}

function frontOf(subject: Piece | undefined): Piece | null {
  const at = subject?.shadow.lastIndexOf('的') ?? -1;
  return subject && at > 0 ? slicePiece(subject, 0, at) : null;
}

/** An object joined by 和 or 、 is one thing unless its parts are measured or have the same head. */
function withoutJoins(object: Piece): Piece {
  return trimPiece(object);
}

function drafts(core: Piece, length: number, of: Parameters<typeof newDraft>[1]): Draft[] {
  return spread(trimPiece(slicePiece(core, 0, length)), of);
}

function spread(subject: Piece, of: Parameters<typeof newDraft>[1]): Draft[] {
  const subjects = of.kind === 'existence' ? [subject] : distributeSubjects(subject);
  return subjects.map((s) => newDraft(s, { ...of, shared: subjects.length > 1 }));
}

function directionOfVerb(verb: string): Draft['direction'] {
  if (new RegExp(`^(?:${falling})`).test(verb)) return 'decrease';
  if (new RegExp(`^(?:${rising})`).test(verb)) return 'increase';
  return new RegExp(`^(?:${steady})`).test(verb) ? 'maintain' : 'none';
}

const aim = new RegExp(
  `^(?:${adverbRun})(?:减少|预防|消除|排查|控制|防止|遏制|保障|实现|促进|推动|普及|加强|改善|重视|落实|${furthering})`,
);

/** Whether a trend only says what for, and a measured clause of the same sentence then says it in numbers. */
export function isOnlyAim(clause: string, laterClauses: readonly string[]): boolean {
  const opening = aim.test(clause) && !metricEnd.test(clause);
  const assuredEnd = /得到(?:有效|切实|充分)?(?:保障|控制|落实|改善|加强)$/.test(clause) && !/率|趋势/.test(clause);
  if (!opening && !assuredEnd) return false;
  if (/(?:获得|享有|得到).*(?:报酬|机会|权利|权益)$/.test(clause)) return laterClauses.length > 0;
  if (/(?:享有|获得|得到|接受|享受).*(?:服务|救助|援助|保护|教育|治疗)$/.test(clause)) return false;
  const words = wordPairs(clause.replace(new RegExp(peopleNoun, 'g'), ' '));
  return laterClauses.some((later) =>
    /\d|率|比例|比重/.test(later) ? [...wordPairs(later)].some((w) => words.has(w)) : false,
  );
}

function wordPairs(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 2 <= text.length; i++)
    if (/^\p{Script=Han}{2}$/u.test(text.slice(i, i + 2))) pairs.add(text.slice(i, i + 2));
  return pairs;
}
