import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { decode, indicatorFile, LOCALES, type IndicatorFile } from '@plan-widgets/core/contract';
import {
  drawChart,
  DRAWN_ROLES,
  layoutChart,
  layoutPanels,
  tabulateChart,
  textWidth,
  type Chart,
  type ChartBox,
  type ChartChoice,
  type DrawnNode,
} from '@plan-widgets/core/chart';
import { buildDemonstration } from '../../../scripts/build-demonstration.js';
import { inRepository } from '../../../scripts/repository.js';
import { run } from '../../../packages/dataset/src/cli.js';
import { chartWords } from './chart-file.js';

const scratch = mkdtempSync(join(tmpdir(), 'plan-chart-test-'));
let files: IndicatorFile[];

before(async () => {
  const folders = ['demonstration', 'official'].map((name) => join(scratch, name));
  await buildDemonstration(folders[0]!);
  assert.equal(await run(['build', inRepository('packages', 'baoan'), '--out', folders[1]!]), 0);
  files = folders.flatMap((folder) => {
    const indicators = join(folder, 'latest', 'indicators');
    return readdirSync(indicators).map((name) =>
      decode(indicatorFile, JSON.parse(readFileSync(join(indicators, name), 'utf8')), name),
    );
  });
  drawn = [...drawEveryChart()];
});
after(() => rmSync(scratch, { recursive: true, force: true }));

const WIDTHS = [280, 320, 560, 720, 1100];
const TEXTS = [13, 20];
const ANNOTATED = { year: 2023, text: '自本年起增加一次随访 A follow-up visit was added' };
const CHOICES: ChartChoice[] = [
  { groups: 'sex', comparators: true, annotations: [ANNOTATED] },
  { groups: 'age', comparators: false, annotations: [] },
];

interface Drawn {
  readonly chart: Chart;
  readonly nodes: DrawnNode[];
  readonly at: string;
  readonly file: IndicatorFile;
}

let drawn: Drawn[];

function* drawEveryChart(): Generator<Drawn> {
  for (const file of files)
    for (const locale of LOCALES)
      for (const width of WIDTHS)
        for (const text of TEXTS)
          for (const choice of CHOICES) {
            const box: ChartBox = { width, height: text === 13 ? 380 : 460, text };
            const chart = layoutChart(file, box, chartWords[locale], choice);
            const at = `${file.id} ${locale} ${width}×${text} ${choice.groups}`;
            if (chart) yield { chart, nodes: drawChart(chart), at, file };
          }
}

/** The rectangle of a text by an estimate of our own, so that the one it was placed by is not its only witness. */
function coverOf({ attributes, text }: DrawnNode): { left: number; right: number; top: number; bottom: number } {
  const {
    x,
    y,
    'text-anchor': anchor,
    'font-size': size,
  } = attributes as Record<string, number> & { 'text-anchor': string };
  const width = textWidth(text!, size!);
  const left = anchor === 'start' ? x! : anchor === 'end' ? x! - width : x! - width / 2;
  return { left, right: left + width, top: y! - size! * 0.8, bottom: y! + size! * 0.15 };
}

type Corner = readonly [x: number, y: number];

const segmentsOf = ({ attributes }: DrawnNode): [Corner, Corner][] => {
  const points = [...String(attributes['d']).matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Corner => [
    Number(x),
    Number(y),
  ]);
  return points.slice(1).map((to, i) => [points[i]!, to]);
};

/** Whether a line goes through a rectangle, found by walking along it. */
function isCrossed({ left, right, top, bottom }: ReturnType<typeof coverOf>, from: Corner, to: Corner): boolean {
  if (Math.min(from[0], to[0]) > right || Math.max(from[0], to[0]) < left) return false;
  if (Math.min(from[1], to[1]) > bottom || Math.max(from[1], to[1]) < top) return false;
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]));
  return Array.from({ length: steps + 1 }, (_, i) => i / Math.max(steps, 1)).some((share) => {
    const [x, y] = [0, 1].map((axis) => from[axis]! + share * (to[axis]! - from[axis]!)) as [number, number];
    return x > left && x < right && y > top && y < bottom;
  });
}

const numbersOf = ({ attributes }: DrawnNode): number[] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    typeof value === 'number' ? [value] : name === 'd' ? [...value.matchAll(/-?[\d.]+|[A-Za-z]{2,}/g)].map(Number) : [],
  );

