import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceFaults } from './source-rules.js';
import { packageSources } from './sources.js';
import type { Source } from './sources.js';

test('every source file keeps the rules of the house', () => {
  assert.deepEqual(packageSources().flatMap(sourceFaults), []);
});

const planted: [text: string, says: RegExp, more?: Partial<Source>][] = [
  ['html`<p style="color: red"></p>`', /:1: an inline style/],
  ['\nhtml`<p style=${x}></p>`', /:2: an inline style/],
  ["import { styleMap } from 'lit/directives/style-map.js';", /inline style/],
  ['unsafeHTML(text)', /markup from text/],
  ['root.innerHTML = text', /markup from text/],
  ["eval('1')", /code from text/],
  ['localStorage.setItem(a, b)', /store and report nothing/],
  ['const x = y as any;', /say what it is/],
  ['const n = value ?? 0;', /missing number made zero/],
  ['const n = value || 0;', /missing number made zero/],
  ['list.at(-1)', /Chromium 90/],
  ['Object.hasOwn(a, b)', /Chromium 90/],
  ['export function getTarget() {}', /beginning with get/],
  ['class A {\n  #handleClick(event: Event): void {\n  }\n}', /:2: a name beginning with get or handle/],
  ['const getName = () => 1;', /beginning with get/],
  ['// TODO later', /work not done/],
  ['// @ts-ignore', /compiler silenced/],
  ['', /named after the one thing/, { path: 'kit/utils.ts' }],
  ['', /named after the one thing/, { path: 'date-helpers.ts' }],
  ['', /kebab-case/, { path: 'IndicatorCard.ts' }],
];

for (const [text, says, more] of planted) {
  test(`the law finds ${JSON.stringify(text || more?.path)}`, () => {
    const faults = sourceFaults({ package: 'elements', path: 'a/b.ts', text, ...more });
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0]!, says);
  });
}

test('the law lets pass what only looks alike', () => {
  const text = [
    "svg.style.setProperty('--plan-x', value);",
    '// the obvious innerHTML is not done here',
    'const half = value ?? 0.5;',
    'const end = found?.[0].length ?? 0;',
    'seen.set(word, (seen.get(word) ?? 0) + 1);',
    'getComputedStyle(this);',
    'const box = this.getBoundingClientRect();',
    "const address = 'https://example.org/?a=1'; const last = list[list.length - 1];",
    'get ready(): Promise<void> {',
  ].join('\n');
  assert.deepEqual(sourceFaults({ package: 'elements', path: 'a/b.ts', text }), []);
});
