import type { Measure } from '@plan-widgets/core/contract';
import { readNumbering } from './numbering.js';
import {
  anyWords,
  domainTitle,
  lastWords,
  notPlanTitle,
  planTitle,
  sectionTitles,
  type SectionRole,
} from './vocabulary.js';

/** The title in a heading's shadow: without its number and the punctuation that closes it. */
export function bareTitle(shadow: string): string {
  const numbering = readNumbering(shadow);
  return shadow
    .slice(numbering?.length)
    .replace(/\(\d{4}年?-\d{4}年?\)/g, '')
    .replace(/^[\s、.)\-★☆※▲◇◎*]+(?=[^\d(])|[\s。.:;、\-]+$/g, '')
    .replace(/^[<【\[〔〖「『《“"(]([^>】\]〕〗」』》”")]+)[>】\]〕〗」』》”")]$/, '$1')
    .replace(/ /g, '');
}

/** What a heading opens, by its title alone; null when it is an ordinary line. */
export function roleOfTitle(shadow: string): SectionRole | null {
  if (shadow.length > 32) return null;
  const title = bareTitle(shadow);
  return sectionTitles.find(([, words]) => words.test(title))?.[0] ?? null;
}

/**
 * What a heading under a domain opens, by its last word: any 目标 or 指标, any 措施, 举措, 对策, 任务 or 工作. For places
 * where a section is due; elsewhere the same words end many a sentence.
 */
export function roleByLastWord(shadow: string): 'goal' | 'indicators' | 'strategies' | null {
  const title = bareTitle(shadow);
  if (title.length > 12 || shadow.endsWith('。') || /[,。;:、]/.test(title)) return null;
  return lastWords.find(([, words]) => words.test(title))?.[0] ?? null;
}

/** What a numbered part after the domains is, by any of its words. */
export function roleByAnyWord(shadow: string): 'projects' | 'implementation' | 'monitoring' | null {
  const title = bareTitle(shadow);
  if (title.length > 20 || /[,。;:]/.test(title)) return null;
  return anyWords.find(([, words]) => words.test(title))?.[0] ?? null;
}

/** How firmly a heading (约束性指标, 预期性目标) says that all under it is promised; null for any other line. */
export function modalityOfTitle(shadow: string): Measure['modality'] | null {
  const match = /^(约束性|预期性)(?:发展|监测|主要)?(?:指标|目标)$/.exec(bareTitle(shadow));
  return match && (match[1] === '约束性' ? 'binding' : 'expected');
}

/** 妇女与健康 and the like. */
export function isDomainTitle(shadow: string): boolean {
  return shadow.length <= 26 && domainTitle.test(bareTitle(shadow));
}

/** A line that is the title of a plan, not one that speaks of a plan. */
export function isPlanTitle(shadow: string): boolean {
  const line = shadow.replace(/ /g, '');
  if (line.length < 6 || line.length > 60 || readNumbering(line)) return false;
  return planTitle.test(line) && !notPlanTitle.test(line);
}
