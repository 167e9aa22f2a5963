import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openXlsx, readXlsx, saveXlsx } from 'hucre/xlsx';
import type { IndicatorFile } from '@plan-widgets/core/contract';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'packages/dataset/bin/plan-dataset.js');
const baoan = join(root, 'packages/baoan');
const run = (...args: string[]) => spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', cwd: root });

const TABLES = ['observations', 'facilities', 'services', 'hotlines', 'subdistricts', 'overrides'] as const;

let scratch: string;
let content: string;
before(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plan-template-'));
  content = join(scratch, 'content');
  cpSync(baoan, content, { recursive: true });
  const made = run('template', content);
  assert.equal(made.status, 0, made.stderr);
});
after(() => rmSync(scratch, { recursive: true, force: true }));

/** The heading row of the sheet that is filled, without the mark of what must be filled. */
async function headings(file: string): Promise<string[]> {
  const { sheets } = await readXlsx(readFileSync(join(content, 'templates', file)));
  return (sheets[0]?.rows[0] ?? []).map((cell) => String(cell).replace(/（[^（）]*(?:必填|填一)）$/, ''));
}

describe('the workbooks an office fills', () => {
  test('there is one a table, with a sheet to fill, a guide in Chinese, and drop-downs', async () => {
    for (const table of TABLES) {
      const workbook = await readXlsx(readFileSync(join(content, 'templates', `${table}.xlsx`)));
      const [fill, guide] = workbook.sheets;
      assert.equal(fill?.name, '填写', table);
      assert.ok(
        fill?.rows.slice(1).every((row) => row.every((cell) => cell === null)),
        'nothing is filled yet',
      );
      assert.equal(guide?.name, '说明', table);
      assert.ok((fill?.dataValidations ?? []).length >= (table === 'subdistricts' ? 1 : 3), `${table}: drop-downs`);
      for (const { values, formula1 } of fill?.dataValidations ?? []) {
        // Excel calls a file damaged whose drop-down is written with more than 255 characters.
        assert.ok((values?.join(',') ?? formula1 ?? '').length <= 255, table);
      }
    }
  });

  test('the guide says of every column what it is and whether it must be filled, and how to write a missing value', async () => {
    const { sheets } = await readXlsx(readFileSync(join(content, 'templates/observations.xlsx')));
    const said = sheets[1]!.rows.map((row) => row.map((cell) => String(cell ?? '')));
    for (const heading of await headings('observations.xlsx')) {
      const row = said.find(([name]) => name === heading);
      assert.ok(row && row[2]!.length > 5, heading);
    }
    const text = said.flat().join('\n');
    for (const words of [
      '#DIV/0!',
      '不适用',
      '真正的零填 0；没有数时不要填 0',
      '不是 templates 文件夹',
      'observations.xlsx',
    ])
      assert.ok(text.includes(words), words);
  });

  test('the drop-down of indicators lists every indicator of the plans, with its target beside it in a list', async () => {
    const { sheets } = await readXlsx(readFileSync(join(content, 'templates/observations.xlsx')));
    const list = sheets.find(({ name }) => name === '指标清单')!;
    assert.equal(list.rows.length, 147);
    assert.ok(list.rows.some((row) => row[0] === '孕产妇死亡率' && row[3] === '≤ 6.5/10万' && row[4] === '/10万'));
    const fill = sheets[0]!;
    assert.ok(fill.dataValidations?.some(({ formula1 }) => /选项!\$[A-Z]\$2:\$[A-Z]\$147/.test(formula1 ?? '')));
  });

  test('every cell to fill is text, so that a spreadsheet keeps 96.5%, 6.50 and 2025-04 as they are typed', async () => {
    for (const table of TABLES) {
      const workbook = await readXlsx(readFileSync(join(content, 'templates', `${table}.xlsx`)), { readStyles: true });
      const fill = workbook.sheets[0]!;
      const columns = (await headings(`${table}.xlsx`)).length;
      for (const row of [1, 2, 1000, 2000])
        for (let column = 0; column < columns; column += 1)
          assert.equal(fill.cells?.get(`${row},${column}`)?.style?.numFmt, '@', `${table} ${row},${column}`);
    }
  });

  test('what a row of values needs stands first, and is marked in its heading and in the guide', async () => {
    const { sheets } = await readXlsx(readFileSync(join(content, 'templates/observations.xlsx')));
    assert.deepEqual(sheets[0]!.rows[0]!.slice(0, 6), [
      '指标名称（三项填一）',
      '年份（必填）',
      '数值（必填）',
      '单位（数值没带单位时必填）',
      '发布单位（必填）',
      '来源名称（必填）',
    ]);
    const guide = new Map(sheets[1]!.rows.map((row) => [row[0], row[1]]));
    assert.equal(guide.get('年份'), '必填');
    assert.equal(guide.get('单位'), '数值没带单位时必填');
    assert.equal(guide.get('备注'), '可留空');
  });

  test('a domain is chosen by its title, and a verdict is published by the name of its indicator', async () => {
    const listOf = async (file: string, title: string) => {
      const { sheets } = await readXlsx(readFileSync(join(content, 'templates', file)));
      const list = sheets.find(({ name }) => name === '选项')!;
      const at = list.rows[0]!.indexOf(title);
      return list.rows.slice(1).map((row) => row[at]);
    };
    assert.ok((await listOf('services.xlsx', '领域')).includes('妇女与健康'));
    const scopes = await listOf('overrides.xlsx', '结论范围');
    assert.equal(scopes[0], '全部');
    assert.ok(scopes.includes('孕产妇死亡率'));
  });

  test('the same folder gives the same bytes', () => {
    const again = join(scratch, 'again');
    cpSync(baoan, again, { recursive: true });
    assert.equal(run('template', again).status, 0);
    for (const table of TABLES)
      assert.ok(
        readFileSync(join(again, `templates/${table}.xlsx`)).equals(
          readFileSync(join(content, `templates/${table}.xlsx`)),
        ),
        table,
      );
  });

  test('a workbook that somebody has filled is never written over', () => {
    const folder = join(scratch, 'filled');
    mkdirSync(folder);
    assert.equal(run('template', folder).status, 0, 'an empty folder gets them too');
    writeFileSync(join(folder, 'observations.xlsx'), 'filled');
    const refused = run('template', folder);
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /observations\.xlsx.*may be filled/);
    assert.equal(readFileSync(join(folder, 'observations.xlsx'), 'utf8'), 'filled');
  });
});

