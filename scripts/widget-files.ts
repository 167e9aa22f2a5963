import { readFileSync } from 'node:fs';
import { dirname, posix, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesUnder } from './files.js';

/** `dist/widgets/files.json`: what the build made. Paths are relative to its folder. */
export interface WidgetTable {
  /** For each tag, its module first and then every file that module needs at once. */
  tags: Record<string, string[]>;
  /** For each locale, the file of its messages. */
  words: Record<string, string>;
  /** For each tag and variant, the files it asks for as soon as it has its record. */
  variants: Record<string, Record<string, string[]>>;
  /** For each tag that needs more messages, their files for each locale. */
  more: Record<string, Record<string, string[]>>;
  loader: string;
  loaderClassic: string;
}

/** The built widgets, read: the text of every script by its path, with forward slashes. */
export interface Widgets {
  table: WidgetTable;
  scripts: ReadonlyMap<string, string>;
}

/** Reads a folder of built widgets. */
export function readWidgets(folder: string): Widgets {
  const paths = filesUnder(folder, '.js').map((file) => [relative(folder, file).replaceAll(sep, '/'), file] as const);
  return {
    table: JSON.parse(readFileSync(`${folder}/files.json`, 'utf8')) as WidgetTable,
    scripts: new Map(paths.map(([path, file]) => [path, readFileSync(file, 'utf8')])),
  };
}

/** The paths a built script names in its imports; with `dynamic`, those of `import("…")` too. */
export function importsOfScript(path: string, text: string, dynamic = false): string[] {
  const stated = [...text.matchAll(/\b(?:import|export)\s*(?:[\w$*{}\s,]+?\bfrom\s*)?["']([^"']+)["']/g)];
  const asked = dynamic ? [...text.matchAll(/\bimport\(\s*["'`]([^"'`]+)["'`]/g)] : [];
  return [...stated, ...asked].map(([, specifier]) =>
    specifier!.startsWith('.') ? posix.normalize(posix.join(dirname(path), specifier!)) : specifier!,
  );
}

/** A script and every script it reaches; with `dynamic`, also what it may load later. */
export function reachedFrom(entry: string, { scripts }: Widgets, dynamic = false): Set<string> {
  const reached = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const text = scripts.get(path);
    if (text === undefined || reached.has(path)) continue;
    reached.add(path);
    waiting.push(...importsOfScript(path, text, dynamic));
  }
  return reached;
}

/**
 * Bytes that travel, compressed with brotli 11, each file for itself: the loaders, and for each locale a page with one
 * card (its scripts, which hold the styles, and the words; loader and data apart). Of all else what it adds to that page:
 * `small` the small chart of compact cards and rows, `drawing` what a chart brings for a value, `figures` what a full card brings for a value (its words apart),
 * and each other element with its words.
 */
export function measureWidgets(widgets: Widgets): Record<string, number> {
  const { table, scripts } = widgets;
  const weigh = (paths: Iterable<string>): number =>
    [...paths].reduce((sum, path) => sum + brotli(scripts.get(path) ?? ''), 0);
  const card = reachedFrom(table.tags['plan-indicator-card']?.[0] ?? '', widgets);
  const added = (entries: readonly string[]): number =>
    weigh(new Set(entries.flatMap((entry) => [...reachedFrom(entry, widgets)].filter((path) => !card.has(path)))));
  const filesNamed = (start: string): string[] => [...scripts.keys()].filter((path) => path.startsWith(start));
  const chart = table.tags['plan-progress-chart']?.[0] ?? '';
  const entriesOf = (tag: string, locale: string): string[] => [
    table.tags[tag]?.[0] ?? '',
    ...(table.more[tag]?.[locale] ?? []),
  ];
  const perLocale = (name: string, measure: (locale: string) => number): [string, number][] =>
    Object.keys(table.words).map((locale) => [`${name}.${locale}`, measure(locale)]);
  return {
    loader: weigh([table.loader]),
    'loader.classic': weigh([table.loaderClassic]),
    ...Object.fromEntries([
      ...perLocale('card', (locale) => weigh(new Set([...card, ...reachedFrom(table.words[locale]!, widgets)]))),
      ['small', added(table.variants['plan-indicator-card']?.['compact'] ?? [])],
      ['drawing', added([chart, ...filesNamed('drawing-')]) - added([chart])],
      ['figures', added(filesNamed('card-figures-'))],
      ...Object.keys(table.tags)
        .filter((tag) => tag !== 'plan-indicator-card')
        .flatMap((tag) => perLocale(tag.replace('plan-', ''), (locale) => added(entriesOf(tag, locale)))),
    ]),
  };
}

const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;
