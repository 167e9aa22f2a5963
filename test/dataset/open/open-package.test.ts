import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { cutOpenData } from '../../../packages/dataset/src/open/index.js';
import { openFile, withFolder } from './open-folder.js';
import { demonstration, example } from './published.js';
import { descriptorOf, readByReference, schemaOf } from './reference-reader.js';

/**
 * What version 2 asks beyond version 1, in our words after the published specification: `$schema` in place of `profile`,
 * a resource's `type`, sizes and hashes with their algorithm, a table's own `$schema`, lists of key fields.
 */
const VERSION_2 = {
  type: 'object',
  required: ['$schema', 'name', 'id', 'title', 'description', 'version', 'sources', 'resources'],
  not: { anyOf: [{ required: ['profile'] }, { required: ['licenses'] }] },
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    id: { type: 'string', pattern: '^urn:uuid:[0-9a-f-]{36}$' },
    version: { type: 'string' },
    sources: { type: 'array', minItems: 1, items: { type: 'object', minProperties: 1 } },
    resources: {
      type: 'array',
      minItems: 12,
      items: {
        type: 'object',
        required: ['name', 'type', 'path', 'bytes', 'hash', 'encoding', 'mediatype', 'schema', 'dialect'],
        not: { required: ['profile'] },
        properties: {
          type: { const: 'table' },
          path: { type: 'string', pattern: '^([a-z-]+|indicators/[a-z0-9.-]+)\\.csv$' },
          bytes: { type: 'integer', exclusiveMinimum: 0 },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          encoding: { const: 'utf-8' },
          // One that several resources share stands in a file of its own.
          schema: { anyOf: [{ const: 'indicators/table-schema.json' }, { $ref: '#/$defs/schema' }] },
        },
      },
    },
  },
  $defs: {
    schema: {
      type: 'object',
      required: ['$schema', 'fields', 'missingValues'],
      properties: {
        $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
        primaryKey: { type: 'array', items: { type: 'string' }, minItems: 1 },
        foreignKeys: {
          type: 'array',
          items: {
            type: 'object',
            required: ['fields', 'reference'],
            properties: {
              fields: { type: 'array', items: { type: 'string' } },
              reference: {
                type: 'object',
                required: ['resource', 'fields'],
                properties: { fields: { type: 'array', items: { type: 'string' } } },
              },
            },
          },
        },
      },
    },
  },
};

describe('datapackage.json', () => {
  const files = cutOpenData(example);
  const conforms = new Ajv2020({ strict: true, strictRequired: false }).compile(VERSION_2);

  it('is a Data Package of version 2, with no licence that nobody stated', () => {
    assert.ok(conforms(descriptorOf(files)), JSON.stringify(conforms.errors));
    assert.match(String(descriptorOf(files)['description']), /发布单位未说明使用许可/);
  });

  it('describes tables that the reference library reads, types, keys and all', async () => {
    assert.deepEqual(await readByReference(files), []);
  });

  it('is how a wrong cell is found: a word outside its list, text for a number, a key that no table has', async () => {
    const spoilt = new Map(files);
    const spoil = (path: string, from: string, to: string): void => {
      const text = openFile(files, path);
      assert.ok(text.includes(from));
      spoilt.set(`open/${path}`, text.replace(from, to));
    };
    spoil('observations.csv', ',98.0,', ',无,');
    spoil('hotlines.csv', ',call,', ',shout,');
    spoil('commitments.csv', '35523582d392', '000000000000');
    const faults = (await readByReference(spoilt)).join('\n');
    for (const table of ['observations', 'hotlines', 'commitments'])
      assert.match(faults, new RegExp(`^${table}:`, 'm'));
  });

  it('names every column in the order of its file, and says of text how formulas are guarded', () => {
    for (const resource of descriptorOf(files).resources) {
      const [header = ''] = openFile(files, resource.path).replace('\uFEFF', '').split('\r\n');
      assert.deepEqual(
        schemaOf(files, resource).fields.map(({ name }) => name),
        header.split(','),
      );
    }
    const notes = descriptorOf(files).resources.flatMap((resource) =>
      schemaOf(files, resource).fields.filter(({ name }) => name === 'note'),
    );
    for (const { description } of notes) assert.match(description, /单引号.*apostrophe/s);
  });

  it('has the size and hash of every file as it stands on disk', () =>
    withFolder(files, (folder) => {
      for (const { path, bytes, hash } of descriptorOf(files).resources) {
        const onDisk = readFileSync(join(folder, path));
        assert.equal(onDisk.length, bytes);
        assert.equal(`sha256:${createHash('sha256').update(onDisk).digest('hex')}`, hash);
      }
      return Promise.resolve();
    }));

  it('makes up no address: none is recorded, none is given', () => {
    const { homepage, sources } = descriptorOf(files);
    assert.equal(homepage, undefined);
    assert.deepEqual(sources, [{ title: '甲区人民政府：甲区妇女发展规划' }]);
  });

  it('says at once that a demonstration is one', () => {
    const { demonstration: flag, title, description } = descriptorOf(cutOpenData(demonstration));
    assert.equal(flag, true);
    assert.match(String(title), /^示例数据/);
    assert.match(String(description), /^示例数据：数值均为虚构，不得引用/);
  });
});
