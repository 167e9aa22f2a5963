import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { toTraditional } from '../../packages/dataset/src/words/traditional.js';
import { inRepository } from '../../scripts/repository.js';

/** Names that the tables do not have by themselves. */
const PLAIN = [
  '宝安',
  '深圳',
  '深宝府',
  '〔2022〕35号',
  'Bao’an',
  "Bao'an",
  'Baoan',
  'baoan',
  'Shenzhen',
  'Shen Bao Fu',
];

/**
 * What would give Bao'an away: its name, its city's, the number and issuer of its notice, its subdistricts with their
 * codes, and every place in its table, in both Chinese scripts.
 */
export function namesOfBaoan(): string[] {
  const names = [
    ...PLAIN,
    ...table('subdistricts.csv').flatMap(({ name, code }) => [name!, name!.replace(/街道$/, ''), code!]),
    ...table('facilities.csv').flatMap(({ id, name_zh, name_en }) => [id!, name_zh!, name_en!]),
  ];
  return [...new Set([...names, ...names.map(toTraditional)])].filter((name) => name !== '');
}

const table = (name: string): Record<string, string>[] =>
  parse(readFileSync(inRepository('packages', 'baoan', name), 'utf8'), { columns: true, bom: true });
