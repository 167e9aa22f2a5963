import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import type { BuiltFiles } from '../packages/embed/src/built-files.js';
import config, { modulesOfTags } from '../vite.config.js';
import { inRepository } from './repository.js';

const out = inRepository('dist', 'widgets');

/**
 * Writes `dist/widgets/`: the elements as modules with a hash in their names, the messages beside them, the two loaders
 * that know all these names, and `files.json`, the same knowledge for tools.
 *
 * @throws Error when Vite fails, or when a built file holds what no browser can read
 */
export async function buildWidgets(): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  const chunks = await bundle({ ...config, build: { ...config.build, emptyOutDir: true } });
  const built: BuiltFiles = { tags: filesOfTags(chunks), variants: filesOfVariants(chunks), ...filesOfWords(chunks) };
  const loader = await buildLoader('loader.js', 'packages/embed/src/loader.ts', 'es', built);
  const loaderClassic = await buildLoader('loader.classic.js', 'packages/embed/src/loader.classic.ts', 'iife', built);
  writeFileSync(`${out}/files.json`, `${JSON.stringify({ ...built, loader, loaderClassic }, null, 2)}\n`);
  for (const file of [...chunks.map((chunk) => chunk.fileName), loader, loaderClassic]) refuseRawDecorators(file);
}

/** For each tag, its module and every file that module imports, directly or not. */
function filesOfTags(chunks: readonly Rolldown.OutputChunk[]): BuiltFiles['tags'] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const closure = (file: string, found: Set<string>): Set<string> => {
    if (!found.has(file)) {
      found.add(file);
      byName.get(file)?.imports.forEach((needed) => closure(needed, found));
    }
    return found;
  };
  return Object.fromEntries(
    Object.entries(modulesOfTags).map(([tag, module]) => {
      const entry = chunks.find((chunk) => chunk.isEntry && chunk.facadeModuleId === inRepository(module));
      if (!entry) throw new Error(`Wanted a built file for <${tag}>, got none from ${module}. Check vite.config.ts.`);
      return [tag, [...closure(entry.fileName, new Set())]];
    }),
  );
}

/** What compact cards and rows draw their small chart with: nearly every page that has one needs it. */
function filesOfVariants(chunks: readonly Rolldown.OutputChunk[]): BuiltFiles['variants'] {
  const spark = chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/card-spark.ts')));
  const files = spark.map(({ fileName }) => fileName);
  return { 'plan-indicator-card': { compact: files, row: files } };
}

/** The files of messages: those that the shared code asks for, and by tag those that an element's own code asks for. */
function filesOfWords(chunks: readonly Rolldown.OutputChunk[]): Pick<BuiltFiles, 'words' | 'more'> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const localeOf = (file: string): string => {
    const chunk = byName.get(file)!;
    return basename(chunk.facadeModuleId ?? chunk.moduleIds[0]!, '.json');
  };
  const shared = chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/words/page/en.json')));
  const folder = dirname(shared[0]?.moduleIds[0] ?? '');
  const isShared = (file: string): boolean => byName.get(file)!.moduleIds.some((id) => dirname(id) === folder);
  const words = chunks.map(({ fileName }) => fileName).filter((file) => file.startsWith('words/'));
  const more = Object.entries(modulesOfTags).map(([tag, module]) => {
    const entry = chunks.find((chunk) => chunk.isEntry && chunk.facadeModuleId === inRepository(module));
    const own = (entry?.dynamicImports ?? []).filter((file) => file.startsWith('words/') && !isShared(file));
    const locales = [...new Set(own.map(localeOf))];
    return [
      tag,
      Object.fromEntries(locales.map((locale) => [locale, own.filter((file) => localeOf(file) === locale)])),
    ];
  });
  return {
    words: Object.fromEntries(words.filter(isShared).map((file) => [localeOf(file), file])),
    more: Object.fromEntries(more.filter(([, locales]) => Object.keys(locales as object).length > 0)),
  };
}

/** Builds one loader, with the table of built files in it, and answers its name. */
async function buildLoader(name: string, module: string, format: 'es' | 'iife', built: BuiltFiles): Promise<string> {
  await bundle({
    ...config,
    define: { BUILT_FILES: JSON.stringify(built) },
    build: {
      ...config.build,
      emptyOutDir: false,
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        input: inRepository(module),
        output: { format, entryFileNames: name },
      },
    },
  });
  if (format === 'iife') escapeToAscii(name);
  return name;
}

/**
 * A classic script is read in the encoding of its page, and some pages are in GBK. Outside of strings and regular
 * expressions the minified code has ASCII alone, so an escape means the same.
 */
function escapeToAscii(file: string): void {
  const text = readFileSync(`${out}/${file}`, 'utf8');
  writeFileSync(
    `${out}/${file}`,
    text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/** Vite passes decorators it does not know through and reports success; every browser refuses such a file. */
function refuseRawDecorators(file: string): void {
  const found = /(?:^|[;{}])\s*@[\w$]+\(.*/m.exec(readFileSync(`${out}/${file}`, 'utf8'));
  if (!found) return;
  throw new Error(
    `Wanted ${file} without decorators, got “${found[0].trim().slice(0, 60)}”. Check experimentalDecorators in tsconfig.base.json.`,
  );
}

async function bundle(options: typeof config): Promise<Rolldown.OutputChunk[]> {
  const result = await build({ ...options, configFile: false, logLevel: 'warn' });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((each) => ('output' in each ? each.output : [])).filter((file) => file.type === 'chunk');
}
