import type { ContentProblem } from '../../problem.js';
import { quoteText, type BothLanguages } from '../cells/cell-fault.js';
import { columnLetters } from './grid.js';
import type { Header } from './header.js';
import type { ColumnNames } from './headings.js';
import type { TableSpec } from '../table.js';

/** What is wrong with a header: columns that are missing, named twice, or not known. With any error no row can be read. */
export function checkHeader(
  header: Header,
  spec: TableSpec,
  names: ColumnNames,
  place: { file: string; sheet: string | null; row: number },
): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const tell = (
    severity: ContentProblem['severity'],
    column: string | null,
    wanted: BothLanguages,
    found: BothLanguages,
    check: BothLanguages,
  ): void => {
    const words = (language: 'en' | 'zh') => ({
      wanted: wanted[language],
      found: found[language],
      check: check[language],
    });
    problems.push({
      severity,
      place: { ...place, column: column === null ? null : onOneLine(column) },
      en: words('en'),
      zh: words('zh'),
    });
  };
  const named = new Set(header.keys.filter((key) => key !== null));
  const unknown = header.texts.flatMap((text, at) =>
    text !== '' && header.keys[at] === null ? [{ text, at, nearest: names.nearest(text, named) }] : [],
  );

  for (const column of header.lacking) {
    const meant = unknown.find(({ nearest }) => nearest?.key === column.key);
    tell(
      'error',
      column.zh,
      { en: `a column ${quoteText(column.zh)} (${column.key})`, zh: `有“${column.zh}”列的表头` },
      foundHeadings(header.texts),
      meant
        ? {
            en: `Is it the column ${quoteText(meant.text)}? Then name it ${quoteText(column.zh)}.`,
            zh: `是不是${quoteText(meant.text)}这一列？如果是，请把列名改为“${column.zh}”。`,
          }
        : { en: 'Check the header row against the template.', zh: '请对照模板核对表头。' },
    );
  }

  const first = new Map<string, number>();
  header.keys.forEach((key, at) => {
    if (key === null) return;
    const before = first.get(key);
    if (before === undefined) return void first.set(key, at);
    const [one, other] = [columnLetters(before), columnLetters(at)];
    tell(
      'error',
      header.texts[at]!,
      { en: 'each column once', zh: '只出现一次的列名' },
      {
        en: `${quoteText(header.texts[before]!)} in column ${one} and ${quoteText(header.texts[at]!)} in column ${other}`,
        zh: `${one} 列${quoteText(header.texts[before]!)}和 ${other} 列${quoteText(header.texts[at]!)}`,
      },
      { en: 'Delete one of them, or name it otherwise.', zh: '请删去其中一列，或改列名。' },
    );
  });

  for (const { text, at, nearest: meant } of unknown) {
    if (meant !== null && header.lacking.includes(meant)) continue;
    const part = header.unknownParts.has(at);
    tell(
      part ? 'error' : 'warning',
      text,
      {
        en: part ? 'a heading in one row, or years under one heading' : `a column of the table ${quoteText(spec.zh)}`,
        zh: part ? '只占一行的列名，或只分年份的标题' : `“${spec.zh}”表的列名`,
      },
      {
        en: `an unknown column ${quoteText(text)} (${columnLetters(at)}); nothing in it is read`,
        zh: `不认识的列${quoteText(text)}（${columnLetters(at)} 列），其中内容不会读取`,
      },
      meant
        ? {
            en: `Is ${quoteText(meant.zh)} meant? Then name it so.`,
            zh: `是不是${quoteText(meant.zh)}？如果是，请改列名。`,
          }
        : {
            en: 'Name it as in the template, or delete it if it is not needed.',
            zh: '请改成模板中的列名；不需要的话可以删去。',
          },
    );
  }
  return problems;
}

/** A heading as the place of a problem: on one line, and no longer than a line. */
const onOneLine = (heading: string): string => heading.replace(/\s+/g, ' ').slice(0, 60);

/** Headings as a message lists them. */
export function foundHeadings(texts: readonly string[]): BothLanguages {
  const filled = texts.filter((text) => text !== '');
  const some = filled.slice(0, 12).map((text) => (text.length > 20 ? `${text.slice(0, 19)}…` : text));
  const more = filled.length > some.length;
  if (filled.length === 0) return { en: 'no heading', zh: '没有列名' };
  return {
    en: `the headings ${some.join(', ')}${more ? ` and ${filled.length - some.length} more` : ''}`,
    zh: `这些列名：${some.join('、')}${more ? ` 等 ${filled.length} 个` : ''}`,
  };
}
