import type { IndicatorFile } from '@plan-widgets/core/contract';
import { askForData } from './ask-for-data.js';
import { MARKS } from './marks.js';

/** The work of a page with one large chart but for the chart itself: the same code and the same text for every peer. */

interface Point {
  readonly t: number;
  readonly value: number;
}

/** What a large chart shows. */
export interface LargeSeries {
  readonly points: readonly Point[];
  readonly name: string;
  readonly unit: string;
  readonly target: number;
  readonly targetLabel: string;
  /** The target's year. */
  readonly due: number;
  /** From the last value to the target's year. */
  readonly projection: readonly [Point, Point];
  readonly projectionLabel: string;
  /** The interval around the projection in the target's year. */
  readonly fan: { readonly low: number; readonly high: number };
  /** The path on which the target would be reached in time, a point a year. */
  readonly schedule: readonly Point[];
  readonly scheduleLabel: string;
  readonly milestone: { readonly t: number; readonly label: string };
  readonly top: number;
  readonly yTicks: readonly number[];
  readonly xTicks: readonly number[];
  /** The box, px. */
  readonly width: number;
  readonly height: number;
}

/** Fills the page's one `[data-chart]`: texts and table, then the drawing. */
export async function drawLargeChart(
  draw: (place: HTMLElement, series: LargeSeries) => void | Promise<void>,
): Promise<void> {
  const file = (await askForData()) as IndicatorFile;
  const box = document.querySelector<HTMLElement>('[data-chart]')!;
  const width = box.clientWidth;
  const series = seriesOf(file, width);
  const place = writeTexts(box, file, series);
  await draw(place, series);
  bench.drawn();
}

function seriesOf({ assessment, figure, target }: IndicatorFile, width: number): LargeSeries {
  const { points, form, quantities } = assessment;
  const { goal, baseline, year } = form as { goal: number; baseline: Point; year: number };
  const { projection, interval } = quantities!;
  const last = points[points.length - 1]!;
  const hero = target.hero['zh-Hans'];
  const unit = figure!.hero['zh-Hans'].unit;
  return {
    points,
    name: `示例区 ${last.value}`,
    unit,
    target: goal,
    targetLabel: `目标值 ${hero.before}${hero.number}${hero.unit}${hero.after}（按规划期末）`,
    due: year,
    projection: [last, { t: year, value: projection! }],
    projectionLabel: `推算 ${projection!.toFixed(1)}`,
    fan: interval!,
    schedule: Array.from({ length: year - baseline.t + 1 }, (_, step) => ({
      t: baseline.t + step,
      value: baseline.value * (goal / baseline.value) ** (step / (year - baseline.t)),
    })),
    scheduleLabel: '时序路径',
    milestone: { t: 2025, label: '中期评估' },
    top: 9,
    yTicks: [0, 5],
    xTicks: [2020, 2025, 2030],
    width,
    height: 320,
  };
}

const template = document.createElement('template');
template.innerHTML =
  '<p class="notice"></p><p class="eyebrow"><span class="domain"></span><span></span></p><h3></h3><p class="label"></p>' +
  '<p class="label"></p><p class="status"><svg class="mark" viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">' +
  '<path></path></svg><span></span></p><p class="sentence"></p><div class="drawing"></div><p class="note"></p>' +
  '<p class="note"></p><p class="note"></p><p class="note"></p><table class="hidden"><caption></caption><tbody></tbody></table>' +
  '<p class="source"></p><p class="source"></p>';

function writeTexts(box: HTMLElement, file: IndicatorFile, series: LargeSeries): HTMLElement {
  const { wording, notice } = file;
  const name = file.name['zh-Hans'];
  const { low, high } = series.fan;
  const percent = (value: number): string => `${value.toFixed(1)}${series.unit}`;
  const texts = [
    '示例数据：数值均为虚构，不得引用',
    file.domain.title['zh-Hans'],
    (wording.place.section?.['zh-Hans'] ?? '') + wording.place.number,
    `${name}：${file.figure!.period['zh-Hans']}${file.figure!.hero['zh-Hans'].number}${series.unit}`,
    `单位：${series.unit} ${series.points[0]!.t}—${series.projection[0].t}年`,
    `规划目标：${file.target.phrase['zh-Hans']}`,
    file.statusLabel['zh-Hans'],
    file.sentence['zh-Hans'],
    '虚线为按近年变化推算，不代表官方预测。',
    `${series.due}年推算值为${percent(series.projection[1].value)}，80%区间为${percent(low)}—${percent(high)}。`,
    '细点线为时序路径。',
    '进展判断按公开方法由数据测算，供参考；正式结论以区妇儿工委发布的评估报告为准。',
    `同一数据的表格：${name}`,
    `数值来源：${file.series.map(({ amount }) => ('source' in amount ? amount.source.title['zh-Hans'] : '')).join('、')}。`,
    `规划来源：${notice.publisher['zh-Hans']}，${notice.number}，${notice.published}发布。数据版本：${file.release}`,
  ];
  const drawn = template.content.cloneNode(true) as DocumentFragment;
  drawn
    .querySelectorAll('.notice, .eyebrow span, h3, .label, .status span, .sentence, .note, caption, .source')
    .forEach((place, index) => (place.textContent = texts[index]!));
  drawn.querySelector('path')!.setAttribute('d', MARKS[file.status]);
  const rows = [
    ['年份', '示例区', '时序应为'],
    ...series.points.map(({ t, value }) => [
      `${t}年`,
      percent(value),
      percent(series.schedule.find((due) => due.t === t)!.value),
    ]),
    [`${series.due}年目标值（按规划期末）`, file.target.hero['zh-Hans'].number, ''],
    [`${series.due}年推算值`, percent(series.projection[1].value), `${percent(low)}—${percent(high)}`],
  ];
  const body = drawn.querySelector('tbody')!;
  for (const cells of rows) {
    const row = body.insertRow();
    for (const cell of cells) row.insertCell().textContent = cell;
  }
  const place = drawn.querySelector<HTMLElement>('.drawing')!;
  box.append(drawn);
  return place;
}
