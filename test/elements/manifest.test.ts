import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as indicatorCard from './indicator-card/public-surface.js';
import * as keyProjects from './key-projects/public-surface.js';
import * as overview from './overview/public-surface.js';
import * as progressChart from './progress-chart/public-surface.js';

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

/** What hosts may rely on in an element; `members` are properties and methods that no attribute sets. */
interface Surface {
  slots: string[];
  parts: string[];
  events: string[];
  attributes: string[];
  members: string[];
}

const { slots, figureSlots, parts, figureParts } = indicatorCard;
const surfaces: Readonly<Record<string, Surface>> = {
  'plan-indicator-card': {
    ...indicatorCard,
    slots: [...slots, ...figureSlots],
    parts: [...parts, ...figureParts],
    members: ['data', 'ready'],
  },
  'plan-progress-chart': {
    ...progressChart,
    members: ['annotations', 'data', 'ready', 'toCSV', 'toPNG', 'toSVG'],
  },
  'plan-overview': { ...overview, members: ['data', 'ready', 'updateComplete'] },
  'plan-key-projects': { ...keyProjects, members: ['data', 'ready'] },
};

/** What every element has: the contract's own list. */
const ofEveryElement = {
  attributes: ['allow-demonstration', 'heading-level', 'locale', 'mode', 'release', 'report-href', 'src', 'theme'],
  events: ['plan-error', 'plan-ready'],
  slots: ['', 'demonstration', 'loading', 'news', 'release', 'report-link', 'retry', 'source', 'state'],
  parts: ['source', 'state', 'title'],
};

// The analyzer's own types leave its command line out.
const { cli } = (await import('@custom-elements-manifest/analyzer/cli.js' as string)) as {
  cli(options: { argv: string[]; cwd: string; noWrite: true }): Promise<{ modules: { declarations: Declaration[] }[] }>;
};
const manifest = await cli({
  argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  noWrite: true,
});
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const names = (list: Named[]): string[] => list.map(({ name }) => name).sort();
const camelCase = (attribute: string): string => attribute.replace(/-./g, (letter) => letter[1]!.toUpperCase());

test('the manifest names the elements and nothing else of the code', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), Object.keys(surfaces).sort());
});

for (const [tag, surface] of Object.entries(surfaces)) {
  const element = elements.find(({ tagName }) => tagName === tag)!;

  test(`the manifest names what ${tag} shows and tells`, () => {
    assert.deepEqual(names(element.slots), [...surface.slots].sort());
    assert.deepEqual(names(element.cssParts), [...surface.parts].sort());
    assert.deepEqual(names(element.events), [...surface.events].sort());
    assert.deepEqual(names(element.attributes), [...surface.attributes].sort());
    assert.deepEqual(names(element.members), [...surface.members, ...surface.attributes.map(camelCase)].sort());
  });

  test(`${tag} has what every element has`, () => {
    for (const kind of ['attributes', 'events', 'slots', 'parts'] as const) {
      for (const name of ofEveryElement[kind]) assert.ok(surface[kind].includes(name), `${kind}: ${name}`);
    }
  });

  test(`the manifest says of all that ${tag} has what it is`, () => {
    for (const kind of ['slots', 'cssParts', 'cssProperties', 'events', 'attributes', 'members'] as const) {
      assert.ok(element[kind].length > 0, `${kind} are described`);
      for (const { name, description } of element[kind]) assert.ok(description, `${kind}: ${name} has no description`);
    }
  });
}
