// A node:test reporter that prints one line of JSON: { passed, failed, notes }. Plain JavaScript: node:test
// loads its reporters before tsx is there. Suites are not counted, only tests.

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} source */
export default async function* tally(source) {
  let passed = 0;
  let failed = 0;
  const notes = [];
  for await (const { type, data } of source) {
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details?.type === 'suite') continue;
    if (type === 'test:fail') failed += 1;
    else if (data.file !== undefined && data.name === data.file) {
      // node:test reports a file in which no test ran as one passed test.
      failed += 1;
      notes.push(`no test ran in ${data.file}`);
    } else if (data.skip !== undefined) {
      notes.push(`skipped: ${data.name} (${typeof data.skip === 'string' ? data.skip : 'no reason given'})`);
    } else passed += 1;
  }
  yield `${JSON.stringify({ passed, failed, notes })}\n`;
}
