import { html, nothing, type TemplateResult } from 'lit';
import { wordVerdict } from '@plan-widgets/core/indicator';
import { decimalsOf, gapOf, groupReadings, type Gap, type GroupReading } from '@plan-widgets/core/reading';
import { statusMark } from '../../kit/status-mark.js';
import type { ReadAssessment } from './analysis-record.js';
import { assessmentWords, measureOf, periodWords, section, type AnalysisView, type Measure } from './analysis-view.js';
import { drawSpan, drawTargetMark, groupAxis, type GroupAxis } from './group-axis.js';

type Breakdown = ReadAssessment['breakdowns'][number];

/** A table for each dimension of groups, with the gap between them in a sentence. */
export function drawGroups(view: AnalysisView): TemplateResult | typeof nothing {
  const { assessment, series } = view.record;
  if (!assessment || !series) return nothing;
  return html`${assessment.breakdowns.map((breakdown) => drawBreakdown(view, breakdown))}`;
}

function drawBreakdown(view: AnalysisView, breakdown: Breakdown): TemplateResult {
  const { record, words, say } = view;
  const { t } = words;
  const { dimension } = breakdown;
  const measure = measureOf(record, words);
  const { year, base, rows } = groupReadings(record, breakdown);
  const form = record.assessment!.form;
  // A change is counted by each group from its own base: no one line would be the target of all.
  const isEachItsOwn = form?.mode === 'change';
  const level = form && form.band === null && form.mode !== 'moving' && !isEachItsOwn ? form.goal : null;
  const order = Object.keys(record.groupNames ?? {});
  const shown = rows
    .map((row, i) => ({ row, i }))
    .sort((a, b) => order.indexOf(a.row.group) - order.indexOf(b.row.group));
  const axis = groupAxis(rows, level, form?.band ?? null);
  const slot = (name: string): string => `${dimension}-${name}`;
  // A school year by the year it begins in: both its years would take the drawing's room.
  const period = (point: { year: number; t: number } | undefined, year: number | null): string =>
    point && point.t !== point.year
      ? t('analysis.groups.school', { from: point.year, to: point.year + 1 })
      : year === null
        ? ''
        : t('analysis.year', { year });
  const nowPeriod = period(rows.find(({ now }) => now?.year === year)?.now ?? undefined, year);
  const thenPeriod = period(rows.find(({ earlier }) => earlier !== null)?.earlier ?? undefined, base);
  const unit = measure.unit.trim();
  const gap = gapOf(breakdown);
  const table = html`<table class="groups">
    <thead>
      <tr>
        <th scope="col">${say(slot('name'), t('analysis.groups.name'))}</th>
        <td></td>
        ${base === null ? nothing : html`<th scope="col">${say(slot('then'), t('analysis.groups.then', { period: thenPeriod }))}</th>`}
        ${year === null ? nothing : html`<th scope="col">${say(slot('now'), t('analysis.groups.now', { period: nowPeriod }))}</th>`}
      </tr>
    </thead>
    <tbody>
      ${shown.map(({ row, i }) => drawRow(view, breakdown, row, i, { axis, base, year, measure }))}
    </tbody>
    ${
      axis.goal === null && axis.band === null
        ? nothing
        : html`<tfoot>
            <tr>
              <th scope="row">${say(slot('target'), t('analysis.groups.target'))}</th>
              <td class="drawn">${drawTargetMark(axis)}</td>
              <td colspan="2">${say(slot('target-value'), targetWords(axis, measure, t))}</td>
            </tr>
          </tfoot>`
    }
  </table>`;
  const heading = [
    t(`analysis.groups.${dimension}`),
    ...(unit === '' ? [] : [t('analysis.groups.unit', { unit })]),
  ].join(t('analysis.separator'));
  return section(
    view,
    slot('groups'),
    heading,
    html`${table}
    ${isEachItsOwn ? html`<p class="small aside">${say(slot('own-base'), t('analysis.groups.ownBase'))}</p>` : nothing}
    ${gap && html`<p class="small aside">${say(slot('gap'), gapSentence(view, breakdown, gap))}</p>`}`,
  );
}

interface Columns {
  readonly axis: GroupAxis;
  readonly base: number | null;
  readonly year: number | null;
  readonly measure: Measure;
}

