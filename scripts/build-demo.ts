import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { inRepository } from './repository.js';

/** Copies the demo pages to `dist/demo/`, byte for byte: one of them is not UTF-8. */
export function buildDemo(): void {
  const out = inRepository('dist', 'demo');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(inRepository('dist'), { recursive: true });
  cpSync(inRepository('demo'), out, { recursive: true });
}
