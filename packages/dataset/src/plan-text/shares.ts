import type { Amount } from './amounts.js';
import { boundOf, shareUnits } from './bounds.js';
import { newDraft, type Draft } from './drafts.js';
import { boundAfter } from './measure-vocabulary.js';
import { slicePiece, splitAt, trimPiece, type Piece } from './pieces.js';

const lead = /^(?:确保|实现|推动|使|有|至少|超过|不少于|不低于|约|全[区市县省])*$/;
const deedVerb =
  /(?:建有|设有|配有|拥有|开展|建立|建设|配备|建成|签订|接受|参加|设立|设置|实现|达到|完成|提供|开设|享有|掌握|纳入)/;

/** 70%以上的街道、社区建有…: the share stands in front of those it is a share of. Empty when the clause is not so built. */
export function readLeadingShares(core: Piece, amounts: readonly Amount[]): Draft[] {
  const { shadow } = core;
  const first = amounts[0]!;
  if (!shareUnits.has(first.unit)) return [];
  const reach = /^(.{2,30}?)(?:覆盖|惠及|辐射)(?:至少|不少于|不低于|超过)?$/.exec(shadow.slice(0, first.start));
  if (!reach && !lead.test(shadow.slice(0, first.start))) return [];
  const verb = reach ? null : deedVerb.exec(shadow.slice(first.end));
  if (!reach && (!verb || verb.index === 0)) return [];
  const end = verb ? first.end + verb.index : shadow.length;
  const shares = amounts.filter((amount) => shareUnits.has(amount.unit));
  const spans = shares.map((amount, i) => sharedBy(core, amount, shares[i + 1]?.start ?? shadow.length));
  const verbAfterLast = verb ? deedVerb.exec(shadow.slice(shares[shares.length - 1]!.end)) : null;
  const deedAt = verbAfterLast ? shares[shares.length - 1]!.end + verbAfterLast.index : end;
  return shares.flatMap((amount, i) => {
    const of = i < shares.length - 1 ? spans[i]! : sharedBy(core, amount, deedAt);
    const units = splitAt(withoutJoint(of), /[、和及]/g, noPhrase);
    return units.map((unit) =>
      newDraft(named(unit), {
        kind: 'coverage',
        direction: 'increase',
        comparator: boundOf(shadow, amounts, amounts.indexOf(amount), shadow.slice(0, amount.start), false),
        value: amount.value,
        unit: amount.unit,
        derivedFrom: amount.words,
        shared: units.length > 1,
        area: unit.name,
      }),
    );
  });

  /** The units with what they do or have: 建有…的社区, …覆盖的社区. */
  function named(unit: Piece): Piece {
    const deed = reach ? slicePiece(core, 0, reach[1]!.length + 2) : slicePiece(core, deedAt);
    return { shadow: `${deed.shadow}的${unit.shadow}`, name: `${deed.name}的${unit.name}` };
  }
}

/** Levels listed here are each shared out: 镇、村. */
const noPhrase = /(?!)/g;

function withoutJoint(piece: Piece): Piece {
  const { shadow } = trimPiece(piece);
  return slicePiece(trimPiece(piece), 0, shadow.length - /[和及]*$/.exec(shadow)![0].length);
}

/** Those whose share an amount is: between its bound and `end`. */
function sharedBy(core: Piece, amount: Amount, end: number): Piece {
  const bound = boundAfter.exec(core.shadow.slice(amount.end))?.[0] ?? '';
  return slicePiece(core, amount.end + bound.length, end);
}
