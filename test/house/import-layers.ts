import type { PackageName, Source } from './sources.js';

/** What one package may import: our own packages with the entries that are open to it, and libraries by name. */
interface Layer {
  /** Specifiers, `*` for any rest: `@plan-widgets/core/*`. */
  own: readonly string[];
  /** Package names; `any` for whatever its package.json lists. */
  libraries: readonly string[] | 'any';
}

/** The table of layers. What stands here for pages is all that a page may load. */
export const layers: Record<PackageName, Layer> = {
  core: { own: [], libraries: ['d3-array', 'd3-shape', 'd3-geo'] },
  dataset: { own: ['@plan-widgets/core/*'], libraries: 'any' },
  // fflate (MIT, 4 kB) packs a chart's files into one archive; it is asked for with the first press.
  elements: { own: ['@plan-widgets/core/*'], libraries: ['lit', 'i18next', 'fflate'] },
  map: {
    own: ['@plan-widgets/core/*', '@plan-widgets/elements/kit'],
    libraries: ['lit', 'maplibre-gl', 'supercluster'],
  },
  embed: {
    own: ['@plan-widgets/core/*', '@plan-widgets/elements/*', '@plan-widgets/map/*'],
    libraries: ['lit', 'i18next'],
  },
};

/** The files of `dataset` that may speak to Node, and with what: everything between reading and writing is pure. */
const nodeFiles: Record<string, (specifier: string) => boolean> = {
  'read.ts': () => true,
  'write.ts': () => true,
  'cli.ts': (specifier) => !specifier.startsWith('node:fs'),
};

const writing =
  /\b(?:writeFile|appendFile|mkdir|mkdtemp|rename|rm|rmdir|unlink|copyFile|cp|symlink|truncate|createWriteStream)(?:Sync)?\b/;
const readingContents = /\b(?:readFile|createReadStream)(?:Sync)?\b/;

/** One import of a file: `names` is what stands between `import` and `from`. */
export interface Import {
  specifier: string;
  names: string;
  kind: 'static' | 'type' | 'dynamic';
}

/** The imports and re-exports of a TypeScript file, comments left out. */
export function importsOf(text: string): Import[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
  const found: Import[] = [];
  for (const [, names = '', specifier] of code.matchAll(
    /^[ \t]*(?:import|export)\b([^;'"`=()]*?)\bfrom\s*['"]([^'"]+)['"]/gm,
  )) {
    found.push({ specifier: specifier!, names, kind: /^\s+type\b(?!\s*,)/.test(names) ? 'type' : 'static' });
  }
  for (const [, specifier] of code.matchAll(/^[ \t]*import\s*['"]([^'"]+)['"]/gm))
    found.push({ specifier: specifier!, names: '', kind: 'static' });
  for (const [, specifier] of code.matchAll(/\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"`]([^'"`]+)['"`]/g))
    found.push({ specifier: specifier!, names: '', kind: 'dynamic' });
  return found;
}

/** The imports that break the layers, each as a sentence; `dependencies` are the names in the packages' package.json. */
export function layerFaults(
  sources: readonly Source[],
  dependencies: Record<PackageName, readonly string[]>,
): string[] {
  return sources.flatMap((source) =>
    importsOf(source.text).flatMap((found) => {
      const reason = reasonAgainst(source, found, dependencies[source.package]);
      return reason === null
        ? []
        : [`packages/${source.package}/src/${source.path} imports "${found.specifier}": ${reason}`];
    }),
  );
}

function reasonAgainst(source: Source, found: Import, dependencies: readonly string[]): string | null {
  const { specifier } = found;
  if (specifier.startsWith('.')) return reasonAgainstRelative(source, found);
  if (specifier.startsWith('node:')) return reasonAgainstNode(source, found);
  const layer = layers[source.package];
  const name = packageOf(specifier);
  if (name.startsWith('@plan-widgets/')) {
    if (!layer.own.some((open) => matches(open, specifier))) return `${source.package} may not import it`;
  } else if (layer.libraries !== 'any' && !layer.libraries.includes(name)) {
    return `the libraries of ${source.package} are ${layer.libraries.join(', ')}`;
  }
  if (name === 'maplibre-gl' && source.path !== 'maplibre-view.ts') return 'only maplibre-view.ts may';
  return dependencies.includes(name) ? null : `packages/${source.package}/package.json does not list ${name}`;
}

function reasonAgainstRelative({ path }: Source, { specifier, kind }: Import): string | null {
  if (!/\.(?:js|json|css)(?:\?\w+)?$/.test(specifier)) return 'a relative import ends in .js';
  const depth = path.split('/').length - 1;
  const up = specifier.split('/').filter((part) => part === '..').length;
  if (up > depth) return 'it leaves the package; name the package instead';
  if (/(?:^|\/)maplibre-view\.js$/.test(specifier) && kind === 'static')
    return 'it is reached only by a dynamic import';
  return null;
}

function reasonAgainstNode(source: Source, { specifier, names }: Import): string | null {
  if (source.package !== 'dataset') return `${source.package} runs in a page, where there is no Node`;
  const allows = nodeFiles[source.path];
  if (!allows?.(specifier))
    return `in dataset only ${Object.keys(nodeFiles).join(', ')} speak to Node, and cli.ts opens no file`;
  if (!specifier.startsWith('node:fs')) return null;
  if (!/^\s*(?:type\s*)?\{/.test(names)) return 'name the functions, so that it shows who reads and who writes';
  if (source.path === 'read.ts' && writing.test(names)) return 'read.ts writes nothing';
  if (source.path === 'write.ts' && readingContents.test(names)) return 'write.ts opens no input';
  return null;
}

const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

const matches = (open: string, specifier: string): boolean =>
  open.endsWith('*') ? specifier.startsWith(open.slice(0, -1)) : specifier === open;
