import { readNumbering } from './numbering.js';
import { domainTitle, notPlanTitle, planTitle, sectionTitles, type SectionRole } from './vocabulary.js';

/** The title in a heading's shadow: without its number and the punctuation that closes it. */
export function bareTitle(shadow: string): string {
  const numbering = readNumbering(shadow);
  return shadow
    .slice(numbering?.length)
    .replace(/^[\s、.)(]+(?=[^\d(])|[\s。:;、]+$/g, '')
    .replace(/^[<【\[〔]([^>】\]〕]+)[>】\]〕]$/, '$1')
    .replace(/ /g, '');
}

/** What a heading opens, by its title alone; null when it is an ordinary line. */
export function roleOfTitle(shadow: string): SectionRole | null {
  if (shadow.length > 32) return null;
  const title = bareTitle(shadow);
  return sectionTitles.find(([, words]) => words.test(title))?.[0] ?? null;
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
