import { build } from 'vite';
import { inRepository } from '../../scripts/repository.js';
import { target } from '../../vite.config.js';
import type { Contestant } from './contestants.js';

/** The pages and scripts of the bench, by their paths on its server. */
export type Pages = Map<string, string>;

/** What a page draws: small charts of these indicators, or one large chart. */
export interface Work {
  readonly size: 'small' | 'large';
  /** Ids of indicators, one a chart; the same may come again. */
  readonly indicators: readonly string[];
  /** Path of the file that all of it is drawn from. */
  readonly source: string;
}

/** Bundles one of `pages/` into a single minified file, without what Vite adds for pages of many files. */
export async function bundlePage(module: string, format: 'es' | 'iife' = 'es'): Promise<string> {
  const built = await build({
    configFile: false,
    root: inRepository('test', 'bench', 'pages'),
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target,
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: inRepository('test', 'bench', 'pages', module), output: { format } },
    },
  });
  const [script, ...others] = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  if (script?.type !== 'chunk' || others.length > 0) {
    throw new Error(`Wanted one script of ${module}, got ${others.length + 1} files. Check what it imports.`);
  }
  return script.code;
}

/** Where a contestant's page for a work is on the server, and what it asks to draw. */
export const pagePath = ({ id }: Contestant, { size, indicators }: Work): string =>
  `/bench/${size}-${indicators.length}/${id}.html`;

/** Writes the pages of all contestants for all works. */
export async function buildPages(contestants: readonly Contestant[], works: readonly Work[]): Promise<Pages> {
  const pages: Pages = new Map();
  for (const size of new Set(works.map((work) => work.size))) {
    for (const drawing of new Set(contestants.flatMap((each) => each.drawing ?? []))) {
      pages.set(`/bench/${size}-${drawing}.js`, await bundlePage(`${size}-${drawing}.ts`));
    }
  }
  for (const work of works) {
    for (const contestant of contestants) pages.set(pagePath(contestant, work), writePage(contestant, work));
  }
  for (const { chain, drawing } of contestants) {
    if (chain !== 'starter') continue;
    for (const { size } of works) pages.set(`/bench/start-${size}-${drawing}.js`, starter(`${size}-${drawing}.js`));
  }
  return pages;
}

/** Asks for the data and for the library in the same moment. */
const starter = (script: string): string =>
  `globalThis.benchData=fetch(document.querySelector("main").dataset.source).then(a=>a.json());import("./${script}");\n`;

function writePage(contestant: Contestant, { size, indicators, source }: Work): string {
  const script = (src: string, more = ''): string => `<script type="module" src="${src}"${more}></script>`;
  const drawing = `${size}-${contestant.drawing}.js`;
  const head = {
    loader: () => script('/widgets/loader.js', ' data-src="../data/demonstration"'),
    starter: () => script(`/bench/start-${drawing}`),
    script: () => script(`/bench/${drawing}`),
    head: () => `<link rel="preload" as="fetch" crossorigin href="${source}">${script(`/bench/${drawing}`)}`,
  }[contestant.chain]();
  const chart = (id: string): string =>
    contestant.chain === 'loader'
      ? size === 'small'
        ? `<plan-indicator-card data-chart indicator="${id}" variant="compact"></plan-indicator-card>`
        : `<plan-progress-chart data-chart indicator="${id}"></plan-progress-chart>`
      : `<article class="${size}" data-chart="${id}"></article>`;
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${contestant.name}</title>
<link rel="icon" href="data:,">
<style>${PAGE_STYLE}${contestant.chain === 'loader' ? '' : CARD_STYLE}${contestant.chain === 'head' ? SKIPPING_STYLE : ''}</style>
${head}
</head>
<body>
<main data-source="${source}">
${indicators.map(chart).join('\n')}
</main>
</body>
</html>
`;
}

const PAGE_STYLE = `
body{margin:0;padding:16px;font:16px/1.75 sans-serif;color:#24211d;background:#fff}
main{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(280px,100%),1fr));gap:24px;align-items:start}`;

/** What a page written by hand for speed would have, beside the data named in its head. */
const SKIPPING_STYLE = '\n.small{content-visibility:auto;contain-intrinsic-size:auto 415px}';

/** What our elements bring themselves: the look of a card, and space reserved for it. */
const CARD_STYLE = `
article{border-top:2px solid;padding:16px 0 28px;min-height:415px;box-sizing:border-box}
p,h3{margin:0}
.notice{margin-bottom:12px;border:1px dashed #8a847a;background:#fbf1d9;padding:5px 10px;font-size:13px;line-height:1.5}
.eyebrow{display:flex;flex-wrap:wrap;justify-content:space-between;font-size:13px;line-height:1.5;color:#6e6860}
.domain{font-weight:600;color:#035d55}
h3{padding-top:4px;font-size:19px;line-height:1.45}
.figures{display:flex;flex-wrap:wrap;align-items:flex-end;gap:16px 40px;padding-top:18px}
.label,.place,.source,.note{font-size:14px;line-height:1.6;color:#55504a}
.value{font-size:44px;font-weight:600;line-height:1.1}
.target{font-size:28px;font-weight:600;line-height:1.1}
.value small,.target small{font-size:16px;font-weight:400}
.status{display:flex;gap:8px;align-items:center;padding-top:14px;font-weight:600}
.status path{fill:#2876a5}
.drawing{min-height:48px}
.drawing svg{display:block}
text{font:13px sans-serif;fill:#24211d}
.key{padding-top:12px;text-align:end;font-size:13px}
.key::before{content:'';display:inline-block;width:16px;margin-right:6px;border-top:2px solid;vertical-align:middle}
.years{display:flex;justify-content:space-between;font-size:13px;color:#55504a}
.sentence{padding-top:16px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.large{min-height:980px}
.grid{stroke:#ddd8cf}
.milestone,.schedule{fill:none;stroke:#6e6860;stroke-dasharray:1 3}
.fan{fill:#546895;opacity:.15}
.projection{fill:none;stroke:#546895;stroke-width:2;stroke-dasharray:6 4}
.line{fill:none;stroke:#24211d;stroke-width:2}
.aim{fill:none;stroke:#035d55;stroke-width:1.5;stroke-dasharray:4 3}
.end{fill:#24211d}
.place{padding-top:14px;font-size:13px}`;
