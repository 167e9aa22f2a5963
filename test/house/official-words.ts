/**
 * Words that say a page is unfinished or a trial, in Simplified and Traditional Chinese, and what programs call a value
 * that is not there. No official page may show them, so no catalogue has them.
 */
const unfit = [
  '暂无数据',
  '暂无内容',
  '建设中',
  '敬请期待',
  '测试',
  '演示',
  '暫無資料',
  '暫無數據',
  '暫無內容',
  '建設中',
  '敬請期待',
  '測試',
  'coming soon',
  'under construction',
  'null',
  'NaN',
  'undefined',
];

/** A word of letters is looked for whole: “annulled” does not say null. */
const patterns = unfit.map((word) => ({
  word,
  pattern: new RegExp(/^[a-z]/i.test(word) ? `\\b${word}\\b` : word, 'i'),
}));

/** The messages of a catalogue that hold such a word, each as a sentence. */
export function unfitWords(file: string, catalogue: unknown, key = ''): string[] {
  if (typeof catalogue === 'string')
    return patterns.filter(({ pattern }) => pattern.test(catalogue)).map(({ word }) => `${file} ${key}: ${word}`);
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([name, value]) => unfitWords(file, value, key ? `${key}.${name}` : name));
}
