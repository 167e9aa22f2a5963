import { formatDay } from '../words/format.js';
import { isKnown } from '../indicator/amount.js';
import type { ChartPlan, PlannedLine } from './plan-chart.js';
import type { TimedEntry } from './gather-lines.js';
import { intervalRange } from './read-chart.js';

/** What a reader of the picture has to know besides what is drawn, one sentence each. */
export function noteChart(plan: ChartPlan): string[] {
  const { file, figures, words, lines, projection, promise, schedule, values, goal } = plan;
  const { t } = words;
  const notes: string[] = [];
  if (projection) {
    const { interval, year } = projection;
    const value = figures.withUnit(projection.value, figures.decimals);
    const range = intervalRange(interval, figures);
    const when = t('series.year', { year });
    notes.push(
      t('plot.note.projection'),
      range !== null
        ? t('plot.note.interval', { year: when, value, range })
        : t(interval === null ? 'plot.note.noInterval' : 'plot.note.projected', { year: when, value }),
    );
  }
  if (schedule) notes.push(t('plot.note.schedule'));
  if (promise.counted && goal) notes.push(t('plot.note.counted', promise.counted));
  if (promise.band !== null) notes.push(t('plot.note.band', { range: promise.band }));
  if (file.assessment.form?.moving) notes.push(t('plot.note.moving'));
  if (goal && file.target.yearInferred) notes.push(t('plot.note.inferred', { year: goal.year }));
  if (values.low > 0 || values.high < 0) notes.push(t('plot.note.notFromZero'));
  const shown = lines.filter(({ context }) => !context);
  if (shown.some(({ points }) => points.some(({ state }) => state === 'provisional')))
    notes.push(t('plot.note.provisional'));
  if (shown.some(({ points, runs }) => runs.length > 1 + points.filter(isBreak).length)) notes.push(t('plot.note.gap'));
  notes.push(...shown.flatMap((line) => noteLine(line, plan)));
  if (shown.some(({ points }) => points.some(({ startMonth }) => startMonth !== 1))) notes.push(t('plot.note.midYear'));
  const comparators = shown.filter(({ role }) => role === 'comparator');
  for (const [key, isHigher] of [
    ['comparators', true],
    ['others', false],
  ] as const) {
    const names = comparators.filter((line) => HIGHER.test(line.key) === isHigher).map(({ name }) => name);
    if (names.length > 0) notes.push(t(`plot.note.${key}`, { names: names.join(t('plot.note.years')) }));
  }
  return notes;
}

const HIGHER = /^comparator:(?:city|province|nation):/;

const isBreak = ({ seriesBreak }: TimedEntry, i: number): boolean => seriesBreak !== null && i > 0;

/** Breaks, missing values by reason, revisions, corrections and the office's own remarks of one series. */
function noteLine({ name, entries, points }: PlannedLine, { figures, words }: ChartPlan): string[] {
  const { t, locale } = words;
  const join = (some: readonly TimedEntry[]): string => some.map(figures.period).join(t('plot.note.years'));
  const missing = new Map<string, TimedEntry[]>();
  for (const entry of entries) {
    if (isKnown(entry.amount)) continue;
    const reason = entry.amount.missing;
    missing.set(reason, [...(missing.get(reason) ?? []), entry]);
  }
  const revised = points.filter(({ state }) => state === 'revised');
  return [
    ...points.filter(isBreak).map((entry) => t('plot.note.break', { year: figures.period(entry), name })),
    ...[...missing].map(([reason, some]) =>
      t('plot.note.missing', { years: join(some), name, reason: t(`series.missing.${reason}`) }),
    ),
    ...(revised.length > 0 ? [t('plot.note.revised', { years: join(revised), name })] : []),
    ...entries.flatMap((entry) => {
      if (entry.state !== 'corrected') return [];
      const { was = null, on = null, reason = '' } = entry.correction ?? {};
      const parts = [
        t('plot.note.corrected', { years: figures.period(entry), name }),
        was === null ? '' : t('plot.note.corrected.was', { was }),
        on === null ? '' : t('plot.note.corrected.on', { day: formatDay(on, locale) }),
        reason,
      ];
      return [parts.filter((part) => part !== '').join(locale === 'en' ? ' ' : '')];
    }),
    ...entries.flatMap((entry) =>
      entry.note === null ? [] : [t('plot.note.remark', { years: figures.period(entry), name, text: entry.note })],
    ),
  ];
}
