import type { Localized } from '@plan-widgets/core/contract';
import { parseNoticeWithPlaces } from '@plan-widgets/dataset/plan-text';
import { assemblePlans, relatedFiguresFrom } from '../../packages/dataset/src/assemble-plans.js';
import { decodeAnnotations, type Annotations } from '../../packages/dataset/src/content.js';
import { createGlossary } from '../../packages/dataset/src/words/localize.js';
import { matchAnnotations } from '../../packages/dataset/src/match-annotations.js';
import { sayProblem } from '../../packages/dataset/src/problem.js';
import type { ObservationRecord } from '../../packages/dataset/src/tables/observations/observation-record.js';
import { read } from './baoan-content.js';

/** The notice of Bao'an, as text. */
export const notice = read('packages/baoan/notice.txt');
export const annotations = decodeAnnotations(read('packages/baoan/annotations.json'), 'annotations.json');
export const head = { notice: { number: '深宝府〔2022〕35号' } };

/** The plans of a notice, assembled with the annotations of Bao'an or changed ones. */
export function assemble(text = notice, changed: Partial<Annotations> = {}) {
  const { parsed, places } = parseNoticeWithPlaces(text, 'notice.txt');
  const of = { ...annotations, ...changed };
  const glossary = createGlossary(of.terms);
  const { matched } = matchAnnotations(of.indicators, parsed);
  const indicators = matched.map(({ annotation: { id }, plan, domain, item }) => ({
    id,
    plan: plan.audience,
    domain: domain.key,
    item: item.number,
  }));
  const assembled = assemblePlans({
    parsed,
    places,
    annotations: of,
    glossary,
    head,
    indicators,
    relatedFigures: relatedFiguresFrom(records, glossary),
  });
  return { ...assembled, parsed, glossary, indicators, said: assembled.problems.map(sayProblem) };
}

const district = { level: 'district', name: localized('宝安区', "Bao'an District") } as const;
const records: readonly ObservationRecord[] = [
  record(null, '公共场所母婴室数', 238),
  record('women.health.maternal-systematic-management-rate', null, 96),
];

function localized(chinese: string, en: string): Localized {
  return { 'zh-Hans': chinese, 'zh-Hant': chinese, en };
}

function record(indicator: string | null, concept: string | null, value: number): ObservationRecord {
  const source = {
    publisher: localized('宝安区政府', 'District government'),
    title: localized('规划', 'The plan'),
    published: null,
    url: null,
    secondHand: false,
  };
  const amount = {
    value,
    decimals: 0,
    unit: '间',
    year: 2021,
    yearInferred: true,
    approximate: false,
    bound: null,
    source,
  };
  return {
    place: { file: 'observations.csv', sheet: null, row: 2, column: 'value' },
    indicator,
    concept,
    area: district,
    observation: {
      year: 2021,
      startMonth: 1,
      amount,
      state: 'final',
      seriesBreak: null,
      population: 'other',
      breakdown: { sex: null, age: null, area: null },
      counts: null,
    },
    correction: null,
    releasedBy: null,
    note: null,
  };
}
