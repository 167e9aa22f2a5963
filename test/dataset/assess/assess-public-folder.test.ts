import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readPublishedText } from '../published-text.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'plan-withheld-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

const MORTALITY = 'women.health.maternal-mortality-ratio';
const BASES = 'children.environment.child-friendly-practice-bases';
// Counts that occur nowhere else, in rates printed so that the count is not in them.
const deaths = [
  [2020, 5, 1607, 31_620_037],
  [2021, 6, 1951, 32_560_051],
  [2022, 7, 2269, 32_453_083],
  [2023, 8, 2671, 33_341_689],
  [2024, 9, 3049, 33_915_391],
  [2025, 10, 3433, 34_292_857],
] as const;

interface InternalFile {
  readonly sentence: Record<string, string>;
  readonly warnings: readonly { code: string; sentence: Record<string, string> }[];
  readonly assessment: {
    readonly verdict: { readonly status: string };
    readonly quantities: Record<string, unknown>;
    readonly smallNumbers: Record<string, unknown> | null;
  };
}

/** Numbers of five significant digits or more, anywhere in a value. */
function* longNumbers(value: unknown): Generator<string> {
  if (typeof value === 'number' && Number(value.toPrecision(4)) !== value) yield String(Math.abs(value)).slice(0, 7);
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* longNumbers(part);
}

test('a built folder holds nothing of what is withheld or internal, in any of its files', () => {
  const folder = join(scratch, 'content');
  cpSync(join(root, 'packages/baoan'), folder, { recursive: true });
  const table = join(folder, 'observations.csv');
  const [head = '', ...body] = readFileSync(table, 'utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);
  const columns = ['numerator', 'denominator', 'counts_public'];
  const own = (cells: Record<string, string | number>): string =>
    [...head.split(','), ...columns]
      .map((column) => {
        const given: Record<string, string | number> = {
          area: '宝安区',
          area_level: 'district',
          publisher: '深圳市宝安区人民政府（报告）',
          source_title: '宝安区七届人大五次会议政府工作报告',
          source_read: 'original',
          ...cells,
        };
        return given[column] ?? '';
      })
      .join(',');
  const planted = [
    ...deaths.map(([year, value, numerator, denominator]) =>
      own({ indicator: MORTALITY, year, value, unit: '/100k', numerator, denominator, counts_public: 'internal' }),
    ),
    ...[4, 5, 6, 8, 9, 10].map((value, i) => own({ indicator: BASES, year: 2020 + i, value, unit: '个' })),
  ];
  rmSync(table);
  appendFileSync(
    table,
    [`${head},${columns.join(',')}`, ...body.map((line) => `${line},,,`), ...planted, ''].join('\n'),
  );
  const [out, internal] = [join(scratch, 'out'), join(scratch, 'internal')];
  const bin = join(root, 'packages/dataset/bin/plan-dataset.js');
  const built = spawnSync(process.execPath, [bin, 'build', folder, '--out', out, '--internal', internal], {
    encoding: 'utf8',
    cwd: root,
  });
  assert.equal(built.status, 0, built.stderr);

  const release = readdirSync(internal)[0]!;
  const secrets = new Set<string>();
  for (const id of [MORTALITY, BASES]) {
    const file = JSON.parse(readFileSync(join(internal, release, 'indicators', `${id}.json`), 'utf8')) as InternalFile;
    assert.notEqual(file.assessment.verdict.status, 'withheld');
    assert.ok(file.warnings.length > 0);
    for (const words of [file.sentence, ...file.warnings.map(({ sentence }) => sentence)])
      for (const text of Object.values(words)) secrets.add(text);
    const { progress: _, ...findings } = file.assessment.quantities;
    for (const number of longNumbers([findings, file.assessment.smallNumbers])) secrets.add(number);
  }
  for (const [, , numerator, denominator] of deaths)
    for (const count of [numerator, denominator])
      for (const locale of ['en', 'zh-Hans']) secrets.add(String(count)).add(count.toLocaleString(locale));
  assert.ok(secrets.size > 60, `${secrets.size} things to hide`);

  const files = filesBelow(out);
  assert.ok(files.length > 300, `${files.length} files`);
  for (const path of files) {
    const text = readPublishedText(join(out, path));
    // Hashes and addresses are digits of another kind.
    const read = text.replace(/[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f-]{27}/g, '');
    for (const secret of secrets) assert.ok(!read.includes(secret), `${path} tells “${secret}”`);
  }
  const sheet = readFileSync(join(internal, release, 'assessments.csv'), 'utf8');
  for (const count of [3433, 34_292_857]) assert.ok(sheet.includes(String(count)), 'the office has its own counts');
});
