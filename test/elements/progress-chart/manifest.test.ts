import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { attributes, events, parts, slots } from './public-surface.js';

interface Named {
  name: string;
  description?: string;
}

interface Declaration {
  tagName?: string;
  slots: Named[];
  cssParts: Named[];
  cssProperties: Named[];
  events: Named[];
  attributes: Named[];
  members: Named[];
}

// The analyzer's own types leave its command line out.
const { cli } = (await import('@custom-elements-manifest/analyzer/cli.js' as string)) as {
  cli(options: { argv: string[]; cwd: string; noWrite: true }): Promise<{ modules: { declarations: Declaration[] }[] }>;
};
const manifest = await cli({
  argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
  cwd: fileURLToPath(new URL('../../..', import.meta.url)),
  noWrite: true,
});
const chart = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'plan-progress-chart')!;
const names = (list: Named[]): string[] => list.map(({ name }) => name).sort();

test('the manifest names what a chart shows and tells', () => {
  assert.deepEqual(names(chart.slots), slots);
  assert.deepEqual(names(chart.cssParts), parts);
  assert.deepEqual(names(chart.events), events);
  assert.deepEqual(names(chart.attributes), attributes);
  for (const method of ['ready', 'toPNG', 'toSVG', 'toCSV', 'annotations', 'data'])
    assert.ok(names(chart.members).includes(method), method);
});

test('the manifest says of each what it is', () => {
  for (const kind of ['slots', 'cssParts', 'cssProperties', 'events', 'attributes'] as const) {
    for (const { name, description } of chart[kind]) assert.ok(description, `${kind}: ${name} has no description`);
  }
});
