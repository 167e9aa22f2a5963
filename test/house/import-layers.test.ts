import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importsOf, layerFaults } from './import-layers.js';
import { packageNames, packageSources, readJson } from './sources.js';
import type { PackageName, Source } from './sources.js';

const dependencies = Object.fromEntries(
  packageNames.map((name) => [
    name,
    Object.keys((readJson('packages', name, 'package.json') as { dependencies: object }).dependencies),
  ]),
) as Record<PackageName, string[]>;

test('every import keeps to the layers', () => {
  const sources = packageSources();
  assert.ok(sources.length > 10, 'the sources are found');
  assert.deepEqual(layerFaults(sources, dependencies), []);
});

const planted: [title: string, source: Source, says: RegExp][] = [
  ['core imports Lit', { package: 'core', path: 'a.ts', text: "import { html } from 'lit';" }, /libraries of core are/],
  ['core speaks to Node', { package: 'core', path: 'a.ts', text: "import { readFile } from 'node:fs';" }, /no Node/],
  [
    'core imports an element',
    { package: 'core', path: 'a.ts', text: "import '@plan-widgets/elements/kit';" },
    /core may not/,
  ],
  [
    'elements import the map',
    { package: 'elements', path: 'a/b.ts', text: "import('@plan-widgets/map');" },
    /elements may not/,
  ],
  [
    'elements import another library',
    { package: 'elements', path: 'a/b.ts', text: "export {\n  axisLeft,\n} from 'd3-axis';" },
    /libraries of elements are/,
  ],
  [
    'the map reaches past the kit',
    { package: 'map', path: 'map-view.ts', text: "import '@plan-widgets/elements/indicator-card';" },
    /map may not/,
  ],
  [
    'a second file imports MapLibre',
    { package: 'map', path: 'tile-view.ts', text: "import type { Map } from 'maplibre-gl';" },
    /only maplibre-view\.ts/,
  ],
  [
    'the map view is loaded at once',
    { package: 'map', path: 'map-view.ts', text: "import { MaplibreView } from './maplibre-view.js';" },
    /dynamic import/,
  ],
  [
    'a pure file of dataset opens a file',
    { package: 'dataset', path: 'plan-text/lines.ts', text: "import { readFileSync } from 'node:fs';" },
    /only read\.ts, write\.ts, cli\.ts/,
  ],
  [
    'the reading file writes',
    { package: 'dataset', path: 'read.ts', text: "import { readFile, writeFile } from 'node:fs/promises';" },
    /writes nothing/,
  ],
  [
    'the writing file reads',
    { package: 'dataset', path: 'write.ts', text: "import { readFileSync } from 'node:fs';" },
    /opens no input/,
  ],
  [
    'the reading file hides what it takes',
    { package: 'dataset', path: 'read.ts', text: "import * as fs from 'node:fs';" },
    /name the functions/,
  ],
  ['a library is not listed', { package: 'dataset', path: 'a.ts', text: "import x from 'left-pad';" }, /does not list/],
  ['a relative import ends in .ts', { package: 'core', path: 'a.ts', text: "import './b.ts';" }, /ends in \.js/],
  [
    'a relative import leaves its package',
    { package: 'map', path: 'a.ts', text: "import '../../elements/src/kit/index.js';" },
    /leaves the package/,
  ],
];

for (const [title, source, says] of planted) {
  test(`the law finds that ${title}`, () => {
    const faults = layerFaults([source], dependencies);
    assert.equal(faults.length, 1);
    assert.match(faults[0]!, says);
  });
}

test('imports are read in every form, comments are not', () => {
  const text = [
    "import a, { b } from 'one';",
    "import type { C } from 'two';",
    "export * from 'three';",
    "import 'four';",
    "const five = await import('five');",
    "// import 'not';",
    "/* import 'nor';\n import 'this'; */",
    'const from = "import x from \'neither\'";',
  ].join('\n');
  assert.deepEqual(
    importsOf(text).map(({ specifier, kind }) => `${specifier} ${kind}`),
    ['one static', 'two type', 'three static', 'four static', 'five dynamic'],
  );
});
