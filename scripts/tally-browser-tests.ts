import type { Tally } from './steps.js';

interface Suite {
  suites: Suite[];
  tests: { name: string; passed: boolean; skipped: boolean }[];
}

interface Session {
  testFile: string;
  passed?: boolean;
  testResults?: Suite;
}

/** Counts the tests of finished web-test-runner sessions, one session a file. A file that did not load, or in which nothing ran, counts as one failed test. */
export function tallyBrowserTests(sessions: Iterable<Session>): Tally {
  const tally: Tally = { passed: 0, failed: 0, notes: [] };
  for (const { testFile, passed, testResults } of sessions) {
    const tests = testResults ? testsOf(testResults) : [];
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    tally.passed += tests.filter((test) => test.passed && !test.skipped).length;
    tally.failed += failed;
    for (const { name } of tests.filter((test) => test.skipped)) tally.notes.push(`skipped: ${name} (${testFile})`);
    if (tests.length === 0) tally.notes.push(`no test ran in ${testFile}`);
    if (failed === 0 && (!passed || tests.length === 0)) tally.failed += 1;
  }
  return tally;
}

const testsOf = (suite: Suite): Suite['tests'] => [...suite.tests, ...suite.suites.flatMap(testsOf)];
