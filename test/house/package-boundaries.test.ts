import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dependencyFaults, surroundingsFaults } from './package-boundaries.js';
import type { ConfigFile, PackageFile } from './package-boundaries.js';
import { packageNames, readJson } from './sources.js';

for (const name of packageNames) {
  test(`${name} lists only what its layer has`, () => {
    assert.deepEqual(dependencyFaults(name, readJson('packages', name, 'package.json') as PackageFile), []);
  });

  test(`${name} knows only its own surroundings`, () => {
    assert.deepEqual(surroundingsFaults(name, readJson('packages', name, 'tsconfig.json') as ConfigFile), []);
  });
}

test('the content package has no code to depend on', () => {
  const { dependencies } = readJson('packages', 'baoan', 'package.json') as PackageFile;
  assert.deepEqual(dependencies, {});
});

test('the law finds a library outside the layer, a loose version and a tool among the dependencies', () => {
  const faults = dependencyFaults('elements', {
    dependencies: { lit: '^3.0.0', 'd3-scale': '4.0.0', '@plan-widgets/core': '0.1.0', '@plan-widgets/map': '0.1.0' },
    devDependencies: { vite: '8.0.0' },
  });
  assert.equal(faults.length, 4);
  assert.match(faults.join('\n'), /devDependencies[\s\S]*lit as "\^3\.0\.0"[\s\S]*d3-scale[\s\S]*@plan-widgets\/map/);
});

test('the law finds a core that knows the page', () => {
  const faults = surroundingsFaults('core', {
    extends: '../../tsconfig.base.json',
    compilerOptions: { lib: ['es2022', 'dom'], types: ['node'] },
  });
  assert.equal(faults.length, 2);
});
