import { draftEach, newDraft, type Draft } from './drafts.js';
import { adverbRun, furthering, unitNoun } from './measure-vocabulary.js';
import { concatPieces, slicePiece, trimPiece, type Piece } from './pieces.js';
import { distributeSubjects } from './subjects.js';

const rankWords = '国际|国内|世界|全球|全国|全省|全市|全区|省内|市内|发达国家|高收入国家|发达地区|同类';

/** Nothing but a kind of place. */
const unitsOnly = new RegExp(`^(?:${unitNoun})(?:\\([^)]*\\))?$`);

/**
 * 全覆盖: every one of them, 100 %. What is covered is what the clause before spoke of when the clause names nothing.
 * Null when the clause does not say so; empty when nobody says of what.
 */
export function readCoverage(core: Piece, before: readonly Piece[]): Draft[] | null {
  const match =
    /^(.*?)((?:基本|全面|逐步|率先|均|已|要|应)*)(?:实现|达到|做到)?(?:了)?((?:(?:区|县|市|镇|乡|街道|社区|村|城乡|区域)[、和]?)*(?:[两三四]级)?)(全覆盖|全面覆盖|全员覆盖)(?:的)?(?:目标)?$/.exec(
      core.shadow,
    );
  if (!match) return null;
  let subject = trimPiece(slicePiece(core, 0, match[1]!.length));
  const lead = new RegExp(`^(?:${adverbRun})(?:实现|${furthering}|全面|确保|做到|达到)+`).exec(subject.shadow);
  if (lead) subject = trimPiece(slicePiece(subject, lead[0].length));
  const all = new RegExp(`^(全?[省市县区镇乡]?\\d+个)((?:${unitNoun})(?:\\([^)]*\\))?)`).exec(subject.shadow);
  const wholly = before.length > 0 && unitsOnly.test(subject.shadow);
  let area = all || wholly ? subject.name.slice(0, all?.[0].length) : match[3];
  if (all) subject = slicePiece(subject, all[1]!.length);
  const done = /^(.{2,})实现(.{2,})$/.exec(subject.shadow);
  if (done) {
    const doer = slicePiece(subject, 0, done[1]!.length);
    const object = slicePiece(subject, done[1]!.length + 2);
    const isPlace = unitsOnly.test(object.shadow);
    if (isPlace) area = object.name;
    subject = isPlace ? doer : concatPieces(doer, object);
  }
  const subjects = subject.shadow === '' || wholly ? before : distributeSubjects(subject);
  return subjects.map((s) =>
    newDraft(s, {
      kind: 'coverage',
      direction: 'increase',
      comparator: /基本/.test(match[2]!) ? '~' : '=',
      value: 100,
      unit: '%',
      derivedFrom: match[4]!,
      shared: subjects.length > 1,
      ...(area ? { area } : {}),
    }),
  );
}

/** 实现…零突破: the first of its kind is to be set up. Null when the clause does not say so. */
export function readFirst(core: Piece): Draft | null {
  const match = /^(?:(?:实现|推动|完成|做到))*(.{2,24}?)(?:的)?(零突破|“零”的突破|零的突破)$/.exec(core.shadow);
  if (!match) return null;
  const at = core.shadow.length - match[2]!.length;
  const start = match[0].indexOf(match[1]!);
  return newDraft(slicePiece(core, start, start + match[1]!.length), {
    kind: 'existence',
    direction: 'none',
    derivedFrom: core.name.slice(at),
  });
}

/** 不低于本地区…的比例, 与…相适应, 达到国际先进水平: bound to something that moves. */
export function readBenchmark(core: Piece): Draft[] | null {
  const { shadow } = core;
  const than =
    /^(.+?)(?:一般|原则上|均|应|总体)*(不低于|不少于|不高于|不超过|高于|低于|优于|接近)(.*(?:比例|比重|水平|平均(?:数|值|水平)?|标准|占比|率|上一?届|上一?年度?|往年|同期))$/.exec(
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
  const within = /^(.+?)(?:稳定)?(?:控制|保持|稳定)在(.+(?:平均)?水平)(以下|以内|以上)$/.exec(shadow);
  if (within) {
    const at = within[0].length - within[2]!.length - within[3]!.length;
    const [comparator, direction] =
      within[3] === '以上' ? (['>=', 'increase'] as const) : (['<=', 'decrease'] as const);
    return drafts(core, within[1]!.length, {
      kind: 'level',
      direction,
      comparator,
      benchmark: core.name.slice(at, at + within[2]!.length),
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
    `^(.*?)(?:继续|持续|均|总体)*(达到并保持|达到|保持在?|位居|居于?|处于|接近|优于|高于|超过)((?:${rankWords}).*(?:水平|前列|标准))$`,
  ).exec(shadow);
  if (!rank) return null;
  const benchmark = core.name.slice(shadow.length - rank[3]!.length);
  const direction = /^达到并保持|保持/.test(rank[2]!) ? 'maintain' : 'increase';
  return rank[1] === '' ? [] : drafts(core, rank[1]!.length, { kind: 'trend', direction, benchmark });
}

/** The benchmark of a clause with no subject of its own (保持发达国家水平): it belongs to the measure before it. */
export function readTrailingBenchmark(core: Piece): string | null {
  const match = new RegExp(
    `^(?:继续|并|且)*(?:达到并保持|达到|保持在?|位居|居于?|处于|优于|接近)((?:${rankWords}).*(?:水平|前列|标准))$`,
  ).exec(core.shadow);
  return match ? core.name.slice(core.shadow.length - match[1]!.length) : null;
}

function drafts(core: Piece, length: number, of: Parameters<typeof draftEach>[1]): Draft[] {
  return draftEach(trimPiece(slicePiece(core, 0, length)), of);
}
