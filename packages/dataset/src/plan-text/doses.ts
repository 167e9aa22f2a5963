import { newDraft, type Draft } from './drafts.js';
import { concatPieces, slicePiece, type Piece } from './pieces.js';

const lead = /^(?:确保|保障|保证|实现|使(?!用)|让)+/;
/** Who gets it, how often, what they do, at least how much, and of what. */
const dose =
  /^(.{2,20}?)((?:平均|人均)?每(?:天|日|周))(.{0,14}?)(至少|不少于|不低于|不得少于)?(\d+(?:\.\d+)?)(小时|分钟|课时|学时)(及?以上)?的?(.{0,20})$/;
/** Only that it takes place; what it is stands after the amount. */
const takingPlace = /^(?:开展|开设|安排|参加|参与|进行|接受|保证|有)*$/;
/** Advice to somebody is no promise of so much. */
const advice = /倡导|提倡|鼓励|引导|倡议|落实|推广/;

/**
 * 儿童每天接触户外自然光不少于1小时: at least how much each person gets a day or a week. How often an office does something
 * (每年1次, 每年培训不少于24学时) and a time with no bound are none. Null when the clause does not say so.
 */
export function readDose(core: Piece): Draft | null {
  const start = lead.exec(core.shadow)?.[0].length ?? 0;
  const match = dose.exec(core.shadow.slice(start));
  if (!match) return null;
  const [, who, span, deed, boundBefore, amount, unit, boundAfter, thing] = match;
  if ((boundBefore === undefined && boundAfter === undefined) || advice.test(who!)) return null;
  const deedAt = start + who!.length + span!.length;
  const isBare = thing !== '' && takingPlace.test(deed!);
  if (thing === '' && deed === '') return null;
  const subject = concatPieces(
    slicePiece(core, start, isBare ? deedAt : deedAt + deed!.length),
    slicePiece(core, core.shadow.length - thing!.length),
  );
  return newDraft(subject, {
    kind: 'level',
    direction: 'increase',
    comparator: '>=',
    value: Number(amount),
    unit: unit!,
  });
}
