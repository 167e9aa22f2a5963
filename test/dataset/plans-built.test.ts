import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { boardFile, commitmentsFile, decode, indexFile, plansFile } from '@plan-widgets/core/contract';

const root = fileURLToPath(new URL('../../', import.meta.url));
let scratch: string;
const raw = (name: string): unknown => JSON.parse(readFileSync(join(scratch, 'latest', name), 'utf8'));
const readPlans = () => decode(plansFile, raw('plans.json'), 'plans.json');
const readCommitments = () => decode(commitmentsFile, raw('commitments.json'), 'commitments.json');

before(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plan-plans-'));
  const bin = join(root, 'packages/dataset/bin/plan-dataset.js');
  const built = spawnSync(process.execPath, [bin, 'build', join(root, 'packages/baoan'), '--out', scratch], {
    encoding: 'utf8',
    cwd: root,
  });
  assert.equal(built.status, 0, built.stderr);
});
after(() => rmSync(scratch, { recursive: true, force: true }));

describe('the plans as they are published', () => {
  it('stand alone, each file with the notice and whether it is a demonstration', () => {
    for (const file of [readPlans(), readCommitments()]) {
      assert.equal(file.demonstration, false);
      assert.equal(file.notice.number, '深宝府〔2022〕35号');
    }
  });

  it('keep every commitment out of the board, the index, the tallies and the files of indicators', () => {
    const { commitments } = readCommitments();
    const board = decode(boardFile, raw('board.json'), 'board.json');
    const index = decode(indexFile, raw('index.json'), 'index.json');
    assert.equal(commitments.length, 31);
    const counted = new Set([...board.indicators, ...index.indicators].map(({ id }) => id));
    assert.equal(counted.size, 146);
    const files = new Set(readdirSync(join(scratch, 'latest/indicators')));
    for (const { id } of commitments) {
      assert.ok(!counted.has(id), id);
      assert.ok(!files.has(`${id}.json`), id);
    }
    for (const plan of ['women', 'children']) {
      const whole = board.tallies.find((tally) => tally.plan === plan && tally.domain === null)!;
      assert.equal(whole.measures.total, board.indicators.filter((one) => one.plan === plan).length);
    }
  });

  it('publish figures of what is no indicator beside the plans, with their sources, and a bound as a bound', () => {
    const { relatedFigures } = readPlans();
    const rooms = relatedFigures.filter(({ concept }) => concept['zh-Hans'] === '母婴室数');
    const told = rooms.map(({ area, year, amount }) => [
      area.level,
      year,
      'value' in amount ? `${amount.bound ?? ''}${amount.value}` : amount.missing,
    ]);
    assert.deepEqual(told, [
      ['city', 2018, '428'],
      ['city', 2023, '>=1270'],
      ['city', 2025, '1480'],
    ]);
    for (const { amount } of relatedFigures)
      assert.ok('value' in amount && amount.source.title['zh-Hans'] !== '', 'a figure without its source');
  });
});
