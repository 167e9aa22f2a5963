import { lifeStage, need, serviceStatus, situation } from '@plan-widgets/core/contract';
import en from '@plan-widgets/core/words/service/en.json' with { type: 'json' };
import zhHans from '@plan-widgets/core/words/service/zh-Hans.json' with { type: 'json' };
import { identify } from './identifiers.js';
import type { PublishedDataset } from './published-dataset.js';

/** Our vocabularies: prefix of their words in the catalogue, codes, and what each is about. */
export const TAXONOMIES = [
  { code: 'life-stage', words: 'lifeStage', terms: lifeStage.oneOf, zh: '人生阶段', en: 'Stages of life' },
  { code: 'need', words: 'need', terms: need.oneOf, zh: '需要', en: 'What somebody is looking for' },
  { code: 'situation', words: 'situation', terms: situation.oneOf, zh: '处境', en: 'Circumstances of a person' },
  {
    code: 'plan-status',
    words: 'status',
    terms: serviceStatus.oneOf,
    zh: '规划中的状态',
    en: 'How the plan speaks of a service',
  },
] as const;
/** The code of one of them. */
export type TaxonomyCode = (typeof TAXONOMIES)[number]['code'];

/** A vocabulary as HSDS has it. */
export function describeTaxonomy(published: PublishedDataset, code: TaxonomyCode): object {
  const taxonomy = TAXONOMIES.find((one) => one.code === code)!;
  return {
    id: identify(published, 'taxonomy', code),
    name: code,
    description: `${taxonomy.zh}。${taxonomy.en}.`,
  };
}

/** One of its terms, in Chinese, with both languages as its meaning. */
export function describeTerm(published: PublishedDataset, code: TaxonomyCode, term: string): object {
  const { words } = TAXONOMIES.find((one) => one.code === code)!;
  const key = `${words}.${term}`;
  return {
    id: identify(published, 'term', `${code}/${term}`),
    code: term,
    name: sayTerm(zhHans, key),
    description: `${sayTerm(zhHans, key)} ${sayTerm(en, key)}`,
    language: 'zh',
    taxonomy: code,
    taxonomy_id: identify(published, 'taxonomy', code),
  };
}

/** The words of the catalogue for one term of ours. */
export function sayTerm(catalogue: Readonly<Record<string, string>>, key: string): string {
  const words = catalogue[key];
  if (words === undefined) {
    throw new RangeError(`Wanted the words of “${key}”, got none. Check the catalogue words/service.`);
  }
  return words;
}
