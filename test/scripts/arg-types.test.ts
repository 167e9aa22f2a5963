import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listArgTypes, pickSettable } from '../../.storybook/arg-types.js';

const described = (name: string) => ({ name, description: `${name} it is` });
const manifest = {
  modules: [
    {
      declarations: [
        {
          tagName: 'plan-thing',
          attributes: [
            { ...described('release'), type: { text: 'string | null' } },
            { ...described('variant'), type: { text: "'full' | 'row'" }, default: "'full'" },
            { ...described('bare'), type: { text: 'boolean' } },
            { ...described('level'), type: { text: 'number' } },
          ],
          members: [
            { ...described('release'), kind: 'field', attribute: 'release' },
            { ...described('ready'), kind: 'field', type: { text: 'Promise<void>' } },
            { ...described('retry'), kind: 'method' },
          ],
          events: [described('plan-ready')],
          slots: [described(''), described('release'), described('target')],
          cssParts: [described('target')],
          cssProperties: [described('--plan-ink')],
        },
      ],
    },
  ],
};
const rows = Object.values(listArgTypes(manifest, 'plan-thing'));
const namesIn = (category: string) => rows.filter(({ table }) => table?.category === category).map(({ name }) => name);

test('what shares a name has a row each, under its kind', () => {
  assert.deepEqual(namesIn('attributes'), ['release', 'variant', 'bare', 'level']);
  assert.deepEqual(namesIn('properties'), ['ready']);
  assert.deepEqual(namesIn('events'), ['plan-ready']);
  assert.deepEqual(namesIn('slots'), ['(default)', 'release', 'target']);
  assert.deepEqual(namesIn('CSS parts'), ['target']);
  assert.deepEqual(namesIn('CSS custom properties'), ['--plan-ink']);
});

test('attributes have the control that fits them, and nothing else has one', () => {
  const controls = rows.map(({ name, table, control }) => [table?.category, name, control]);
  assert.deepEqual(
    controls.filter(([, , control]) => !(control as { disable?: boolean }).disable),
    [
      ['attributes', 'release', { type: 'text' }],
      ['attributes', 'variant', { type: 'inline-radio' }],
      ['attributes', 'bare', { type: 'boolean' }],
      ['attributes', 'level', { type: 'number' }],
    ],
  );
  assert.deepEqual(rows.find(({ name }) => name === 'variant')?.options, ['full', 'row']);
});

test('a story offers the attributes only', () =>
  assert.deepEqual(Object.keys(pickSettable(listArgTypes(manifest, 'plan-thing'))), [
    'release',
    'variant',
    'bare',
    'level',
  ]));

test('an element that the manifest does not know has no rows', () =>
  assert.deepEqual(listArgTypes(manifest, 'plan-other'), {}));
