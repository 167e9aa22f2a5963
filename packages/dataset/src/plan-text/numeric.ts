import { findAmounts, type Amount } from './amounts.js';
import { boundOf, directionOf, isChange, isRange, shareUnits } from './bounds.js';
import { readCounts } from './counts.js';
import type { Circumstances } from './circumstances.js';
import { newDraft, type Before, type Draft } from './drafts.js';
import { furthering, metricEnd, predicateBeforeValue } from './measure-vocabulary.js';
import { readLeadingShares } from './shares.js';
import { concatPieces, slicePiece, trimPiece, type Piece } from './pieces.js';
import { distributeSubjects } from './subjects.js';

/** The measures of a clause that prints values; empty when its numbers are not targets. */
export function readNumericClause(core: Piece, circumstances: Circumstances, before: Before): Draft[] {
  const amounts = findAmounts(core.shadow, before.unit);
  const first = amounts[0];
  if (!first) return [];
  const leading = readLeadingShares(core, amounts);
  if (leading.length > 0) return leading;
  const each =
    /^每(?:个|所|家|名)?(?:街道|社区|乡镇|镇|村|区|县|学校)(?:（[^）]*）)?(?=至少|不少于|不低于|达到|达)/.exec(
      core.shadow,
    );
  if (each && before.unit === first.unit) {
    return readLevels(core, amounts, circumstances, before).map((draft) => ({
      ...draft,
      subject: before.subjects[0]!,
      area: each[0],
    }));
  }
  const counts = shareUnits.has(first.unit) ? [] : readCounts(core, amounts);
  return counts.length > 0 ? counts : readLevels(core, amounts, circumstances, before);
}

/** SUBJECT达到VALUE以上, with as many subjects and values as the clause joins. */
function readLevels(core: Piece, amounts: readonly Amount[], circumstances: Circumstances, before: Before): Draft[] {
  const first = amounts[0]!;
  const tail = predicateBeforeValue.exec(core.shadow.slice(0, first.start))!;
  const { subject, area } = withoutUnitArea(trimSubject(trimPiece(slicePiece(core, 0, tail.index))));
  const subjects = subjectsOf(subject, before, first.unit);
  if (subjects.length === 0) return [];
  const predicate = tail[0];
  const changes = isChange(predicate, first.unit);
  const per = perThousand(subjects[0]!.shadow);
  const draft = (s: Piece, i: number, own: Partial<Draft> = {}): Draft => {
    const amount = amounts[i]!;
    const comparator = boundOf(core.shadow, amounts, i, predicate, changes);
    const unit = per && !shareUnits.has(amount.unit) ? per : amount.unit;
    const changed = changes || amount.unit === '倍' || (circumstances.baseline && amount.unit === 'percentage-points');
    return newDraft(s, {
      kind: changed ? 'change-from-baseline' : levelKind(s.shadow, amount.unit),
      comparator,
      value: amount.value,
      unit: unit === '' ? null : unit,
      direction: directionOf(predicate, comparator),
      derivedFrom: amount.words,
      ...(area === null ? {} : { area }),
      ...own,
    });
  };
  if (isRange(core.shadow, amounts))
    return subjects.flatMap((s) => [draft(s, 0, { comparator: '>=' }), draft(s, 1, { comparator: '<=' })]);
  if (amounts.length === 1) return subjects.map((s) => draft(s, 0, { shared: subjects.length > 1 }));
  const { years } = circumstances;
  if (years.length === amounts.length) return years.flatMap((year, i) => subjects.map((s) => draft(s, i, { year })));
  // Which of several values is whose cannot be told unless there are as many subjects.
  return amounts.length === subjects.length ? subjects.map((s, i) => draft(s, i)) : [];
}

/** The subjects of a clause; what it leaves out is what the clause before it spoke of. */
function subjectsOf(subject: Piece, before: Before, unit: string): Piece[] {
  if (/^(?:其中|并|且|均|则)?$/.test(subject.shadow)) return [...before.subjects];
  const metric = before.subjects[0];
  const among = /^其中[,:]?/.exec(subject.shadow);
  const bare = among ? trimPiece(slicePiece(subject, among[0].length)) : subject;
  if (metric && !metricEnd.test(bare.shadow) && before.unit === unit) {
    const place = /(?:地区|区域|场所|农村|城镇|城市|地方|学校|社区)$/.test(bare.shadow) && shareUnits.has(unit);
    if (among || place) return before.subjects.map((s) => concatPieces(bare, s));
  }
  const per =
    before.enumerated && metric ? /^每(?:千|万|10万)[^拥配]{0,10}(?:拥有|配备|有)?/.exec(metric.shadow) : null;
  if (per && !shareUnits.has(unit) && !/^每/.test(bare.shadow))
    return [concatPieces(slicePiece(metric!, 0, per[0].length), bare)];
  const who = metric && /^(?:参加|接受|享有)/.test(bare.shadow) ? /^.+?(?=参加|接受|享有)/.exec(metric.shadow) : null;
  return distributeSubjects(who ? concatPieces(slicePiece(metric!, 0, who[0].length), bare) : bare);
}

function levelKind(subject: string, unit: string): Draft['kind'] {
  if (shareUnits.has(unit))
    return /(?:覆盖|建立|设置|配备|建成|设立|配置|建有|普及)(?:率|比例|比率|面)$/.test(subject) ? 'coverage' : 'level';
  return /^(?:m²|[分岁年元])$/.test(unit) || perThousand(subject) || /^人均|平均/.test(subject) ? 'level' : 'count';
}

/** 每千名儿童, 每千常住人口, 每万人: the denominator is in the unit. */
export function perThousand(subject: string): string | null {
  const match = /每(千|万|10万)(?:名|人|个)?(?!元)/.exec(subject);
  return match ? `per ${{ 千: 1000, 万: 10000, '10万': 100000 }[match[1]!]} population` : null;
}

/** Without the verb that only introduces the subject: 推动X达到…, 实现每千名…. */
function trimSubject(subject: Piece): Piece {
  const lead = new RegExp(`^(?:${furthering}|确保|使(?!用)|实现|将|把|保证|并|且|同时|每年|年均)+(?=.{3})`).exec(
    subject.shadow,
  );
  return lead ? trimPiece(slicePiece(subject, lead[0].length)) : subject;
}

/** 接种率以乡镇为单位: the unit of area is no part of the name when it stands behind it. */
function withoutUnitArea(subject: Piece): { subject: Piece; area: string | null } {
  const match = /(?<=.)以[^的]{1,14}为单位$/.exec(subject.shadow);
  return match
    ? { subject: slicePiece(subject, 0, match.index), area: subject.name.slice(match.index) }
    : { subject, area: null };
}
