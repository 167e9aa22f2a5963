import type { WarningNote } from '@plan-widgets/core/contract';
import {
  isKnown,
  isSameGroup,
  publishAssessment,
  shownStatus,
  WHOLE_POPULATION,
  type Breakdown,
  type Observation,
  type Quantities,
  type Verdict,
} from '@plan-widgets/core/indicator';
import type { InternalIndicator } from './assess-internal.js';

type CsvCell = string | number | boolean | null;
type Row = Readonly<Record<string, CsvCell>>;

/**
 * Every assessment with everything that went into it, a row an indicator and one for each of its groups, so that a
 * statistician can work each cell out again. With a byte order mark, for spreadsheets take a file without one for GBK.
 */
export function cutAssessments(internal: readonly InternalIndicator[]): string {
  const years = internal.flatMap(({ observations }) => observations.map(({ year }) => year));
  const span = years.length === 0 ? [] : range(minOf(years), maxOf(years));
  const rows = internal.flatMap((indicator) => rowsOf(indicator, span));
  const columns = Object.keys(rows[0] ?? { id: null });
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function rowsOf(indicator: InternalIndicator, span: readonly number[]): Row[] {
  const { assessment } = indicator;
  const { verdict, quantities, breakdowns } = assessment;
  const headline = rowOf(indicator, span, { dimension: '', group: WHOLE_POPULATION, quantities, verdict });
  const groups = breakdowns.flatMap(({ dimension, groups }) =>
    groups.map(({ group, quantities, verdict }) =>
      rowOf(indicator, span, { dimension, group: { ...WHOLE_POPULATION, [dimension]: group }, quantities, verdict }),
    ),
  );
  return [headline, ...groups];
}

interface AssessedGroup {
  readonly dimension: string;
  readonly group: Breakdown;
  /** Of a group only what is kept of it. */
  readonly quantities: Partial<Quantities> | null;
  readonly verdict: Verdict;
}

function rowOf(indicator: InternalIndicator, span: readonly number[], assessed: AssessedGroup): Row {
  const { id, name, plan, domain, assessment, observations, sentence, warnings } = indicator;
  const { dimension, group, quantities: q, verdict } = assessed;
  const { form, smallNumbers, publication } = assessment;
  const isHeadline = dimension === '';
  const pooled = smallNumbers?.pooled[smallNumbers.pooled.length - 1] ?? null;
  // A group is measured from its own base value, which core keeps to itself.
  const baseline = isHeadline ? (form?.baseline ?? null) : null;
  const own = observations.filter(({ breakdown }) => isSameGroup(breakdown, group));
  return {
    id,
    name: name['zh-Hans'],
    plan,
    domain,
    group_by: dimension,
    group: group.sex ?? group.age ?? group.area ?? '',
    method: assessment.method,
    mode: form?.mode ?? null,
    missing_field: assessment.missingField,
    better: form?.better ?? null,
    target: form?.goal ?? null,
    strict: form?.strict ?? null,
    band_low: form?.band?.low ?? null,
    band_high: form?.band?.high ?? null,
    unit: assessment.valueUnit ?? form?.unit ?? null,
    target_year: form?.year ?? null,
    path: form?.path ?? null,
    baseline_year: baseline?.year ?? null,
    baseline: baseline?.value ?? null,
    baseline_origin: baseline?.origin ?? null,
    bound_low: form?.bounds.low ?? null,
    bound_high: form?.bounds.high ?? null,
    milestones: (form?.milestones ?? []).map(({ year, value }) => `${year}: ${value}`).join('; '),
    ...Object.fromEntries(span.map((year) => [`value_${year}`, sayValue(own, year)])),
    ...Object.fromEntries(span.map((year) => [`marks_${year}`, sayMarks(own, year)])),
    comparator_values: isHeadline
      ? assessment.points
          .flatMap(({ year, comparator }) => (comparator === null ? [] : `${year}: ${comparator}`))
          .join('; ')
      : '',
    numerator: latestCounts(own)?.numerator ?? null,
    denominator: latestCounts(own)?.denominator ?? null,
    P: q?.progress ?? null,
    E: q?.due ?? null,
    R: q?.pace ?? null,
    projection: q?.projection ?? null,
    interval_low: q?.interval?.low ?? null,
    interval_high: q?.interval?.high ?? null,
    A: q?.anticipated ?? null,
    K: q?.acceleration ?? null,
    K_from: q?.acceleration == null ? null : 'published-values',
    reverse_needed: q?.reverseNeeded ?? null,
    required_change: q?.requiredChange ?? null,
    recent_change: q?.recentChange ?? null,
    recent_change_of_two: q?.recentChangeOfTwo ?? null,
    best_change: q?.bestChange ?? null,
    no_change_below: q?.noChangeBelow ?? null,
    residual_deviation: q?.residualDeviation ?? null,
    trend_change: q?.trendChange ?? null,
    surely_wrong_way: q?.surelyWrongWay ?? null,
    points_used: q?.pointsUsed ?? null,
    status: verdict.status,
    because: verdict.because,
    form: verdict.form,
    decided_by: verdict.decidedBy,
    early: verdict.early,
    fragile: verdict.fragile,
    preliminary: verdict.preliminary,
    margin: verdict.margin,
    one_case: isHeadline ? (smallNumbers?.oneCase ?? null) : null,
    expected_at_target: isHeadline ? (smallNumbers?.expectedAtTarget ?? null) : null,
    pooled_from: isHeadline ? (pooled?.from ?? null) : null,
    pooled_events: isHeadline ? (pooled?.events ?? null) : null,
    pooled_exposed: isHeadline ? (pooled?.exposed ?? null) : null,
    pooled_rate: isHeadline ? (pooled?.rate ?? null) : null,
    pooled_low: isHeadline ? (pooled?.interval?.low ?? null) : null,
    pooled_high: isHeadline ? (pooled?.interval?.high ?? null) : null,
    pooled_all: isHeadline
      ? (smallNumbers?.pooled ?? [])
          .map(({ from, to, events, exposed, rate }) => `${from}-${to}: ${events}/${exposed} = ${rate}`)
          .join('; ')
      : '',
    earlier: isHeadline
      ? assessment.history
          .slice(0, -1)
          .map(({ release, status, triggers }) => `${release}: ${[status, ...triggers].join(' ')}`)
          .join('; ')
      : '',
    triggers: isHeadline ? (assessment.history[assessment.history.length - 1]?.triggers ?? []).join(' ') : '',
    evidence: isHeadline ? (pooled?.evidence ?? null) : null,
    warnings: isHeadline ? warnings.map(sayNote).join('; ') : '',
    publication: publication.state,
    shown_status: isHeadline ? shownStatus(publishAssessment(assessment)) : null,
    sentence: isHeadline ? sentence['zh-Hans'] : '',
    sentence_en: isHeadline ? sentence.en : '',
  };
}

const sayNote = ({ code, cause, level, state }: WarningNote): string => `${code} ${cause} ${level} ${state}`;

/** A value as it was printed, and nothing where there is none: why not stands among its marks. */
const sayValue = (own: readonly Observation[], year: number): string =>
  own
    .flatMap(({ year: at, amount }) => (at === year && isKnown(amount) ? [amount.value.toFixed(amount.decimals)] : []))
    .join('; ');

/** What is to be known of a value: provisional, the month a period begins in, or the reason why there is none. */
const sayMarks = (own: readonly Observation[], year: number): string =>
  own
    .filter((row) => row.year === year)
    .flatMap(({ amount, state, startMonth }) => [
      ...(isKnown(amount) ? [] : [amount.missing]),
      ...(state === 'provisional' ? ['provisional'] : []),
      ...(startMonth === 1 ? [] : [`from month ${startMonth}`]),
    ])
    .join('; ');

const latestCounts = (own: readonly Observation[]): Observation['counts'] => own[own.length - 1]?.counts ?? null;

/** A text that a spreadsheet would run is told to be text; a number is no text. */
function csvCell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const minOf = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
const maxOf = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));
