import type { Localized, Measure } from '@plan-widgets/core/contract';
import { findNumeral } from '@plan-widgets/core/indicator';
import { toTraditional } from './traditional.js';

type Comparator = NonNullable<Measure['comparator']>;

// The words for each comparator and the side of the number on which Chinese puts them; longer before shorter.
const WORDS: Readonly<Record<Comparator, readonly (readonly [string, 'before' | 'after'])[]>> = {
  '>=': [
    ['及以上', 'after'],
    ['以上', 'after'],
    ['不低于', 'before'],
    ['不少于', 'before'],
    ['不小于', 'before'],
    ['至少', 'before'],
  ],
  '<=': [
    ['及以下', 'after'],
    ['以下', 'after'],
    ['以内', 'after'],
    ['之内', 'after'],
    ['不高于', 'before'],
    ['不超过', 'before'],
    ['不大于', 'before'],
    ['不多于', 'before'],
    ['控制在', 'before'],
  ],
  '>': [
    ['超过', 'before'],
    ['高于', 'before'],
    ['多于', 'before'],
  ],
  '<': [
    ['低于', 'before'],
    ['少于', 'before'],
    ['未满', 'before'],
  ],
  '~': [
    ['左右', 'after'],
    ['约', 'before'],
    ['基本', 'before'],
  ],
  '=': [],
};

/**
 * The plan's own word for a measure's comparator, with the side of the number it stands on, so that a card says
 * `6.5/10万 以下` and `不低于 85%` as the clause does. Null for a bare 达到, or when the clause prints no such word.
 */
export function comparatorWord(measure: Measure): { words: Localized; side: 'before' | 'after' } | null {
  if (measure.comparator === null) return null;
  const { before, after } = aroundValue(measure);
  const words = WORDS[measure.comparator];
  const isIn = (text: string, word: string) => text.includes(word) || text.includes(toTraditional(word));
  const found =
    // Right before the number: in “至少1小时中等及以上强度的运动” the 及以上 is of the intensity. 控制在 leaves it to 以下.
    words.find(([word, side]) => side === 'before' && word !== '控制在' && isIn(before.slice(-word.length), word)) ??
    words.find(([word, side]) => isIn(side === 'before' ? before.slice(-NEAR) : after, word)) ??
    // One word for all that a list counts: 至少配备1名…、2名….
    words.find(([word, side]) => side === 'before' && isIn(before, word));
  if (!found) return null;
  const [word, side] = found;
  // “At least” reads the same in every clause; English has its own messages for it.
  return { words: { 'zh-Hans': word, 'zh-Hant': toTraditional(word), en: '' }, side };
}

// A word counts only near the number: in “5岁以下儿童…控制在9%以内” the 以下 belongs to an age.
const NEAR = 6;

function aroundValue({ quote, value, unit }: Measure): { before: string; after: string } {
  const numeral = value === null ? null : findNumeral(value, unit, quote);
  if (!numeral) return { before: quote, after: quote };
  return { before: quote.slice(0, numeral.at), after: quote.slice(numeral.at) };
}
