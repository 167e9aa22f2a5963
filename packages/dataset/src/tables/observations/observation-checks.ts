import type { KnownAmount } from '@plan-widgets/core/contract';
import {
  givesCountBack,
  scaleOf,
  smallGroupFault,
  type Breakdown,
  type Counts,
  type Thresholds,
} from '@plan-widgets/core/indicator';
import type { BothLanguages } from '../cells/cell-fault.js';
import type { ObservedArea, ObservedIndicator } from './observation-record.js';
import { countsThings, sayUnit } from './observation-units.js';

/** Something about one value that cannot be, or that an editor should know; `key` is the column to look at. */
export interface ValueFinding {
  readonly key: 'value' | 'unit' | 'numerator';
  readonly severity: 'error' | 'warning';
  readonly wanted: BothLanguages;
  readonly found: BothLanguages;
  readonly check: BothLanguages;
}

/** What the value is of: the indicator, or the name of a figure that is none. */
export type ValueSubject = ObservedIndicator | string;

/** Changes and gross ratios: they may pass 100 %, and a change may be negative. */
const CHANGES = /增幅|增长|增速|降幅|下降率|变化|差距/;
const GROSS = /毛入/;

const isIndicator = (subject: ValueSubject): subject is ObservedIndicator => typeof subject !== 'string';
const namesOf = (subject: ValueSubject): readonly string[] => (isIndicator(subject) ? subject.names : [subject]);
const isChange = (subject: ValueSubject): boolean =>
  (isIndicator(subject) && subject.kind === 'change-from-baseline') ||
  namesOf(subject).some((name) => CHANGES.test(name));

/** A value as its source printed it, for messages. */
export const sayAmount = ({
  value,
  decimals,
  unit,
}: Pick<KnownAmount, 'value' | 'decimals' | 'unit'>): BothLanguages => {
  const digits = value.toFixed(Math.min(decimals, 20));
  return { en: `${digits} ${unit}`, zh: `${digits}${sayUnit(unit)}` };
};

/** Checks one value by itself: its unit, its range, and whether it is what its counts make. */
export function checkValue(subject: ValueSubject, amount: KnownAmount, counts: Counts | null): ValueFinding[] {
  const faults = checkUnit(subject, amount.unit, sayAmount(amount));
  if (faults.length > 0) return faults;
  return [
    ...checkRange(subject, amount),
    ...warnOfFraction(subject, amount),
    ...(counts === null ? [] : checkCounts(subject, amount, counts)),
  ];
}

/** Refuses a unit that is not the indicator's. */
export function checkUnit(subject: ValueSubject, unit: string, found: BothLanguages): ValueFinding[] {
  const own = wantedUnit(subject);
  if (own === null || own === unit) return [];
  const wanted = { en: `the indicator’s unit ${own}`, zh: `指标的单位“${sayUnit(own)}”` };
  const check = { en: 'Check the value and its unit; nothing is converted.', zh: '请核对数值和单位；系统不作换算。' };
  return [{ key: 'unit', severity: 'error', wanted, found, check }];
}

/** A change of so many per cent may be of any unit, a change of percentage points only of per cent. */
function wantedUnit(subject: ValueSubject): string | null {
  if (!isIndicator(subject)) return null;
  if (subject.kind !== 'change-from-baseline') return subject.unit;
  return subject.unit === 'percentage-points' ? '%' : null;
}

function checkRange(subject: ValueSubject, amount: KnownAmount): ValueFinding[] {
  const { value, unit } = amount;
  const error = (wanted: BothLanguages, check: BothLanguages): ValueFinding[] => [
    { key: 'value', severity: 'error', wanted, found: sayAmount(amount), check },
  ];
  const change = isChange(subject) || unit === 'percentage-points';
  if (value < 0 && !change)
    return error(
      { en: 'a value that is not negative', zh: '不小于 0 的数值' },
      { en: 'Check the sign; only a change can be negative.', zh: '请核对正负号；只有变化量可以是负数。' },
    );
  const most = unit === 'per 1000 population' ? null : scaleOf(unit);
  const gross = namesOf(subject).some((name) => GROSS.test(name));
  if (most !== null && value > most && !change && !gross)
    return error(
      { en: `a share from 0 to ${most} ${unit}`, zh: `0 至 ${most}${sayUnit(unit)}之间的比例` },
      { en: 'Check the point and the unit.', zh: '请核对小数点和单位。' },
    );
  const counted = (isIndicator(subject) && subject.kind === 'count') || countsThings(unit);
  if (counted && scaleOf(unit) === null && !change && !Number.isInteger(value))
    return error(
      { en: 'a whole number of things', zh: '整数' },
      { en: 'Check the value and its unit.', zh: '这是个数，请核对数值和单位。' },
    );
  return [];
}

