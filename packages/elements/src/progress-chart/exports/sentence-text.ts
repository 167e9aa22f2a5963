import type { Picture } from './picture.js';

/** The stored sentence, as it is copied: under the indicator's name, and of sample data behind the notice. */
export function sentenceText({ record, words: { locale, t } }: Picture): string {
  const lines = [record.name[locale], record.sentence[locale]];
  return (record.demonstration ? [t('demonstration.notice'), ...lines] : lines).join('\n');
}