describe('one value, by somebody who has only the template and the README', () => {
  /** Fills cells of the first empty row, by heading, and saves the workbook beside dataset.json. */
  async function fill(name: string, cells: Readonly<Record<string, string | number>>): Promise<string> {
    const folder = join(scratch, name);
    cpSync(baoan, folder, { recursive: true });
    const names = await headings('observations.xlsx');
    for (const heading of Object.keys(cells)) assert.ok(names.includes(heading), heading);
    const workbook = await openXlsx(readFileSync(join(content, 'templates/observations.xlsx')));
    const sheet = workbook.sheets[0]!;
    sheet.rows[1] = names.map((heading) => cells[heading] ?? null);
    writeFileSync(join(folder, 'observations-妇幼保健院.xlsx'), await saveXlsx(workbook));
    return folder;
  }

  test('stands on the card of its indicator, with year, unit and source', async () => {
    const folder = await fill('one-value', {
      指标名称: '孕产妇系统管理率',
      年份: '2024年',
      数值: '96.50%',
      发布单位: '示例发布单位',
      来源名称: '示例年报',
    });
    const out = join(scratch, 'out');
    const built = run('build', folder, '--out', out);
    assert.equal(built.status, 0, built.stderr);
    const file = JSON.parse(
      readFileSync(join(out, 'latest/indicators/women.health.maternal-systematic-management-rate.json'), 'utf8'),
    ) as IndicatorFile;
    assert.ok('value' in file.latest);
    const { value, decimals, unit, year, source } = file.latest;
    assert.deepEqual({ value, decimals, unit, year }, { value: 96.5, decimals: 2, unit: '%', year: 2024 });
    assert.equal(source.publisher['zh-Hans'], '示例发布单位');
    assert.equal(file.statusLabel['zh-Hans'], '评估结论尚未发布');
    assert.match(file.sentence['zh-Hans'], /^2024年为96\.50%/);
  });

  test('of an age group is read as the guide writes it, and stands in English too', async () => {
    const folder = await fill('one-age', {
      指标名称: '孕产妇系统管理率',
      年份: '2024',
      数值: '96.5%',
      年龄: '0—6岁',
      发布单位: '示例发布单位',
      来源名称: '示例年报',
    });
    const out = join(scratch, 'out-age');
    const built = run('build', folder, '--out', out, '--language', 'zh-Hans');
    assert.equal(built.status, 0, built.stderr);
    assert.doesNotMatch(built.stderr, /0—6岁/);
    assert.match(
      built.stderr,
      /observations-妇幼保健院\.xlsx，工作表“填写”，第2行，“发布单位”列.*“示例发布单位”有对应的英文/,
    );
    const file = JSON.parse(
      readFileSync(join(out, 'latest/indicators/women.health.maternal-systematic-management-rate.json'), 'utf8'),
    ) as IndicatorFile;
    assert.deepEqual(file.groupNames, { '0—6岁': { 'zh-Hans': '0—6岁', 'zh-Hant': '0—6歲', en: 'Aged 0–6' } });
  });

  test('of an age group in words of its own is no error, and the warning names its cell', async () => {
    const folder = await fill('own-age', {
      指标名称: '孕产妇系统管理率',
      年份: '2024',
      数值: '96.5%',
      年龄: '高龄产妇',
      发布单位: '示例发布单位',
      来源名称: '示例年报',
    });
    const checked = run('check', folder);
    assert.equal(checked.status, 0, checked.stderr);
    assert.match(
      checked.stdout + checked.stderr,
      /observations-妇幼保健院\.xlsx, sheet 填写, row 2, column 年龄.*wanted an English term for “高龄产妇”/s,
    );
  });

  test('is refused with its row and column when something in it is wrong, and nothing is written', async () => {
    const folder = await fill('wrong-value', {
      指标名称: '孕产妇系统管理率',
      年份: '2024',
      数值: '96.5‰',
      发布单位: '示例发布单位',
      来源名称: '示例年报',
    });
    const out = join(scratch, 'refused');
    const built = run('build', folder, '--out', out, '--language', 'zh-Hans');
    assert.equal(built.status, 1);
    assert.match(built.stderr, /observations-妇幼保健院\.xlsx，工作表“填写”，第2行，“数值”列/);
    assert.match(built.stderr, /‰/);
    assert.ok(!existsSync(out));
  });
});