/** A share of 0.35 % where the target is some tens: the percent format of a spreadsheet or a forgotten factor of 100. */
function warnOfFraction(subject: ValueSubject, amount: KnownAmount): ValueFinding[] {
  const { value, decimals, unit } = amount;
  if (!isIndicator(subject) || unit !== '%' || value <= 0 || value >= 1) return [];
  if (subject.target === null || subject.target < 2) return [];
  const meant = `${(value * 100).toFixed(Math.min(20, Math.max(0, decimals - 2)))}%`;
  return [
    {
      key: 'value',
      severity: 'warning',
      wanted: { en: `a value near the target of ${subject.target}%`, zh: `与目标 ${subject.target}% 相近的数值` },
      found: sayAmount(amount),
      check: {
        en: `This is very small. Is ${meant} meant?`,
        zh: `${sayAmount(amount).zh}很小，是不是${meant}？`,
      },
    },
  ];
}

function checkCounts(subject: ValueSubject, amount: KnownAmount, counts: Counts): ValueFinding[] {
  const { value, decimals, unit, approximate, bound } = amount;
  const scale = unit === 'ratio' ? 1 : scaleOf(unit);
  if (scale === null || approximate || bound !== null) return [];
  const { numerator, denominator, internal } = counts;
  const made = (numerator / denominator) * scale;
  // Binary arithmetic must not decide what half of the last digit is.
  if (Math.abs(made - value) > 0.5 * 10 ** -decimals + 1e-9) {
    if (isChange(subject)) return [];
    const said = sayAmount({ value: made, decimals: decimals + 1, unit });
    return [
      {
        key: 'value',
        severity: 'error',
        wanted: {
          en: `${numerator} of ${denominator}, which is ${said.en}`,
          zh: `${numerator}÷${denominator}，即 ${said.zh}`,
        },
        found: sayAmount(amount),
        check: {
          en: 'They differ by more than rounding. Check value, numerator and denominator.',
          zh: '两者之差超过四舍五入。请核对数值、分子和分母。',
        },
      },
    ];
  }
  if (!internal || !givesCountBack(value, decimals, unit, denominator)) return [];
  return [
    {
      key: 'numerator',
      severity: 'warning',
      wanted: { en: 'counts that stay internal', zh: '推算不出分子的数值' },
      found: {
        en: `${sayAmount(amount).en}, from which anyone who knows the denominator has the numerator`,
        zh: `${sayAmount(amount).zh}，知道分母的人可以由它算出分子`,
      },
      check: {
        en: 'If the denominator is public elsewhere, publish the value with fewer decimals or not at all.',
        zh: '若分母已在别处公开，请减少数值的小数位数，或不公开该数值。',
      },
    },
  ];
}

/** Figures that are no indicator and by their name count deaths, infections, crimes or violence. */
const SENSITIVE = /死亡|自杀|溺水|感染|传播率|艾滋|梅毒|乙肝|犯罪|刑事|案件|破案|侵害|性侵|暴力|虐待|拐卖/;

const isSensitive = (subject: ValueSubject): boolean =>
  isIndicator(subject) ? subject.sensitive : SENSITIVE.test(subject);

/** Whose value it is, as far as a small group is concerned. */
interface GroupOfValue {
  readonly subject: ValueSubject;
  readonly area: ObservedArea;
  readonly breakdown: Breakdown;
  readonly counts: Counts | null;
  readonly releasedBy: string | null;
}

/** Refuses deaths, infections and crimes in a small group of the district, unless a unit releases them. */
export function checkSmallGroup(
  { subject, area, breakdown, counts, releasedBy }: GroupOfValue,
  { value, unit, bound }: KnownAmount,
  thresholds: Thresholds,
): ValueFinding[] {
  if (!isSensitive(subject) || area.level !== 'district') return [];
  // A number of cases is its own numerator.
  const counted = countsThings(unit) && bound === null ? value : null;
  const numerator = counts?.numerator ?? counted;
  if (smallGroupFault({ breakdown, numerator, releasedBy }, thresholds) === null) return [];
  const least = thresholds.smallNumbers.refuseBelow;
  const group = [breakdown.sex, breakdown.age, breakdown.area].filter((part) => part !== null).join(', ');
  const sex = breakdown.sex === null ? null : breakdown.sex === 'female' ? '女' : '男';
  const groupZh = [breakdown.area, sex, breakdown.age].filter((part) => part !== null).join('，');
  return [
    {
      key: counts === null ? 'value' : 'numerator',
      severity: 'error',
      wanted: { en: `at least ${least} events in the group “${group}”`, zh: `不少于 ${least} 例（${groupZh}）` },
      found:
        numerator === null
          ? { en: 'no numerator', zh: '没有填写分子' }
          : { en: String(numerator), zh: String(numerator) },
      check: {
        en: 'Leave the group out, or name the unit that releases it.',
        zh: '人数太少，可能辨认出个人。请删去这一行，或在“同意公开单位”列填写同意公开的单位。',
      },
    },
  ];
}
