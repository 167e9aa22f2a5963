import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ParsedNotice } from '@plan-widgets/core/contract';
import { parseNotice } from '@plan-widgets/dataset/plan-text';
import { readText } from '../../packages/dataset/src/read.js';
import { firstDifference } from './notice-differences.js';
import type { Expected } from './notice-expectation.js';

/**
 * Invented notices of invented places, each in another shape that Chinese governments publish in, with what a careful
 * reader finds in it. `NAME.expected.json` stands beside the notice; `notice-expectation.ts` says how it is written.
 */
const root = fileURLToPath(new URL('notices/', import.meta.url));

for (const folder of ['', 'held-out/']) {
  describe(`invented notices ${folder}`, () => {
    for (const file of noticesIn(folder)) it(file, () => examine(join(root, folder, file)));
  });
}

async function examine(path: string): Promise<void> {
  const source = path.includes('gb18030') ? await readText(path) : new TextDecoder().decode(readFileSync(path));
  const expected = JSON.parse(readFileSync(path.replace(/\.\w+$/, '.expected.json'), 'utf8')) as Expected;
  const parsed: ParsedNotice = parseNotice(source, path);
  assert.equal(firstDifference(expected, parsed, source), null);
}

function noticesIn(folder: string): string[] {
  try {
    return readdirSync(join(root, folder)).filter((name) => /\.(txt|md|html)$/.test(name));
  } catch {
    return [];
  }
}