describe('every indicator of both datasets, in every width, size of text and language', () => {
  test('is drawn', () => assert.ok(drawn.length > 4000, String(drawn.length)));

  test('stays within its box, and no text covers another', () => {
    for (const { chart, nodes, at } of drawn) {
      const { width, height } = chart.box;
      const texts = nodes.filter(({ tag }) => tag === 'text');
      const covers = texts.map(coverOf);
      covers.forEach((one, i) => {
        const where = `${at}: “${texts[i]!.text}”`;
        assert.ok(one.left >= -0.5 && one.right <= width + 0.5, `${where} ${one.left} to ${one.right}`);
        assert.ok(one.top >= 0 && one.bottom <= height, `${where} ${one.top} to ${one.bottom}`);
        covers.slice(i + 1).forEach((other, j) => {
          const overlap =
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
          assert.ok(!overlap, `${where} and “${texts[i + 1 + j]!.text}”`);
        });
      });
      for (const node of nodes) {
        for (const number of numbersOf(node)) assert.ok(Number.isFinite(number), `${at}: ${JSON.stringify(node)}`);
        const { x = 0, y = 0, cx = 0, cy = 0, width: wide = 0, height: high = 0 } = node.attributes;
        for (const [edge, most] of [
          [Number(x) + Number(wide), width],
          [Number(y) + Number(high), height],
          [Number(cx), width],
          [Number(cy), height],
        ] as const)
          assert.ok(edge >= 0 && edge <= most, `${at}: ${JSON.stringify(node)}`);
        if (node.tag === 'path')
          for (const [, px, py] of String(node.attributes['d']).matchAll(/(-?[\d.]+),(-?[\d.]+)/g))
            assert.ok(Number(px) >= 0 && Number(px) <= width && Number(py) >= 0 && Number(py) <= height, at);
      }
    }
  });

  test('draws every value that is there and none that is not', () => {
    for (const { chart, at, file } of drawn) {
      const own = file.series.filter(
        ({ breakdown, amount }) =>
          Object.values(breakdown).every((word) => word === null) && 'value' in amount && amount.bound === null,
      );
      assert.deepEqual(
        chart.lines[0]!.points.map(({ value }) => value),
        own.map(({ amount }) => ('value' in amount ? amount.value : null)),
        at,
      );
    }
  });

  test('is null exactly where the district has no value of its own', () => {
    for (const file of files) {
      const chart = layoutChart(file, { width: 560, height: 380, text: 13 }, chartWords.en, CHOICES[0]!);
      assert.equal(chart === null, file.trend.length === 0 && !file.series.some(isOwnValue), file.id);
    }
  });

  test('shows no projection and no schedule where they are withheld', () => {
    for (const { chart, nodes, at, file } of drawn) {
      if (file.assessment.quantities?.due == null) assert.equal(chart.schedule, null, at);
      if (file.assessment.quantities?.projection == null)
        assert.ok(chart.projection === null && nodes.every(({ role }) => !/projection|fan|interval/.test(role)), at);
    }
  });

  test('uses only roles that are on the list, and every role on it', () => {
    const used = new Set<string>();
    for (const { nodes } of drawn) for (const { role } of nodes) role.split(' ').forEach((word) => used.add(word));
    for (const file of files)
      for (const { chart } of layoutPanels(file, { width: 240, height: 200, text: 13 }, chartWords.en))
        for (const { role } of chart ? drawChart(chart) : []) role.split(' ').forEach((word) => used.add(word));
    assert.deepEqual([...used].sort(), Object.keys(DRAWN_ROLES).sort());
  });

  test('no label touches a line but, where nothing else is free, the target’s and the total’s', () => {
    for (const { nodes, at } of drawn) {
      const lines = nodes.filter(({ role }) => /^(line|target|projection)\b(?!-)/.test(role)).flatMap(segmentsOf);
      for (const node of nodes) {
        if (node.tag !== 'text' || !/^label (female|male|age|comparator|projection|interval|schedule)/.test(node.role))
          continue;
        const cover = coverOf(node);
        const touched = lines.find(([from, to]) => isCrossed(cover, from, to));
        assert.equal(touched, undefined, `${at}: “${node.text}”`);
      }
    }
  });

  test('a label at the end of a line is nearer to it than to the end of another that looks the same', () => {
    for (const { chart, at } of drawn)
      for (const { end, points, role } of chart.lines) {
        if (!end) continue;
        const last = points[points.length - 1]!;
        const away = (y: number): number => Math.abs(end.y - chart.box.text * 0.36 - y);
        for (const other of chart.lines) {
          const rival = other.points[other.points.length - 1]!;
          if (other.role !== role || rival.x !== last.x) continue;
          assert.ok(away(rival.y) >= away(last.y) - 0.01, `${at}: “${end.text}”`);
        }
      }
  });

  test('a label at the end of a line stands on the same side of the target’s line as that end', () => {
    for (const { chart, at } of drawn)
      for (const { end, points } of chart.lines) {
        const due = chart.target?.due;
        if (!end || !due) continue;
        const middle = end.y - chart.box.text * 0.36;
        const { y } = points[points.length - 1]!;
        assert.ok((middle - due.y) * (y - due.y) >= 0, `${at}: “${end.text}”`);
      }
  });

  test('a name above the plot stands over its mark', () => {
    for (const { chart, at } of drawn)
      for (const { x, y, label } of chart.marks) {
        if (y !== null || !label) continue;
        const half = textWidth(label.text, chart.box.text) / 2;
        const [left, right] =
          label.anchor === 'start' ? [0, 2 * half] : label.anchor === 'end' ? [-2 * half, 0] : [-half, half];
        assert.ok(x >= label.x + left - 4 && x <= label.x + right + 4, `${at}: “${label.text}”`);
        assert.ok(Math.abs(label.y - chart.plot.top) < 1.4 * chart.box.text, `${at}: “${label.text}”`);
      }
  });

  test('has at least three gridlines where there is height for them', () => {
    for (const { chart, at, file } of drawn)
      if (chart.box.text === 13 && file.target.kind !== 'count')
        assert.ok(chart.yTicks.length >= 3 && chart.yTicks.length <= 7, `${at}: ${chart.yTicks.length}`);
  });

  test('says units as Hong Kong writes them', () => {
    for (const file of files)
      for (const groups of ['none', 'area'] as const) {
        const table = tabulateChart(file, chartWords['zh-Hant'], { groups, comparators: true, annotations: [] });
        for (const { cells } of table.rows)
          for (const cell of cells) assert.doesNotMatch(cell, /\d[个岁间处项户]|小时/, `${file.id} ${cell}`);
      }
  });

  test('names each line at its end or in the legend', () => {
    for (const { chart, at } of drawn)
      for (const { key, end, name } of chart.lines) {
        const named =
          end?.text.startsWith(name) || chart.legend.some((one) => one.key === key) || chart.lines.length === 1;
        assert.ok(named, `${at}: ${key}`);
      }
  });

  test('says nothing that is not for the public, in picture, reading, note or table', () => {
    const never = /暂无数据|暂无内容|建设中|敬请期待|测试|演示|null|NaN|undefined|\{\{/;
    for (const { chart, nodes, at } of drawn) {
      const said = [nodes.map(({ text = '' }) => text), chart.readings.map((one) => one.spoken), chart.notes].flat();
      for (const text of said) assert.doesNotMatch(text, never, at);
    }
    for (const file of files)
      for (const locale of LOCALES)
        for (const groups of ['none', 'sex', 'age', 'area'] as const) {
          const table = tabulateChart(file, chartWords[locale], { groups, comparators: true, annotations: [] });
          assert.doesNotMatch(JSON.stringify(table), never, `${file.id} ${locale} ${groups}`);
          assert.ok(
            table.rows.some(({ kind }) => kind === 'target'),
            file.id,
          );
          for (const { cells } of table.rows) assert.equal(cells.length, table.columns.length, file.id);
        }
  });

  test('ends a per cent axis at 100', () => {
    for (const { chart, at, file } of drawn) {
      const unit = file.series.find(isOwnValue)?.amount;
      if (!unit || !('unit' in unit) || unit.unit !== '%') continue;
      for (const { label } of chart.yTicks) assert.ok(Number.parseFloat(label) <= 100, `${at} ${label}`);
    }
  });

  test('draws areas on one scale, in the order of the office’s table, and says why one is missing', () => {
    let panels = 0;
    for (const file of files) {
      const found = layoutPanels(file, { width: 240, height: 200, text: 13 }, chartWords['zh-Hans']);
      panels += found.length;
      // What is alike in all of them is named once.
      const labels = found.flatMap(({ chart }) => chart?.target?.label ?? []);
      assert.ok(labels.length <= 1, file.id);
      for (const { chart } of found)
        if (chart?.lines.some(({ context }) => context)) assert.ok(chart.notes.includes('浅色细线为合计。'), file.id);
      const scales = new Set(found.flatMap(({ chart }) => (chart ? [JSON.stringify(chart.yTicks)] : [])));
      assert.ok(scales.size <= 1, file.id);
      for (const { name, chart, reason } of found) assert.ok(chart || reason, `${file.id} ${name}`);
      const areas = new Set(file.series.flatMap(({ breakdown }) => breakdown.area ?? []));
      assert.deepEqual(
        found.map(({ name }) => name),
        Object.entries(file.groupNames).flatMap(([area, name]) => (areas.has(area) ? [name['zh-Hans']] : [])),
      );
    }
    assert.ok(panels >= 10, String(panels));
  });
});

function isOwnValue({ breakdown, amount }: IndicatorFile['series'][number]): boolean {
  return Object.values(breakdown).every((word) => word === null) && 'value' in amount && amount.bound === null;
}
