import type { Measure } from '@plan-widgets/core/contract';
import { findAmounts, type Amount } from './amounts.js';
import { hanNumber } from './numbering.js';
import { slicePiece, type Piece } from './pieces.js';

/** What a clause says around its promise: by when, compared with what, how firmly. */
export interface Circumstances {
  year: number | null;
  baseline: Measure['baseline'];
  modality: Measure['modality'];
  /** The words that stand for a change with no printed number: 翻一番. */
  doubling: string | null;
  /** Years listed for the values that follow: 2025年、2030年分别达到. */
  years: readonly number[];
}

const baselines: readonly RegExp[] = [
  /以 ?(20\d\d|19\d\d) ?年(?:的)?(?:数据|标准|水平|数值|底|末)?(?:为|作为)(?:基数|基准|基期|基线|基础)/,
  /(?:在)?(?:比|较|与|相比于?|对比)(?:基期)? ?(20\d\d) ?年(?:底|末)?(?:的)?(?:水平|数据)?(?:相比|基础上)?(?:有所)?/,
  /在 ?(20\d\d) ?年(?:底|末)?(?:的)?(?:基础|水平|基数|基线)(?:之)?上/,
  /在?(?:基线|基期|现有|现状|原有)(?:的)?(?:基础|水平|数据)(?:之)?上/,
  /(20\d\d) ?年(?:底|末)?的(?=\d+(?:\.\d+)?倍)/,
];
/** 较“十三五”末: since the end of a five-year plan, or of the plan before this one. */
const fromPlanEnd =
  /(?:在)?(?:比|较|与|相比于?|对比)“?(?:(十[一二三四五六])五|上一?(?:轮|个|期|周期)?(?:规划|计划)|前一(?:轮|个)(?:规划|计划))”?(?:规划|计划)?(?:时期|期间|期)?(?:末期?|结束时|终期)?(?:的)?(?:水平|数据)?(?:相比|基础上)?(?:有所)?/;
const fromBaseline = /(?:由|从)(?: ?(20\d\d) ?年(?:底|末)?的?)?(?=\d)/;
/** 提高到2030年的96%: the year stands between the verb and the value, which keeps its 到; 96%（2030年）. */
const yearOfValue = /(?<=[到至为])(20\d\d) ?年(?:底|末)?的?(?=\d)|\(到?(20\d\d) ?年\)/;
const targetYear = /(?:力争)?(?:到|至|截至|截止|于|在)? ?(20\d\d) ?年(?:底|末|前|之前|时|全年|起)?(?:,)?/;

/** Takes the circumstances out of a clause: what is left is subject, verb and value. */
export function readCircumstances(clause: Piece): { core: Piece; found: Circumstances } {
  const found: Circumstances = { year: null, baseline: null, modality: 'stated', doubling: null, years: [] };
  let core = clause;
  const binding = /[(\[]?(约束性|预期性)(?:指标)?[)\]]?/.exec(core.shadow);
  if (binding) {
    found.modality = binding[1] === '约束性' ? 'binding' : 'expected';
    core = without(core, binding.index, binding[0].length);
  }
  const hope = /力争|争取|探索|努力|鼓励/.exec(core.shadow);
  if (hope) {
    if (found.modality === 'stated') found.modality = 'aspirational';
    core = without(core, hope.index, hope[0].length);
  }
  for (const pattern of baselines) {
    const match = pattern.exec(core.shadow);
    if (!match || found.baseline) continue;
    found.baseline = { year: match[1] ? Number(match[1]) : null, value: null };
    core = without(core, match.index, match[0].length);
  }
  const planEnd = found.baseline ? null : fromPlanEnd.exec(core.shadow);
  if (planEnd) {
    found.baseline = { year: planEnd[1] ? 1955 + 5 * hanNumber(planEnd[1]) : null, value: null };
    core = without(core, planEnd.index, planEnd[0].length);
  }
  core = withoutStartValue(core, found);
  const listed = /到?(?:20\d\d年?(?:底|末)?[、和])+20\d\d年(?:底|末)?(?=,|$|.*分别)/.exec(core.shadow);
  if (listed) {
    found.years = [...listed[0].matchAll(/20\d\d/g)].map(Number);
    core = without(core, listed.index, listed[0].length);
  }
  const year = yearOfValue.exec(core.shadow) ?? targetYear.exec(core.shadow);
  if (year) {
    found.year = Number(year[1] ?? year[2]);
    core = without(core, year.index, year[0].length);
  }
  const doubling = /翻(?:了)?[一两]番|翻番/.exec(core.shadow);
  if (doubling) found.doubling = doubling[0];
  return { core, found };
}

/** The value a clause starts from (由2020年的85.3%提高到92%), its year, and the words that say so; null when it names none. */
export function findStartValue(
  shadow: string,
): { amount: Amount; year: number | null; start: number; end: number } | null {
  const match = fromBaseline.exec(shadow);
  if (!match) return null;
  const at = match.index + match[0].length;
  const amount = findAmounts(shadow).find(({ start }) => start === at);
  if (!amount) return null;
  const aside = /^\((20\d\d) ?年\)/.exec(shadow.slice(amount.end));
  const year = match[1] ?? aside?.[1];
  return {
    amount,
    year: year ? Number(year) : null,
    start: match.index,
    end: amount.end + (aside ? aside[0].length : 0),
  };
}

/** Where a value starts from is a baseline, not a target. */
function withoutStartValue(core: Piece, found: Circumstances): Piece {
  const from = findStartValue(core.shadow);
  if (!from) return core;
  found.baseline = { year: from.year, value: from.amount.value };
  return without(core, from.start, from.end - from.start);
}

export function without(piece: Piece, start: number, length: number): Piece {
  const before = slicePiece(piece, 0, start);
  const after = slicePiece(piece, start + length);
  return { shadow: before.shadow + after.shadow, name: before.name + after.name };
}
