import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { inRepository, root } from './repository.js';
import { sumReports } from './steps.js';
import type { Report } from './steps.js';

/** Writes `docs/test-results.md`: what was run, on what, and how it ended. The date is that of the commit, not a clock's. */
export function writeTestResults(reports: readonly Report[]): void {
  const rows = reports.map(
    ({ title, passed, failed, seconds }) => `| ${title} | ${passed} | ${failed} | ${Math.round(seconds)} |`,
  );
  const notes = reports.flatMap((report) => report.notes.map((note) => `- ${report.title}: ${note}`));
  const text = [
    '# Test results',
    '',
    'Written by `npm run test:full`.',
    '',
    `- Commit: ${said('git', 'log', '-1', '--format=%h of %cs')}${said('git', 'status', '--porcelain') ? ', with changes not committed' : ''}`,
    `- Node ${process.version}; ${said(process.env.CHROME_PATH ?? 'chromium', '--version')}`,
    `- Together: ${sumReports(reports).line}`,
    '',
    '| Step | Passed | Failed | Seconds |',
    '| --- | --: | --: | --: |',
    ...rows,
    '',
    ...notes,
    '',
  ];
  mkdirSync(inRepository('docs'), { recursive: true });
  writeFileSync(inRepository('docs', 'test-results.md'), text.join('\n'));
}

const said = (command: string, ...args: string[]): string =>
  spawnSync(command, args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? '';