function drawRow(
  view: AnalysisView,
  { dimension, groups }: Breakdown,
  row: GroupReading,
  i: number,
  { axis, base, year, measure }: Columns,
): TemplateResult {
  const { record, words, say } = view;
  const { locale, t } = words;
  const { group, now, earlier, missing } = row;
  const name = dimension === 'sex' ? t(`analysis.sex.${group}`) : (record.groupNames?.[group]?.[locale] ?? group);
  const slot = (part: string): string => `${dimension}-${i}-${part}`;
  const { verdict } = groups[i]!;
  // Only what was published of each group itself: an overrule or another body's verdict is of the whole.
  const isShown = record.assessment!.publication.state === 'published' && verdict.status !== 'withheld' && now !== null;
  const amount = (point: NonNullable<GroupReading['now']>): string =>
    (point.approximate ? t('analysis.about') : '') +
    measure.number(point.value, point.decimals) +
    (point.provisional ? t('analysis.figure.provisional') : '');
  const reason = t(missing === null ? 'analysis.groups.unrecorded' : `missing.${missing}`);
  const latest =
    now === null
      ? reason
      : now.year === year
        ? amount(now)
        : t('analysis.groups.otherYear', { amount: amount(now), period: periodWords(now, words) });
  return html`<tr class=${dimension === 'sex' ? group : 'other'}>
    <th scope="row">
      <span class="group">${say(slot('name'), name)}</span>
      ${
        isShown
          ? html`<span class="judged"
              >${statusMark(verdict.status)}<span
                >${say(slot('status'), wordVerdict(verdict, assessmentWords(t)))}</span
              ></span
            >`
          : nothing
      }
    </th>
    <td class="drawn">${drawSpan(axis, row, group === 'male')}</td>
    ${base === null ? nothing : html`<td>${say(slot('then'), earlier ? amount(earlier) : t('analysis.groups.unrecorded'))}</td>`}
    ${year === null && now === null ? html`<td>${say(slot('now'), reason)}</td>` : html`<td class=${now ? 'now' : ''}>${say(slot('now'), latest)}</td>`}
  </tr>`;
}

function targetWords({ goal, band }: GroupAxis, measure: Measure, t: AnalysisView['words']['t']): string {
  if (goal !== null) return measure.goal(goal.value);
  const decimals = Math.max(decimalsOf(band!.low.value, 2), decimalsOf(band!.high.value, 2));
  return t('analysis.groups.band', {
    low: measure.number(band!.low.value, decimals),
    high: measure.amount(band!.high.value, decimals),
  });
}

/** `2025年女比男高4.2个百分点，2020年为3.4个百分点，差距扩大。` Whether it closes is said only where it was found. */
export function gapSentence({ record, words }: AnalysisView, { dimension }: Breakdown, gap: Gap): string {
  const { t } = words;
  const measure = measureOf(record, words);
  const { first, decimals, movement } = gap;
  const size = (difference: number): string => measure.change(Math.abs(difference), decimals);
  const side = (difference: number): string =>
    difference === 0 ? 'equal' : difference > 0 ? (isRate ? 'higher' : 'more') : isRate ? 'lower' : 'fewer';
  const isRate = /^(?:%|‰|\/100k|per 1000 population|percentage-points|ratio|m²)$/.test(
    'unit' in record.latest ? record.latest.unit : '',
  );
  const whole = (at: { year: number; difference: number }): string =>
    t(dimension === 'sex' ? `analysis.gap.sex.${side(at.difference)}` : `analysis.gap.${dimension}`, {
      period: t('analysis.year', { year: at.year }),
      gap: size(at.difference),
    });
  const now = whole(gap);
  if (first === null) return t('analysis.gap.one', { now });
  const isSameSide = Math.sign(first.difference) === Math.sign(gap.difference) && gap.difference !== 0;
  const before = isSameSide
    ? t('analysis.gap.then', { period: t('analysis.year', { year: first.year }), gap: size(first.difference) })
    : whole(first);
  return movement === null
    ? t('analysis.gap.two', { now, earlier: before })
    : t('analysis.gap.three', { now, earlier: before, movement: t(`analysis.gap.${movement}`) });
}
