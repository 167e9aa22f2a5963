import { findAmounts, type Amount } from './amounts.js';
import type { Circumstances } from './circumstances.js';
import { newDraft, type Before, type Draft } from './drafts.js';
import {
  boundAfter,
  boundBefore,
  founding,
  furthering,
  metricEnd,
  predicateBeforeValue,
} from './measure-vocabulary.js';
import { distributeSubjects, slicePiece, splitAt, trimPiece, type Piece } from './subjects.js';

const shareUnits: ReadonlySet<string> = new Set(['%', '‰', '/100k', '/10k', 'percentage-points', 'ratio']);

/** The measures of a clause that prints values; empty when its numbers are not targets. */
export function readNumericClause(core: Piece, circumstances: Circumstances, before: Before): Draft[] {
  const amounts = findAmounts(core.shadow);
  const first = amounts[0];
  if (!first) return [];
  const leading = readLeadingShares(core, amounts);
  if (leading.length > 0) return leading;
  if (!shareUnits.has(first.unit)) {
    const counts = readCounts(core, amounts);
    if (counts.length > 0) return counts;
  }
  return readLevels(core, amounts, circumstances, before);
}

/** SUBJECT达到VALUE以上, with as many subjects and values as the clause joins. */
function readLevels(core: Piece, amounts: readonly Amount[], circumstances: Circumstances, before: Before): Draft[] {
  const first = amounts[0]!;
  const tail = predicateBeforeValue.exec(core.shadow.slice(0, first.start))!;
  const subject = trimSubject(trimPiece(slicePiece(core, 0, tail.index)));
  const subjects = subjectsOf(subject, before, first.unit);
  if (subjects.length === 0) return [];
  const predicate = tail[0];
  const changes = isChange(predicate, first.unit);
  const per = perThousand(subject.shadow);
  const of = amounts.map((amount, i) => {
    const comparator = boundOf(core.shadow, amounts, i, predicate, changes);
    return {
      comparator,
      value: amount.value,
      unit: per && !shareUnits.has(amount.unit) ? per : amount.unit,
      direction: directionOf(predicate, comparator),
      derivedFrom: amount.words,
      kind:
        changes || amount.unit === '倍' || (circumstances.baseline?.year && amount.unit === 'percentage-points')
          ? ('change-from-baseline' as const)
          : levelKind(subject.shadow, amount.unit),
    };
  });
  if (isRange(core.shadow, amounts)) {
    return subjects.flatMap((s) => [
      newDraft(s, { ...of[0]!, comparator: '>=' }),
      newDraft(s, { ...of[1]!, comparator: '<=' }),
    ]);
  }
  if (amounts.length === 1) return subjects.map((s) => newDraft(s, { ...of[0]!, shared: subjects.length > 1 }));
  if (amounts.length === subjects.length) return subjects.map((s, i) => newDraft(s, of[i]!));
  return of.map((o) => newDraft(subject, o));
}

function subjectsOf(subject: Piece, before: Before, unit: string): Piece[] {
  if (subject.shadow === '' || /^(?:其中|并|且)$/.test(subject.shadow)) return [...before.subjects];
  const metric = before.subjects[0];
  const bare =
    !metricEnd.test(subject.shadow) &&
    metric &&
    metricEnd.test(metric.shadow) &&
    before.unit === unit &&
    shareUnits.has(unit);
  if (bare && /(?:地区|区域|场所|农村|城镇|城市|地方|学校|社区)$/.test(subject.shadow)) {
    return before.subjects.map((s) => ({ shadow: subject.shadow + s.shadow, name: subject.name + s.name }));
  }
  return distributeSubjects(subject);
}

/** 70%以上的街道、社区建有…: the share stands in front of those it is a share of. */
function readLeadingShares(core: Piece, amounts: readonly Amount[]): Draft[] {
  const first = amounts[0]!;
  if (
    !shareUnits.has(first.unit) ||
    !/^(?:确保|实现|推动|使|有|至少|超过|不少于|不低于|约|全[区市县省])*$/.test(core.shadow.slice(0, first.start))
  )
    return [];
  const pairs = amounts.map((amount, i) => {
    const bound = boundAfter.exec(core.shadow.slice(amount.end))?.[0] ?? '';
    const from = amount.end + bound.length;
    return { amount, of: slicePiece(core, from, amounts[i + 1]?.start) };
  });
  const last = pairs[pairs.length - 1]!;
  const verb =
    /(?:建有|设有|配有|拥有|开展|建立|配备|建成|签订|接受|参加|设立|设置|实现|达到|完成|提供|开设|享有)/.exec(
      last.of.shadow,
    );
  if (!verb || verb.index === 0) return [];
  const deed = slicePiece(last.of, verb.index);
  last.of = slicePiece(last.of, 0, verb.index);
  return pairs.flatMap(({ amount, of }, i) => {
    const units = splitAt(
      trimPiece({ shadow: of.shadow.replace(/[、和及]$/, ''), name: of.name.replace(/[、和及]$/, '') }),
      /[、和及]/g,
    );
    return units.map((unit) =>
      newDraft(
        { shadow: `${deed.shadow}的${unit.shadow}`, name: `${deed.name}的${unit.name}` },
        {
          kind: 'coverage',
          direction: 'increase',
          comparator: boundOf(core.shadow, amounts, i, core.shadow.slice(0, amount.start), false),
          value: amount.value,
          unit: amount.unit,
          derivedFrom: amount.words,
          shared: units.length > 1,
          area: unit.name,
        },
      ),
    );
  });
}

