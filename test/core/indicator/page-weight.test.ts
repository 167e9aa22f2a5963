import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** What a bundler keeps of an entry that uses these names of core's indicator module, with the settings of the widgets. */
async function bundled(names: string): Promise<string> {
  const entry = 'virtual:entry';
  const result = await build({
    root: repository,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? `${repository}entry.js` : null),
        load: (id) =>
          id === `${repository}entry.js` ? `export { ${names} } from '@plan-widgets/core/indicator';` : null,
      },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'exports-only',
        treeshake: { propertyReadSideEffects: false },
      },
    },
  });
  const [output] = [result].flat();
  assert.ok(output && 'output' in output);
  return output.output.map((file) => ('code' in file ? file.code : '')).join('');
}

test('a page that asks whether an amount is known carries nothing of the method', async () => {
  const code = await bundled('isKnown');
  assert.ok(code.length < 200, code);
});

test('the same bundle with the method in it is large, so the test above can fail', async () => {
  const code = await bundled('isKnown, assessIndicator');
  assert.ok(code.length > 10_000 && code.includes('faster-than-ever'));
});
