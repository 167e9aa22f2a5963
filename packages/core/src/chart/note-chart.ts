import { isKnown } from '../indicator/amount.js';
import { formatDay } from '../words/format.js';
import type { PlacedMark } from './chart.js';
import { isBreak, isJoined, type ChartPlan, type PlannedLine } from './plan-chart.js';
import type { TimedEntry } from './series-lines.js';

/**
 * What a reader of the picture has to know besides what is drawn, one sentence each.
 *
 * @param placed the vertical marks: an annotation that found no room stands here, by the sign that is in its place
 */
export function noteChart(plan: ChartPlan, placed: readonly PlacedMark[]): string[] {
  const { file, figures, words, lines, expected, values, marks } = plan;
  const { projection, schedule, counted, goal, bandWords } = expected;
  const notes: string[] = [];
  const note = (isTrue: unknown, key: string, facts?: Record<string, string | number>): void => {
    if (isTrue) notes.push(words.t(`plot.note.${key}`, facts));
  };
  const join = (names: readonly string[]): string => names.join(words.t('plot.note.years'));
  const shown = lines.filter(({ context }) => !context);
  const joined = shown.filter((line) => isJoined(line, file));
  const some = (is: (entry: TimedEntry) => boolean): boolean => shown.some(({ points }) => points.some(is));

  if (projection) {
    const { interval, range, value, year } = projection;
    note(true, 'projection');
    note(true, interval === null ? 'noInterval' : range === null ? 'projected' : 'interval', {
      year: figures.period({ year, t: year }),
      value: figures.withUnit(value, figures.decimals),
      range: String(range),
    });
  }
  note(schedule, 'schedule');
  if (counted) note(goal, 'counted', counted);
  if (bandWords !== null) note(true, 'band', { range: bandWords });
  note(file.assessment.form?.moving, 'moving');
  if (goal) note(file.target.yearInferred, 'inferred', { year: goal.year });
  note(values.low > 0 || values.high < 0, 'notFromZero');
  note(
    some(({ state }) => state === 'provisional'),
    'provisional',
  );
  note(
    joined.some(({ points, runs }) => runs.length > 1 + points.filter(isBreak).length),
    'gap',
  );
  note(
    shown.some((line) => line.points.length > 1 && !joined.includes(line)),
    'singleYears',
  );
  for (const line of shown) notes.push(...noteLine(line, plan, join));
  note(
    some(({ t, year }) => t !== year),
    'midYear',
  );
  note(shown.length < lines.length, 'context');
  for (const [key, isHigher] of [
    ['comparators', true],
    ['others', false],
  ] as const) {
    const names = shown.filter(({ key: of }) => of.startsWith('comparator') && HIGHER.test(of) === isHigher);
    note(names.length > 0, key, { names: join(names.map(({ name }) => name)) });
  }
  marks
    .filter(({ value }) => value === null)
    .forEach(({ kind, t: year, text }, i) => {
      const mark = placed[i]!.label?.text;
      note(kind === 'annotation' && mark !== text, 'annotation', {
        mark: mark ?? '',
        year: figures.period({ year, t: year }),
        text,
      });
    });
  return notes;
}

const HIGHER = /^comparator:(?:city|province|nation):/;

/** Breaks, missing values by reason, revisions, corrections and the office's own remarks of one series. */
function noteLine(
  { name, entries, points }: PlannedLine,
  { figures, words: { t, locale } }: ChartPlan,
  join: (names: readonly string[]) => string,
): string[] {
  const note = (key: string, some: readonly TimedEntry[], facts?: Record<string, string>): string =>
    t(`plot.note.${key}`, { years: join(some.map(figures.period)), name, ...facts });
  const missing = new Map<string, TimedEntry[]>();
  for (const entry of entries)
    if (!isKnown(entry.amount)) {
      const { missing: reason } = entry.amount;
      missing.set(reason, [...(missing.get(reason) ?? []), entry]);
    }
  const revised = points.filter(({ state }) => state === 'revised');
  return [
    ...points.filter(isBreak).map((entry) => note('break', [], { year: figures.period(entry) })),
    ...Array.from(missing, ([reason, some]) => note('missing', some, { reason: t(`series.missing.${reason}`) })),
    ...(revised.length > 0 ? [note('revised', revised)] : []),
    ...entries.flatMap((entry) => {
      if (entry.state !== 'corrected') return [];
      const { was = null, on = null, reason = '' } = entry.correction ?? {};
      return [
        note('corrected', [entry]),
        was === null ? '' : t('plot.note.corrected.was', { was }),
        on === null ? '' : t('plot.note.corrected.on', { day: formatDay(on, locale) }),
        reason,
      ]
        .filter((part) => part !== '')
        .join(locale === 'en' ? ' ' : '');
    }),
    ...entries.flatMap((entry) => (entry.note === null ? [] : note('remark', [entry], { text: entry.note }))),
  ];
}
