import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Package } from 'datapackage';
import type { Files } from '../../../packages/dataset/src/files.js';
import { openJson, readCsv, withFolder } from './open-folder.js';

export interface TableSchema {
  readonly fields: readonly { readonly name: string; readonly description: string }[];
}

export interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    /** Spelt out, or the path of a file of it that several tables share. */
    readonly schema: TableSchema | string;
  }[];
  readonly [name: string]: unknown;
}

export const descriptorOf = (files: Files): Descriptor => openJson<Descriptor>(files, 'datapackage.json');

/** The columns of a table, from wherever they are told. */
export const schemaOf = (files: Files, { schema }: Descriptor['resources'][number]): TableSchema =>
  typeof schema === 'string' ? openJson<TableSchema>(files, schema) : schema;

/** Reads every table by the reference library, which knows version 1, and answers every fault it finds. */
export const readByReference = (files: Files): Promise<string[]> =>
  withFolder(files, async (basePath) => {
    const { $schema: _, ...common } = descriptorOf(files);
    // It is older than readers that skip a byte order mark, as Excel needs it; the mark is taken off for it alone.
    for (const { path } of common.resources) {
      const file = join(basePath, path);
      writeFileSync(file, readFileSync(file, 'utf8').replace('\uFEFF', ''));
    }
    // The profiles named by a word come with the library; it asks the network for none.
    const descriptor = {
      ...common,
      profile: 'tabular-data-package',
      resources: common.resources.map((resource) => ({ ...resource, profile: 'tabular-data-resource' })),
    };
    const whole = await Package.load(descriptor, { basePath, strict: false });
    const faults = whole.errors.map(String);
    for (const resource of whole.resources) {
      try {
        const rows = await resource.read({ keyed: true, relations: true });
        const written = readCsv(files, resource.descriptor.path).length;
        if (rows.length !== written) faults.push(`${resource.name}: read ${rows.length} of ${written} rows`);
      } catch (error) {
        const { errors = [] } = error as { errors?: unknown[] };
        faults.push(...(errors.length > 0 ? errors : [error]).map((each) => `${resource.name}: ${String(each)}`));
      }
    }
    return faults;
  });
