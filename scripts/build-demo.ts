import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { boardFile, decode } from '../packages/core/src/contract/index.js';
import { allIndicatorsPage } from './all-indicators-page.js';
import { encodeGbk } from './encode-gbk.js';
import { inRepository } from './repository.js';

const board = inRepository('dist', 'data', 'baoan', 'latest', 'board.json');

/**
 * Writes `dist/demo/`: the pages of `demo/`, one of them in the encoding it declares; the portal page once more, for
 * strict headers; and a page of all indicators made from the built data.
 *
 * @throws Error when the data are not built
 */
export function buildDemo(): void {
  if (!existsSync(board)) {
    throw new Error(`Wanted the built data for the demo pages, got no ${board}. Run: npm run build:data`);
  }
  const out = inRepository('dist', 'demo');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(inRepository('demo'), out, { recursive: true });

  writeFileSync(`${out}/gbk-quirks.html`, encodeGbk(readFileSync(`${out}/gbk-quirks.html`, 'utf8')));
  cpSync(`${out}/index.html`, `${out}/strict-csp.html`);
  writeFileSync(
    `${out}/all.html`,
    allIndicatorsPage(decode(boardFile, JSON.parse(readFileSync(board, 'utf8')), board)),
  );
}
