import { fileProblem, type ContentProblem, type FaultWords } from '../problem.js';
import type { Glossary } from './localize.js';

type Severity = ContentProblem['severity'];

/**
 * The terms for which nobody wrote an English: errors where they must have one, warnings where the Chinese may stand in.
 * A term of a table is told with the first cell that has it, in Chinese too; any other with the file that terms are in.
 */
export const findUntranslated = (glossary: Glossary): ContentProblem[] => [
  ...[...glossary.untranslated].map((term) => sayUntranslated('error', term, glossary)),
  ...[...glossary.leftInChinese].map((term) => sayUntranslated('warning', term, glossary)),
];

function sayUntranslated(severity: Severity, term: string, glossary: Glossary): ContentProblem {
  const place = glossary.placeOf(term);
  if (place !== null) return { severity, place, ...sayOfTable(severity, term) };
  return fileProblem(
    severity,
    'annotations.json',
    severity === 'error'
      ? `wanted an English term for “${clip(term)}”, got none. Add it to “terms”, written exactly so.`
      : `wanted an English term for “${clip(term)}”, got none, so that it stands in Chinese on English pages. Add it to “terms” when somebody can translate it.`,
  );
}

/** A name is repeated whole, since it is to be written exactly so; what is longer than one is not. */
const clip = (term: string): string => (term.length > 200 ? `${term.slice(0, 199)}…` : term);

const sayOfTable = (severity: Severity, term: string): { en: FaultWords; zh: FaultWords } => ({
  en: {
    wanted: `an English term for “${clip(term)}”`,
    found: 'none',
    check:
      severity === 'error'
        ? 'Add it to “terms” in annotations.json, written exactly so, or write a name that is there already.'
        : 'The Chinese stands in for it on English pages. Check the spelling, or have it added to “terms” in annotations.json.',
  },
  zh: {
    wanted: `“${clip(term)}”有对应的英文`,
    found: '没有',
    check:
      severity === 'error'
        ? '请在 annotations.json 的 terms 中添加，写法须完全一致；或改用其中已有的名称。'
        : '英文页面将以中文代替。请核对写法；需要英文时，请维护人员在 annotations.json 的 terms 中添加。',
  },
});
