import type { TargetHero } from '@plan-widgets/core/contract';
import type { Words } from './language.js';
import { spaceHero } from './record-words.js';

/** The parts of a large number as one text: 约12个; where there is no number, its words. */
export function plainHero(hero: TargetHero, { locale }: Pick<Words, 'locale'>): string {
  const { before, number, unit, after, words } = spaceHero(hero, locale);
  return number === '' ? words : before + number + unit + after;
}
