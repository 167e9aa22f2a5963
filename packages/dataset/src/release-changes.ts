import type { IndicatorChange, IndicatorFile, SeriesEntry } from '@plan-widgets/core/contract';
import { isKnown } from '@plan-widgets/core/indicator';
import { fileProblem, type ContentProblem } from './problem.js';

/**
 * What changed from one release's indicators to the next's, in the order of their ids: new values told apart from
 * revised and corrected ones, and those from a changed target or definition. A number that was final and is another one
 * now counts as corrected whether or not the office says so; without its word the reason is null.
 */
export function compareIndicators(
  before: readonly IndicatorFile[],
  now: readonly IndicatorFile[],
): readonly IndicatorChange[] {
  const then = new Map(before.map((indicator) => [indicator.id, indicator]));
  const today = new Map(now.map((indicator) => [indicator.id, indicator]));
  const ids = [...new Set([...then.keys(), ...today.keys()])].sort();
  return ids.flatMap((id): IndicatorChange[] => {
    const [old, fresh] = [then.get(id), today.get(id)];
    if (old === undefined) return [plain(id, 'added')];
    if (fresh === undefined) return [plain(id, 'removed')];
    const changes: IndicatorChange[] = isRedefined(old, fresh) ? [plain(id, 'redefined')] : [];
    const values = compareSeries(id, old.series, fresh.series);
    if (values.isUpdated) changes.push(plain(id, 'updated'));
    return [...changes, ...values.changes];
  });
}

const plain = (indicator: string, kind: IndicatorChange['kind']): IndicatorChange => ({ indicator, kind, value: null });

/** Another target, unit, baseline, benchmark or definition: older and newer releases no longer say the same thing. */
function isRedefined(old: IndicatorFile, fresh: IndicatorFile): boolean {
  const meaning = ({ target, definition, qualifiers }: IndicatorFile): string => {
    const { kind, comparator, value, unit, direction, year, baseline, benchmark } = target;
    const figures = [kind, comparator, value, unit, direction, year, baseline, benchmark];
    return JSON.stringify([figures, definition?.text['zh-Hans'] ?? null, qualifiers]);
  };
  return meaning(old) !== meaning(fresh);
}

function compareSeries(
  indicator: string,
  before: readonly SeriesEntry[],
  now: readonly SeriesEntry[],
): { isUpdated: boolean; changes: IndicatorChange[] } {
  const fresh = new Map(now.map((entry) => [periodOf(entry), entry]));
  const known = new Set(before.map(periodOf));
  let isUpdated = now.some((entry) => !known.has(periodOf(entry)));
  const changes = before.flatMap((old): IndicatorChange[] => {
    const entry = fresh.get(periodOf(old));
    if (!isKnown(old.amount)) {
      isUpdated ||= entry !== undefined && isKnown(entry.amount);
      return [];
    }
    const was = printed(old.amount);
    const place = { year: old.year, startMonth: old.startMonth, breakdown: old.breakdown };
    if (entry === undefined || !isKnown(entry.amount)) {
      const reason = entry?.correction ?? null;
      const value = { ...place, was, now: null, on: reason?.on ?? null, reason: reason?.reason ?? null };
      return [{ indicator, kind: 'withdrawn', value }];
    }
    const { amount, correction, state } = entry;
    if (amount.value === old.amount.value && amount.unit === old.amount.unit) {
      isUpdated ||= state !== old.state;
      return [];
    }
    // A provisional value is announced as one that will change: its final form is an update.
    if (old.state === 'provisional' && state !== 'corrected') {
      isUpdated = true;
      return [];
    }
    const kind = state === 'revised' ? 'revised' : 'corrected';
    const value = {
      ...place,
      was,
      now: printed(amount),
      on: correction?.on ?? null,
      reason: correction?.reason ?? null,
    };
    return [{ indicator, kind, value }];
  });
  return { isUpdated, changes };
}

const printed = ({ value, decimals, unit }: { value: number; decimals: number; unit: string }) => ({
  value,
  decimals,
  unit,
});

const periodOf = ({ year, startMonth, breakdown: { sex, age, area } }: SeriesEntry): string =>
  JSON.stringify([year, startMonth, sex, age, area]);

/** Numbers that were published and are others now, without a word why: the office is asked before they go out. */
export const findSilentChanges = (
  changes: readonly IndicatorChange[],
  indicators: readonly IndicatorFile[],
): ContentProblem[] =>
  changes.flatMap(({ indicator, kind, value }) => {
    if (value === null || value.reason !== null) return [];
    const name = indicators.find(({ id }) => id === indicator)?.name['zh-Hans'] ?? indicator;
    const said = (amount: { value: number; decimals: number }): string => amount.value.toFixed(amount.decimals);
    const [was, now] = [said(value.was), value.now === null ? null : said(value.now)];
    return [
      fileProblem('warning', 'observations', {
        en: `wanted a reason for a published value that is ${kind}, got none: ${name} (${indicator}), ${value.year}: ${was} → ${now ?? 'no value'}. Mark the row as 更正数 or 修订数 and say why.`,
        zh: `${name}（${indicator}）${value.year}年的数值已经发布，现由 ${was} 变为 ${now ?? '没有数值'}，没有写更正说明。请把该行的数据状态填为“更正数”或“修订数”，并写明原因。`,
      }),
    ];
  });

/** Verdicts that the release before published and this one withholds: an override is for the release it names alone. */
export function findWithdrawnVerdicts(
  before: readonly IndicatorFile[],
  now: readonly IndicatorFile[],
): ContentProblem[] {
  const seen = new Set(before.filter(isPublished).map(({ id }) => id));
  const gone = now.filter((indicator) => seen.has(indicator.id) && !isPublished(indicator));
  if (gone.length === 0) return [];
  const names = gone.slice(0, 5).map(({ name }) => name['zh-Hans']);
  return [
    fileProblem('warning', 'overrides', {
      en: `wanted to know whether ${gone.length} verdicts that the release before published are to be withheld now (${names.join(', ')}${gone.length > 5 ? ' …' : ''}). An override is for the release it names: add rows for this one to publish them again.`,
      zh: `上一次发布的${gone.length}项评估结论，这一次将恢复为“评估结论尚未发布”（${names.join('、')}${gone.length > 5 ? '等' : ''}）。评估结论表的每一行只对所写的那一次发布有效；如要继续发布，请为本次另加行。`,
    }),
  ];
}

const isPublished = ({ assessment }: IndicatorFile): boolean => assessment.publication.state === 'published';
