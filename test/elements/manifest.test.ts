import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { attributes, events, figureParts, figureSlots, parts, slots } from './indicator-card/public-surface.js';

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
}

// The analyzer's own types leave its command line out.
const { cli } = (await import('@custom-elements-manifest/analyzer/cli.js' as string)) as {
  cli(options: { argv: string[]; cwd: string; noWrite: true }): Promise<{ modules: { declarations: Declaration[] }[] }>;
};
const manifest = await cli({
  argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  noWrite: true,
});
const card = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'plan-indicator-card')!;
const names = (list: Named[]): string[] => list.map(({ name }) => name).sort();

test('the manifest names what a card shows and tells', () => {
  assert.deepEqual(names(card.slots), [...slots, ...figureSlots].sort());
  assert.deepEqual(names(card.cssParts), [...parts, ...figureParts].sort());
  assert.deepEqual(names(card.events), events);
  assert.deepEqual(names(card.attributes), attributes);
});

test('the manifest says of each what it is', () => {
  for (const kind of ['slots', 'cssParts', 'cssProperties', 'events', 'attributes'] as const) {
    for (const { name, description } of card[kind]) assert.ok(description, `${kind}: ${name} has no description`);
  }
});
