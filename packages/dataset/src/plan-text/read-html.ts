import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { RawLine } from './lines.js';

const skipped = new Set(
  'script style noscript template nav footer aside select option button iframe head svg'.split(' '),
);
const blocks = new Set(
  'address article blockquote body center dd div dl dt fieldset figure form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** A portal's page → the same lines a text file would give, each with the source line it starts on. */
export function readHtmlLines(source: string): RawLine[] {
  const lines: RawLine[] = [];
  let text = '';
  let line = 0;
  let heading = false;
  let bullet: string | null = null;

  const flush = () => {
    const tidy = text.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (tidy.replace(/[\s\u3000]/g, '') !== '')
      lines.push({
        text: tidy.replace(/^\u3000+/, ''),
        line,
        gap: true,
        heading,
        ...(bullet === null ? {} : { bullet }),
      });
    text = '';
    bullet = null;
  };
  const visit = (node: Tree.Node): void => {
    if (node.nodeName === '#text') {
      const { value } = node as Tree.TextNode;
      if (text.trim() === '') line = startLine(node) + leadingLines(value);
      text += value;
      return;
    }
    if (skipped.has(node.nodeName) || isHidden(node)) return;
    if (node.nodeName === 'br') return flush();
    const block = blocks.has(node.nodeName);
    if (block) flush();
    const rows = node.nodeName === 'table' ? readTableRows(node as Tree.Element) : null;
    if (rows) lines.push(...rows);
    else {
      if (/^h[1-6]$/.test(node.nodeName)) heading = true;
      if (node.nodeName === 'li') bullet = '';
      for (const child of childrenOf(node)) visit(child);
      if (block) flush();
      if (/^h[1-6]$/.test(node.nodeName)) heading = false;
    }
  };
  visit(parse(source, { sourceCodeLocationInfo: true }));
  flush();
  return lines;
}

/** The rows of a table of indicators, spans filled in; null for a table that only lays out the page. */
function readTableRows(table: Tree.Element): RawLine[] | null {
  const printed = elementsNamed(table, 'tr');
  if (printed.length < 2 || elementsNamed(table, 'table').length > 0) return null;
  if (!/指\s*标|指\s*標/.test(textOf(printed[0]!) + textOf(printed[1]!))) return null;
  const grid: string[][] = printed.map(() => []);
  printed.forEach((row, r) => {
    let c = 0;
    for (const cell of childrenOf(row)) {
      if (cell.nodeName !== 'td' && cell.nodeName !== 'th') continue;
      while (grid[r]![c] !== undefined) c++;
      const across = spanOf(cell as Tree.Element, 'colspan');
      const down = spanOf(cell as Tree.Element, 'rowspan');
      const text = textOf(cell).replace(/\s+/g, ' ').trim();
      for (let dr = 0; dr < down && r + dr < grid.length; dr++)
        for (let dc = 0; dc < across; dc++) grid[r + dr]![c + dc] = text;
      c += across;
    }
  });
  return printed.map((row, r) => {
    const cells = Array.from(grid[r]!, (cell) => cell ?? '');
    return { text: cells.join(' '), line: startLine(row), gap: r === 0, heading: false, cells };
  });
}

function spanOf(cell: Tree.Element, name: string): number {
  const printed = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? '1');
  return Number.isInteger(printed) && printed > 0 && printed < 100 ? printed : 1;
}

function isHidden(node: Tree.Node): boolean {
  const attributes = 'attrs' in node ? node.attrs : [];
  return attributes.some((a) => a.name === 'hidden' || (a.name === 'style' && /display\s*:\s*none/i.test(a.value)));
}

function elementsNamed(node: Tree.Node, name: string): Tree.Element[] {
  return childrenOf(node).flatMap((child) => [
    ...(child.nodeName === name ? [child as Tree.Element] : []),
    ...elementsNamed(child, name),
  ]);
}

function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return childrenOf(node).map(textOf).join('');
}

function childrenOf(node: Tree.Node): Tree.Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function startLine(node: Tree.Node): number {
  return ('sourceCodeLocation' in node ? node.sourceCodeLocation?.startLine : undefined) ?? 1;
}

function leadingLines(value: string): number {
  return /^\s*/.exec(value)![0].split('\n').length - 1;
}
