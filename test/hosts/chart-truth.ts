import type { IndicatorFile, Locale } from '@plan-widgets/core/contract';
import { isKnown } from '@plan-widgets/core/indicator';
import { parse } from 'csv-parse/sync';
import { amountText, messages, plain } from './stored.js';

/** What a chart says in all the ways it has. */
export interface SaidByChart {
  /** In its light DOM, by slot. */
  texts: Record<string, string>;
  /** Its heading, read through the slots. */
  title: string;
  /** What describes the drawing to a screen reader; null where nothing is drawn. */
  description: string | null;
  /** The picture: its own alternative texts, and the visible ones in order. */
  svg: { title: string; description: string; texts: string[] };
  csv: string;
}

type Row = readonly [heading: string, ...cells: string[]];

/** What a chart says otherwise than the indicator's file stores it. */
export function chartFaults(file: IndicatorFile, said: SaidByChart, locale: Locale): string[] {
  const { description, svg, texts, title } = said;
  const t = messages('chart', locale);
  const { figure, target } = file;
  const sentence = file.sentence[locale];
  const status = file.statusLabel[locale];
  const value = figure && amountText(figure.hero[locale], locale);
  const amount = amountText(target.hero[locale], locale);
  const faults: string[] = [];
  const same = (fact: string, wanted: string, got: string | undefined): void => {
    if (got === undefined || plain(wanted) !== plain(got)) faults.push(`${fact}: wanted “${wanted}”, got “${got}”`);
  };
  const heading = figure
    ? t('chart.title', { name: file.name[locale], period: figure.period[locale], value: value! })
    : file.name[locale];
  // What the plan promises as a sentence has it: the phrase, which holds the year; of words the words.
  const promise =
    target.value === null
      ? t('chart.promise.words', { words: target.hero[locale].words })
      : t(target.yearInferred ? 'chart.promise.inferred' : 'chart.promise', { phrase: target.phrase[locale] });

  same('title', heading, title);
  same('value', value ?? '', texts['value'] ?? '');
  same('status', status, texts['status']);
  same('sentence', sentence, texts['sentence']);
  if (description === null)
    same('target', amount, ['before', 'target', 'unit', 'after'].map((slot) => texts[slot] ?? '').join(''));
  else {
    same('target', promise, texts['target']);
    same('description of the drawing', sentence, description);
  }

  const notice = file.demonstration ? `${texts['demonstration']}\n` : '';
  same('title of the picture', heading, svg.title);
  same('description of the picture', notice + sentence, svg.description);
  // Lines are broken in the picture, and a space at a break is not drawn.
  const pack = (text: string): string => plain(text).replaceAll(' ', '');
  const drawn = pack(svg.texts.join(''));
  const shown = { heading, sentence, status, promise: description === null ? amount : promise };
  for (const [fact, text] of Object.entries(shown))
    if (!drawn.includes(pack(text)))
      faults.push(`${fact} in the picture: wanted “${text}”, got “${svg.texts.join('¦')}”`);

  const records = parse(said.csv, { bom: true }) as string[][];
  const csv = records.slice(1).map((cells) => [cells[0]!, ...cells.slice(1).map(unguard)] as unknown as Row);
  const table = tableRows(texts);
  const tables: [string, readonly Row[]][] = [
    ['CSV', csv],
    ...(table.length > 0 ? [['table', table] as [string, Row[]]] : []),
  ];
  for (const [where, rows] of tables) {
    const promised = rows.find(([head]) => plain(head) === plain(targetHeading(file, t)));
    const reason = promised ? promiseFault(file, locale, promised[1]!) : 'no such row';
    if (reason) faults.push(`target row of the ${where}: ${reason}`);
    if (figure === null) continue;
    const own = rows.filter(([head]) => plain(figure.period[locale]).startsWith(plain(head)));
    same(`value row of the ${where}`, valueCell(file, value!, t), own[0]?.[1]);
  }
  table.forEach((row, i) =>
    row.forEach((cell, j) =>
      same(
        `CSV, row ${i + 1}, column ${j + 1}`,
        cell.replaceAll('\u2212', '-'),
        csv[i]?.[j]?.replaceAll('\u2212', '-'),
      ),
    ),
  );
  return faults;
}

/** A cell of a CSV without the apostrophe that keeps a spreadsheet from taking it for a formula. */
const unguard = (cell: string): string => cell.replace(/^'(?='*[=+\-@＝＋－＠])/, '');

/** The rows of the table from the texts that say it. */
function tableRows(texts: Record<string, string>): Row[] {
  const columns = Object.keys(texts).filter((slot) => /^column-\d+$/.test(slot)).length;
  const rows = Object.keys(texts).filter((slot) => /^row-\d+$/.test(slot)).length;
  return Array.from({ length: rows }, (_, i): Row => [
    texts[`row-${i}`]!,
    ...Array.from({ length: columns }, (__, j) => texts[`cell-${i}-${j}`] ?? ''),
  ]);
}

type Words = ReturnType<typeof messages>;

const targetHeading = ({ target }: IndicatorFile, t: Words): string =>
  target.kind === 'trend' && target.value === null
    ? t('plot.row.direction')
    : target.year === null
      ? t('plot.row.target.timeless')
      : t(target.yearInferred ? 'plot.row.target.inferred' : 'plot.row.target', { year: target.year });

/** The newest value with its marks in words, as a table has it. */
function valueCell({ latest, series }: IndicatorFile, value: string, t: Words): string {
  if (!isKnown(latest)) throw new Error('Wanted a value');
  const own = series.filter(
    ({ amount, breakdown: { sex, age, area } }) => isKnown(amount) && sex === null && age === null && area === null,
  );
  const { state } = own[own.length - 1]!;
  const marks = [
    ...(state === 'final' ? [] : [t(`series.state.${state}`)]),
    ...(latest.yearInferred ? [t('series.yearInferred')] : []),
  ];
  return marks.length === 0 ? value : t('series.marked', { value, marks: marks.join(t('series.separator')) });
}

/**
 * What is wrong with a target's cell: it is the stored words, and behind them in brackets nothing but what they are
 * counted as, the stored goal or the ends of the stored band.
 */
function promiseFault({ assessment, goal, target }: IndicatorFile, locale: Locale, cell: string): string | null {
  const hero = target.hero[locale];
  const isNumber = target.kind !== 'change-from-baseline' && hero.number !== '' && hero.words === '';
  const stored = plain(isNumber ? amountText(hero, locale) : target.short[locale]);
  const said = plain(cell);
  const wrong = `wanted “${stored}”, got “${said}”`;
  if (!said.startsWith(stored)) return wrong;
  const rest = said.slice(stored.length);
  if (rest === '') return null;
  // The number of a unit (/10万, per 1,000) is none of an amount.
  const numbers = Array.from(rest.matchAll(/(?<!\/|per |[\d.,])\u2212?\d[\d,]*(?:\.\d+)?/g), ([digits]) =>
    Number(digits.replaceAll(',', '').replace('\u2212', '-')),
  );
  const band = assessment.form?.band;
  const known = [...(goal === null || isNumber ? [] : [goal]), ...(band ? [band.low, band.high] : [])];
  const agree = numbers.length === known.length && numbers.every((number, i) => Math.abs(number - known[i]!) <= 0.0051);
  return /^ ?[（(].+[）)]$/.test(rest) && agree ? null : `${wrong}, and numbers ${known.join(' and ')}`;
}
