import type { Circumstances } from './circumstances.js';
import { draftEach, type Before, type Draft } from './drafts.js';
import { adverbRun, assured, falling, founding, furthering, metricEnd, rising, steady } from './measure-vocabulary.js';
import { slicePiece, trimPiece, type Piece } from './pieces.js';

const level = '(?:省|市|县|区|镇|乡|街道|社区|村)';
const trendAfter = new RegExp(
  `^(.*?)(?:的)?(?:得到|得以)?(?:${adverbRun})(?:的)?(${rising}|${falling}|${steady}|${assured})(?:${adverbRun})$`,
);
const trendBefore = new RegExp(
  `^(?:${adverbRun})((?:${rising}|${falling}|${assured}|${furthering}|巩固)(?:和(?:${rising}|${falling}))?)(?!率)(?:了)?(.+)$`,
);
const foundedBefore = new RegExp(`^(?:${adverbRun})(${founding}|健全|增设)(?:完善|健全)?(?:一批|若干)?(.+)$`);
const foundedAfter = new RegExp(`^(.+?)(?:基本|全面|初步|普遍)*(?:建成|建立|形成|成立|设立|建立健全)$`);

/** 在公共场所增设…: where, before what. */
const placeOf = /^在(.{2,14}?(?:地方|场所|地区|区域|单位|社区|街道|学校))(?=[增建设开加推新])/;
/** 市、县两级建立…: the levels of government at which something is set up. */
const levelOf = new RegExp(
  `^(全?${level}(?:[、和]${level})*(?:[两三四]级)?)(?:普遍|均|都|全部|要)*(?=建立|设立|建成|成立|设置|组建)`,
);

/** 逐步提高, 明显下降, 加强…建设, 建立…: a direction with no number, or something to be set up. Null when it is neither. */
export function readTrend(clause: Piece, circumstances: Circumstances, before: Before): Draft[] | null {
  const place = placeOf.exec(clause.shadow) ?? levelOf.exec(clause.shadow);
  if (!place) return readTrendOf(clause, circumstances, before);
  const at = place[0].indexOf(place[1]!);
  const area = clause.name.slice(at, at + place[1]!.length);
  const drafts = readTrendOf(slicePiece(clause, place[0].length), circumstances, before);
  return drafts && drafts.map((draft) => ({ ...draft, area }));
}

function readTrendOf(core: Piece, circumstances: Circumstances, before: Before): Draft[] | null {
  const { shadow } = core;
  if (/^(?:全面|认真|严格)*(?:贯彻|落实|执行|依据|根据|按照).*《/.test(shadow)) return null;
  const held = /^(.+?)(?:继续)?保持(合理|适当|适度|均衡|稳定|相对稳定|动态平衡)(?:的)?(比例|水平|增长)?$/.exec(shadow);
  if (held) {
    const subject = trimPiece(slicePiece(core, 0, held[1]!.length));
    const named =
      held[3] && !metricEnd.test(subject.shadow)
        ? { shadow: subject.shadow + held[3], name: subject.name + held[3] }
        : subject;
    return draftEach(named, { kind: 'trend', direction: 'maintain' });
  }
  const after = trendAfter.exec(shadow);
  const opening = trendBefore.exec(shadow);
  const founded = foundedBefore.exec(shadow) ?? null;
  const built = foundedAfter.exec(shadow);
  if (founded && founded[1] !== '增设' && !after?.[1]?.match(metricEnd)) return foundedDrafts(core, founded);
  const verbFirst =
    opening !== null &&
    after !== null &&
    !metricEnd.test(after[1]!) &&
    (/^(?:加强|推进|推动|促进)/.test(shadow) || isAssured(after[2]!));
  if (after && after[1] !== '' && !verbFirst) return afterDrafts(core, after);
  if (built && !opening)
    return draftEach(trimPiece(slicePiece(core, 0, built[1]!.length)), { kind: 'existence', direction: 'none' });
  if (opening) return openingDrafts(core, opening, before);
  return circumstances.doubling ? doubled(core, circumstances.doubling) : null;
}

/** 翻一番 says how far, in words. */
function doubled(core: Piece, words: string): Draft[] {
  const subject = trimPiece(slicePiece(core, 0, core.shadow.indexOf(words)));
  const value = /两/.test(words) ? 300 : 100;
  return draftEach(subject, {
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
  return draftEach(trimPiece(object), { kind: 'existence', direction: 'none' });
}

function afterDrafts(core: Piece, match: RegExpExecArray): Draft[] {
  const verb = match[2]!;
  let subject = trimPiece(slicePiece(core, 0, match[1]!.length));
  const lead = /^对(?=.{3,}的)/.exec(subject.shadow);
  if (lead) subject = slicePiece(subject, 1);
  return draftEach(subject, { kind: 'trend', direction: directionOfVerb(verb) });
}

function openingDrafts(core: Piece, match: RegExpExecArray, before: Before): Draft[] {
  const verb = match[1]!;
  let object = trimPiece(slicePiece(core, core.shadow.length - match[2]!.length));
  if (isAssured(verb) || /^确保|^促进/.test(verb)) object = serviceOf(object);
  const borrowed = /^(?:建设)?(?:覆盖面|覆盖范围|规模|数量|比例|质量)$/.test(object.shadow)
    ? frontOf(before.subjects[0])
    : null;
  if (borrowed) object = { shadow: borrowed.shadow + object.shadow, name: borrowed.name + object.name };
  return draftEach(object, { kind: 'trend', direction: directionOfVerb(verb) });
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

function isAssured(verb: string): boolean {
  return new RegExp(`^(?:${assured})$`).test(verb);
}

function directionOfVerb(verb: string): Draft['direction'] {
  if (new RegExp(`^(?:${falling})`).test(verb)) return 'decrease';
  if (new RegExp(`^(?:${rising})`).test(verb)) return 'increase';
  return new RegExp(`^(?:${steady})`).test(verb) ? 'maintain' : 'none';
}
