import { importsOfScript, reachedFrom } from '../../scripts/widget-files.js';
import type { Widgets } from '../../scripts/widget-files.js';

/** Words by which a library is known in minified code; the test holds each against the library's own file. */
export const signatures = {
  lit: 'litElementVersions',
  i18next: 'fallbackNS',
  'maplibre-gl': 'maplibregl-boxzoom',
  fflate: 'extra field too long',
} as const;

/** What no page should fetch with one card, however it goes on. */
const notInCard = ['i18next', 'maplibre-gl'] as const;

/** Where the built scripts break the law of what each contains, each as a sentence. */
export function bundleFaults(widgets: Widgets): string[] {
  const { table, scripts } = widgets;
  const faults: string[] = [];
  for (const [path, text] of scripts) {
    if (/^\s*@\w+\(/m.test(text)) faults.push(`${path} has a raw decorator, which no browser knows`);
    if (/\bstatic\s*\{/.test(text)) faults.push(`${path} has a static block, which Chromium 90 does not know`);
    if (/#[\w$]+\s+in\s/.test(text)) faults.push(`${path} looks for a private name, which Chromium 90 cannot`);
    if (/\?\.(?:[\w$.]|\[[^\]]*\])*\(\.\.\./.test(text))
      faults.push(`${path} has a spread call behind ?., which Chromium 90 makes although it should not`);
    for (const needed of importsOfScript(path, text, true))
      if (!scripts.has(needed)) faults.push(`${path} imports ${needed}, which was not built`);
  }
  const lit = [...scripts].filter(([, text]) => text.includes(signatures.lit)).map(([path]) => path);
  if (lit.length !== 1) faults.push(`Lit should be in one file; it is in ${lit.join(', ') || 'none'}`);

  for (const [tag, files] of Object.entries(table.tags)) {
    const needed = [...reachedFrom(files[0] ?? '', widgets)].sort().join(' ');
    const listed = [...files].sort().join(' ');
    if (needed !== listed)
      faults.push(`${tag} needs ${needed || 'a file that is not there'}; the loader's table lists ${listed}`);
    for (const path of reachedFrom(files[0] ?? '', widgets))
      if (scripts.get(path)!.includes(signatures.fflate))
        faults.push(`${path}, which ${tag} loads at once, holds fflate, which only a press should ask for`);
  }
  const card = table.tags['plan-indicator-card']?.[0];
  if (card === undefined) faults.push('The table should list plan-indicator-card');
  for (const path of reachedFrom(card ?? '', widgets, true)) {
    for (const library of notInCard)
      if (scripts.get(path)!.includes(signatures[library]))
        faults.push(`${path}, which a card reaches, holds ${library}`);
  }
  for (const path of [table.loader, table.loaderClassic, ...Object.values(table.words)])
    if (!scripts.has(path)) faults.push(`The table lists ${path}, which was not built`);
  if (/[^\0-\x7F]/.test(scripts.get(table.loaderClassic) ?? ''))
    faults.push(`${table.loaderClassic} should be ASCII: a page in GBK reads it as GBK`);
  return faults;
}
