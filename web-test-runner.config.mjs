// Tests of elements in a real Chromium: every test/**/*.browser.test.ts. One language and time zone for all,
// and a test during which the console complains fails (test/browser/quiet-console.ts).
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { register } from 'tsx/esm/api';

register();
const { findChromium } = await import('./scripts/chromium.ts');
const { tallyBrowserTests } = await import('./scripts/tally-browser-tests.ts');

/** A JSON file that a module imports is sent as a module; one that a page fetches stays as it is. */
const jsonModules = {
  name: 'json-modules',
  resolveMimeType: (context) => (isJsonModule(context) ? 'js' : undefined),
  transform: (context) => (isJsonModule(context) ? `export default ${context.body}` : undefined),
  transformCacheKey: (context) => String(isJsonModule(context)),
};
// A browser says what it fetches for only to hosts it trusts; to others, what it comes from.
const isJsonModule = (context) =>
  context.path.endsWith('.json') &&
  (context.get('sec-fetch-dest') === 'script' ||
    (context.get('sec-fetch-dest') === '' && context.get('referer').includes('.ts')));

const quietConsole = {
  name: 'quiet-console',
  transform: (context) =>
    context.path.endsWith('.browser.test.ts') ? `import '/test/browser/quiet-console.ts';\n${context.body}` : undefined,
};

/** Writes the counts for scripts/test.ts, which names the file. */
const tallyReporter = {
  onTestRunFinished({ sessions }) {
    if (process.env.TALLY_FILE) writeFileSync(process.env.TALLY_FILE, JSON.stringify(tallyBrowserTests(sessions)));
  },
};

export default {
  files: 'test/**/*.browser.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  concurrency: 2,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 10_000 } },
  plugins: [
    quietConsole,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
    jsonModules,
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: findChromium(),
        args: ['--no-sandbox', '--host-resolver-rules=MAP portal.gov.cn 127.0.0.1'],
      },
      createBrowserContext: ({ browser }) => browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' }),
    }),
  ],
  // Lit says in development that it is in development mode; everything else is heard.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), tallyReporter],
};
