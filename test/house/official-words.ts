/** Words that say a page is unfinished or a trial. No official page may show them, so no catalogue has them. */
const unfit = [
  '暂无数据',
  '暂无内容',
  '建设中',
  '敬请期待',
  '测试',
  '演示',
  '暫無資料',
  '暫無內容',
  '建設中',
  '敬請期待',
  '測試',
];

/** The messages of a catalogue that hold such a word, each as a sentence. */
export function unfitWords(file: string, catalogue: unknown, key = ''): string[] {
  if (typeof catalogue === 'string')
    return unfit.filter((word) => catalogue.includes(word)).map((word) => `${file} ${key}: ${word}`);
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([name, value]) => unfitWords(file, value, key ? `${key}.${name}` : name));
}
