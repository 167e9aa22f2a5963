import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoardFile } from '@plan-widgets/core/contract';
import { writeXlsx } from 'hucre/xlsx';
import { inRepository } from '../../../scripts/repository.js';

/** One call of plan-dataset: from the start of the process to its end, and the most memory it held. */
export interface Measured {
  readonly call: string;
  readonly seconds: number;
  /** What all its threads worked, which other work on the machine changes less. */
  readonly processorSeconds: number;
  readonly megabytes: number;
}

const ROW_COUNT = 100_000;
const HEAD = ['indicator', 'area', 'area_level', 'year', 'value', 'unit', 'age', 'publisher', 'source_title'];

/**
 * A hundred thousand invented values of Bao'an's own indicators, by year, subdistrict and age group, as rows of cells,
 * the headings first; only to be measured.
 */
function inventRows(board: BoardFile): string[][] {
  const indicators = board.indicators.filter(
    ({ id, target: { unit, kind } }) =>
      unit === '%' &&
      kind !== 'change-from-baseline' &&
      !/mortality|transmission|infection|syphilis|crim|hiv|anaemia|stunting|myopia|obes|prevalence|premarital/.test(id),
  );
  const areas = [
    '',
    '新安街道',
    '西乡街道',
    '航城街道',
    '福永街道',
    '福海街道',
    '沙井街道',
    '新桥街道',
    '松岗街道',
    '燕罗街道',
    '石岩街道',
  ];
  const ages = ['', '11—14岁', '21—29岁', '31—39岁', '61岁以上'];
  const rows = [HEAD];
  for (const { id } of indicators)
    for (let year = 1990; year < 2026; year += 1)
      for (const area of areas)
        for (const age of ages) {
          const value = (50 + ((rows.length * 7) % 400) / 10).toFixed(1);
          const level = area === '' ? '' : 'subdistrict';
          rows.push([id, area, level, String(year), value, '%', age, '示例发布单位', '示例年报']);
          if (rows.length > ROW_COUNT) return rows;
        }
  throw new Error(
    `Wanted ${ROW_COUNT} rows, got ${rows.length}. Check that Bao'an has enough shares without a sensitive event.`,
  );
}

/** Runs the command in a process of its own. @param expected the exit code that it must end with */
function measure(call: string, args: readonly string[], expected = 0): Measured {
  const told = `process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("used "+(u.userCPUTime+u.systemCPUTime)+" "+u.maxRSS+"\\n")})`;
  const bin = inRepository('packages', 'dataset', 'bin', 'plan-dataset.js');
  const started = performance.now();
  const ended = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(told)}`, bin, ...args],
    {
      encoding: 'utf8',
      cwd: inRepository(),
      maxBuffer: 1 << 28,
    },
  );
  const seconds = (performance.now() - started) / 1000;
  assert.equal(ended.status, expected, ended.stderr.slice(0, 2000));
  const [, microseconds, kilobytes] = /used (\d+) (\d+)\n$/.exec(ended.stderr)!;
  return { call, seconds, processorSeconds: Number(microseconds) / 1e6, megabytes: Number(kilobytes) / 1024 };
}

const median = (all: readonly Measured[]): Measured =>
  [...all].sort((a, b) => a.seconds - b.seconds)[Math.floor(all.length / 2)]!;

/** Builds Bao'an five times, then checks and builds it with a hundred thousand values, as text and as a workbook. */
export async function measureSpeed(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-speed-'));
  try {
    const baoan = inRepository('packages', 'baoan');
    const out = (name: string): string => join(folder, `out-${name}`);
    const five = [1, 2, 3, 4, 5].map((time) =>
      measure('build Bao’an (median of five)', ['build', baoan, '--out', out(String(time))]),
    );
    const board = JSON.parse(readFileSync(join(out('1'), 'latest', 'board.json'), 'utf8')) as BoardFile;
    const rows = inventRows(board);
    const contents = {
      csv: rows.map((cells) => cells.join(',')).join('\n'),
      xlsx: await writeXlsx({
        sheets: [
          {
            name: '填写',
            rows: rows.map((cells, at) =>
              cells.map((cell, column) => (at > 0 && (column === 3 || column === 4) ? Number(cell) : cell)),
            ),
          },
        ],
      }),
    };
    const large = (['csv', 'xlsx'] as const).flatMap((ending) => {
      const content = join(folder, ending);
      cpSync(baoan, content, { recursive: true });
      rmSync(join(content, 'observations.csv'));
      writeFileSync(join(content, `observations.${ending}`), contents[ending]);
      return [
        measure(`check 100,000 values, .${ending}`, ['check', content]),
        measure(`build 100,000 values, .${ending}`, ['build', content, '--out', out(ending)]),
      ];
    });
    return [median(five), ...large];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
