/**
 * Put before every browser test file by web-test-runner.config.mjs: a test during which the console warned or
 * complained fails, unless it took the words with {@link consoleSaid}.
 */
let said: string[] = [];

for (const level of ['warn', 'error'] as const) {
  const original = console[level].bind(console);
  console[level] = (...values: unknown[]) => {
    const words = values.map(String).join(' ');
    if (words.includes('Lit is in dev mode')) return;
    said.push(words);
    original(...values);
  };
}

/** What the console said since the last call, for a test that expects a warning and looks at its words. */
export function consoleSaid(): string[] {
  const words = said;
  said = [];
  return words;
}

afterEach(() => {
  const words = consoleSaid();
  if (words.length > 0) throw new Error(`The console should stay quiet; it said:\n${words.join('\n')}`);
});
