import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

/** For each of our tags, the module that defines it, relative to the repository. Loader, build and dev server go by this. */
export const modulesOfTags: Readonly<Record<string, string>> = {
  'plan-indicator-card': 'packages/elements/src/indicator-card/define.ts',
  'plan-progress-chart': 'packages/elements/src/progress-chart/define.ts',
  'plan-key-projects': 'packages/elements/src/key-projects/define.ts',
  'plan-overview': 'packages/elements/src/overview/define.ts',
};

/**
 * The syntax of what is built. The oldest engine that must run it is Chromium 90, which knows all that 91 does but `#x in o`
 * and, rightly, a spread call behind `?.`: the law of bundles refuses both, and each built file is started in Chromium 90.
 * Named 90, the target would have every `?.` rewritten, Lit's too: 200 bytes a card.
 */
export const target = ['chrome91', 'safari16.4'];

const repository = fileURLToPath(new URL('.', import.meta.url));

/** `packages/elements/src/indicator-card/define.ts` is built as `indicator-card.js`. */
const nameOf = (module: string): string => module.split('/').at(-2)!;

/**
 * Vite wraps each `import()` in a helper that preloads style sheets and modules. We have no style sheets and the loader
 * asks for modules itself, so the helper would be a kilobyte and a request for nothing.
 */
const withoutPreloadHelper: Plugin = {
  name: 'plan-widgets:without-preload-helper',
  apply: 'build',
  configResolved({ plugins }) {
    const wrapping = plugins.findIndex(({ name }) => name === 'native:import-analysis-build');
    if (wrapping < 0) throw new Error('Wanted the plugin of Vite that wraps import(), got none. Check its name.');
    (plugins as Plugin[]).splice(wrapping, 1);
  },
};

/** Minifiers leave template literals alone; indentation and a style sheet's comments would travel to every visitor. */
const denseTemplates: Plugin = {
  name: 'plan-widgets:dense-templates',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/packages\/[^?]+\.ts$/, code: /html`|\/\* css \*\// },
    handler: (code) =>
      code
        // Where HTML takes white space for a space, a line break is one as well.
        .replace(/\n\s+/g, '\n')
        .replace(/\/\* css \*\/ `[^`]*`/g, (sheet) =>
          sheet
            .split(/(\$\{[^}]*\})/)
            .map(denseCss)
            .join(''),
        ),
  },
};

const denseCss = (text: string): string =>
  text.startsWith('${')
    ? text
    : text
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/;}/g, '}')
        .replace(/(?<=:) | (?=!)/g, '')
        .replace(/(?<![\d.])0(?=\.\d)/g, '')
        .replace(/='([a-z][a-z-]*)'/g, '=$1');

/** `vite` alone: the demo pages with the elements straight from their source, and the data from the last `build:data`. */
const loaderFromSource: Plugin = {
  name: 'plan-widgets:loader-from-source',
  apply: 'serve',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      if (request.url?.startsWith('/data/')) request.url = `/dist${request.url}`;
      next();
    });
  },
  resolveId: (id) => (/^\/widgets\/loader(\.classic)?\.js$/.test(id) ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith('\0/widgets/')) return null;
    const tags = Object.entries(modulesOfTags).map(([tag, module]) => [tag, [`/${module}`]]);
    return (
      `import { startLoader } from '/packages/embed/src/start-loader.ts';\n` +
      `const element = document.querySelector('script[src*="widgets/loader"]');\n` +
      `startLoader({ element, address: element.src }, { tags: ${JSON.stringify(Object.fromEntries(tags))}, words: {}, more: {}, variants: {} });\n`
    );
  },
};

/** Modules of core that a card's imports name and its code does not use: the build takes them out of it. */
const rareOfCore = /core[\\/]src[\\/](contract[\\/](decode|notice|target|\w+-files)|indicator[\\/](?!amount))/;

/** What a page with nothing but cards needs: every module that the card imports, directly or not. */
const ofEveryCard = new Set<string>();

/**
 * What draws a record with values: what the table below it and the files need of that is found there. All that the chart's
 * own file has is not in it.
 */
const ofEveryDrawing = new Set<string>();

/** What of `core/chart` the first picture does not need: the barrel names it, and the build takes it out. */
const laterOfCharts = /chart[\\/](chart-csv|layout-panels|tabulate-chart|spark|runs)\.ts$/;

const followPages: Plugin = {
  name: 'plan-widgets:follow-pages',
  apply: 'build',
  buildEnd() {
    const all = [...this.getModuleIds()];
    const follow = (end: string, found: Set<string>, but: ReadonlySet<string> = new Set()): Set<string> => {
      const add = (id: string): void => {
        if (found.has(id) || but.has(id)) return;
        found.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(add);
      };
      all.filter((id) => id.endsWith(end)).forEach(add);
      return found;
    };
    follow(modulesOfTags['plan-indicator-card']!, ofEveryCard);
    follow('progress-chart/drawn-page.ts', ofEveryDrawing, follow(modulesOfTags['plan-progress-chart']!, new Set()));
  },
};

/**
 * A card's small chart and a large chart need the same few lines, and no page needs both. Shared, they would be a further
 * file, and a further hop, for either: the large chart has a copy.
 */
const copyForDrawings: Plugin = {
  name: 'plan-widgets:copy-for-drawings',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!importer || !/core[\\/]src[\\/]chart[\\/](?!spark|forms)/.test(importer) || !COPIED.test(source)) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && { ...found, id: `${found.id}?drawing` };
  },
};

const COPIED = /^\.\/runs\.js$|^\.\.\/indicator\/(?!amount)[\w-]+\.js$/;

export default defineConfig({
  root: repository,
  base: './',
  publicDir: false,
  appType: 'mpa',
  plugins: [withoutPreloadHelper, denseTemplates, followPages, copyForDrawings, loaderFromSource],
  server: { open: '/demo/index.html' },
  worker: { format: 'es' },
  json: { stringify: true },
  build: {
    target,
    outDir: 'dist/widgets',
    minify: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.values(modulesOfTags).map((module) => [nameOf(module), module])),
      preserveEntrySignatures: 'allow-extension',
      // Reading a property does nothing else in our code or in what we use: an unused shape of the contract can go.
      treeshake: { propertyReadSideEffects: false },
      output: {
        // One level of files: an element; what several elements share, Lit included, in one. What is together compresses
        // better, and each file is a request. The messages stand apart, a file a language.
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: ({ moduleIds }) =>
          moduleIds.some((id) => /\/words\/[a-z]+\/[\w-]+\.json$/.test(id))
            ? 'words/[name]-[hash].js'
            : '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // What only other elements share stands in a file of its own, or every card would bring it.
            { name: 'kit', test: (id) => ofEveryCard.has(id) && !rareOfCore.test(id) },
            { name: 'drawing', test: (id) => ofEveryDrawing.has(id) && !laterOfCharts.test(id) },
          ],
        },
      },
    },
  },
});
