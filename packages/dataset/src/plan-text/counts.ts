import type { Amount } from './amounts.js';
import { boundOf, shareUnits } from './bounds.js';
import { newDraft, type Draft } from './drafts.js';
import { boundAfter, founding, furthering, metricEnd } from './measure-vocabulary.js';
import { slicePiece, splitAt, trimPiece, type Piece } from './subjects.js';

/** 70%以上的街道、社区建有…: the share stands in front of those it is a share of. */
export function readLeadingShares(core: Piece, amounts: readonly Amount[]): Draft[] {
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
export function readCounts(core: Piece, amounts: readonly Amount[]): Draft[] {
  const { shadow } = core;
  const verbs = new RegExp(
    `(?:新增|新建|改建|扩建|均设|设|配齐|配备|配置|建成|培训|招募|评选|命名|举办|帮扶|救助|筛查|掌握|明确|安排|选派|引进|拥有|每|有|${founding}|${furthering}|增设|增加|发展)+(?:了|不少于|不低于|至少|不超过|超过|约|达到|达)*$`,
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