/** 建设30个X, 建成X 12个, 至少配备1名A、2名B: things counted. */
function readCounts(core: Piece, amounts: readonly Amount[]): Draft[] {
  const { shadow } = core;
  const verbs = new RegExp(
    `(?:新增|新建|改建|扩建|配齐|配备|配置|建成|培训|招募|评选|命名|举办|帮扶|救助|筛查|掌握|明确|安排|选派|引进|拥有|每|有|${founding}|${furthering}|增设|增加|发展)+(?:了|不少于|不低于|至少|不超过|超过|约|达到|达)*$`,
  );
  const head = shadow.slice(0, amounts[0]!.start);
  const verb = verbs.exec(head) ?? /(?:至少|不少于|不低于|超过|约)+$/.exec(head);
  const leading = verb ?? (head === '' ? { index: 0 } : null);
  if (leading) {
    const drafts = amounts.map((amount, i) => {
      const bound = boundAfter.exec(shadow.slice(amount.end))?.[0] ?? '';
      const thing = trimPiece(slicePiece(core, amount.end + bound.length, amounts[i + 1]?.start));
      return countDraft(thing, core, amounts, i, head);
    });
    const owner = head.slice(0, leading.index);
    if (drafts.every((draft) => draft.subject.shadow !== ''))
      return drafts.map((d) =>
        owner === '' || !/^每/.test(owner) ? d : { ...d, area: core.name.slice(0, leading.index) },
      );
  }
  const object = new RegExp(
    `^(?:[^,]{0,12}?)(?:新增|新建|改建|培训|评选|命名|${founding}|${furthering}|增设|免费(?=[发提建设])|命名)+(.{2,30}?)(?:不少于|不低于|至少|不超过|超过|约|达到|达|共)*$`,
  ).exec(head);
  if (!object || amounts.length > 1 || metricEnd.test(object[1]!)) return [];
  const at = head.indexOf(object[1]!, head.length - object[0].length);
  return [countDraft(trimPiece(slicePiece(core, at, at + object[1]!.length)), core, amounts, 0, head)];
}

function countDraft(thing: Piece, core: Piece, amounts: readonly Amount[], i: number, head: string): Draft {
  const amount = amounts[i]!;
  return newDraft(thing, {
    kind: 'count',
    direction: 'increase',
    comparator: boundOf(core.shadow, amounts, i, head, false),
    value: amount.value,
    unit: amount.unit,
    derivedFrom: amount.words,
  });
}

/** The bound of one amount: what is printed after it, else after the list it stands in, else before it. */
function boundOf(
  shadow: string,
  amounts: readonly Amount[],
  i: number,
  predicate: string,
  changes: boolean,
): Draft['comparator'] {
  for (let j = i; j < amounts.length; j++) {
    const after = boundAfter.exec(shadow.slice(amounts[j]!.end));
    if (after) return after[1] ? '>=' : after[2] ? '<=' : '~';
    const gap = shadow.slice(amounts[j]!.end, amounts[j + 1]?.start);
    if (j + 1 < amounts.length && !/^ ?[、和及与]+$/.test(gap)) break;
  }
  const printed = i === 0 ? predicate : predicate + shadow.slice(amounts[i - 1]!.end, amounts[i]!.start);
  for (const [words, comparator] of boundBefore) if (words.test(printed)) return comparator;
  return /控制/.test(predicate) && !changes ? '<=' : '=';
}

function directionOf(predicate: string, comparator: Draft['comparator']): Draft['direction'] {
  if (/保持|稳定|维持|巩固/.test(predicate)) return 'maintain';
  if (/降|减|缩小|控制|压/.test(predicate)) return 'decrease';
  if (/提高|提升|升|增|扩大/.test(predicate)) return 'increase';
  return comparator === '<=' || comparator === '<' ? 'decrease' : 'increase';
}

function isChange(predicate: string, unit: string): boolean {
  return (
    unit === 'percentage-points' ||
    /(?:下降|降低|减少|压减|缩小|提高|提升|上升|增加|增长|扩大|降|减)(?:了|约|不少于|不低于|不超过|超过|至少|幅度|近)*$/.test(
      predicate,
    )
  );
}

function isRange(shadow: string, amounts: readonly Amount[]): boolean {
  return amounts.length === 2 && /^ ?(?:-|至|到)$/.test(shadow.slice(amounts[0]!.end, amounts[1]!.start));
}

function levelKind(subject: string, unit: string): Draft['kind'] {
  if (shareUnits.has(unit))
    return /(?:覆盖|建立|设置|配备|建成|设立|配置|建有|普及)(?:率|比例|比率|面)$/.test(subject) ? 'coverage' : 'level';
  return unit === 'm²' || unit === '岁' || unit === '年' || perThousand(subject) || /^人均|平均/.test(subject)
    ? 'level'
    : 'count';
}

/** 每千名儿童, 每千常住人口, 每万人: the denominator is in the unit. */
function perThousand(subject: string): string | null {
  const match = /每(千|万|10万)(?:名|人|个)?(?!元)/.exec(subject);
  return match ? `per ${{ 千: 1000, 万: 10000, '10万': 100000 }[match[1]!]} population` : null;
}

/** Without the verb that only introduces the subject: 推动X达到…, 实现每千名…. */
function trimSubject(subject: Piece): Piece {
  const lead = new RegExp(`^(?:${furthering}|确保|使|其中|实现|保证|并|且|同时)+(?=.{3})`).exec(subject.shadow);
  return lead ? trimPiece(slicePiece(subject, lead[0].length)) : subject;
}
