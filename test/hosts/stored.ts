import { readdirSync } from 'node:fs';
import type { BoardFile, IndicatorFile, Locale, ProjectsFile, TargetHero } from '@plan-widgets/core/contract';
import { createTranslate, type Catalogue, type Translate } from '@plan-widgets/core/words';
import { inRepository } from '../../scripts/repository.js';
import { readJson } from '../house/sources.js';

// What the built datasets hold, and how it is put into a line of text, written here a second time: what the elements say
// is compared with the files, not with the elements' own functions.

export const DATASETS = ['baoan', 'demonstration'] as const;
export type DatasetName = (typeof DATASETS)[number];

export const readLatest = (dataset: DatasetName, file: string): unknown =>
  readJson('dist', 'data', dataset, 'latest', file);

/** Every indicator's own file, in the order of the board. */
export function readIndicators(dataset: DatasetName): IndicatorFile[] {
  const ids = readBoard(dataset).indicators.map(({ id }) => id);
  const files = readdirSync(inRepository('dist', 'data', dataset, 'latest', 'indicators'));
  if (files.length !== ids.length) throw new Error(`Wanted ${ids.length} files of indicators, got ${files.length}`);
  return ids.map((id) => readLatest(dataset, `indicators/${id}.json`) as IndicatorFile);
}

export const readBoard = (dataset: DatasetName): BoardFile => readLatest(dataset, 'board.json') as BoardFile;
export const readProjects = (dataset: DatasetName): ProjectsFile =>
  readLatest(dataset, 'projects.json') as ProjectsFile;

/** A text as it is read: white space and the no-break space are a space, and none stands at an end. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

/** A stored amount as one text: 不低于85%, at least 4 places, 建立. */
export function amountText({ before, number, unit, after, words }: TargetHero, locale: Locale): string {
  if (number === '') return words;
  if (locale !== 'en') return before + number + unit + after;
  const amount = /^[A-Za-z]/.test(unit) ? `${number} ${unit}` : number + unit;
  return [before, amount, after].filter((part) => part !== '').join(' ');
}

/** The messages of a catalogue. */
export const messages = (catalogue: string, locale: Locale): Translate =>
  createTranslate(readJson('packages', 'core', 'src', 'words', catalogue, `${locale}.json`) as Catalogue, locale);
