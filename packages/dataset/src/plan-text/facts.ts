import type { Fact } from '@plan-widgets/core/contract';
import { findAmounts } from './amounts.js';
import { findStartValue } from './circumstances.js';
import { splitClauses, type Span } from './clauses.js';
import { sourceLineAt, type Line } from './lines.js';

/** The year a clause reports on: none that it compares with (较2010年), starts from (2011年以来) or that bounds a period. */
const yearOfFact =
  /(?<![由从较比与同和自于\d-] ?)((?:19|20)\d\d) ?年(?:底|末)?(?!发展|可持续|以来|起|来|至|到|-|(?:水平)?相比)/;

/** A level reached, in words: 达到发达国家平均水平. */
const levelReached =
  /(?:达到|位居|居于?|处于|保持在?|优于|高于|领先于?)(?:国际|国内|世界|全球|全国|全省|全市|发达国家|高收入国家).*(?:水平|前列|第一)$/;
/** A distinction: 被评为…, 获评全市首个…, 是全市唯一…, 率先实现…. */
const distinction =
  /被评为|获评|荣获|(?:高度|充分)肯定|被?授予|获赞|被.{0,16}(?:列为|纳入)|(?:成为|是)[^,]{0,8}(?:首[个家批]|唯一)|[^,]首[个家批].*(?:落地|落成|投用|启用)|率先(?:在[^,]{2,4})?(?:实现|提出|建成|建立|完成)/;
/** 率先实现A,B全覆盖: the words of coverage belong to both. */
const openCoverage = /(?:实现|做到|完成)(?![^,]*覆盖)[^,]{2,}$/;

/** A fact, with the line of the file in which its clause begins and the words its value follows from: 全覆盖, 一半. */
export interface FoundFact {
  readonly fact: Fact;
  readonly line: number;
  readonly derivedFrom: string | null;
}

/**
 * What a paragraph of a preface says is already achieved: its clauses with a value, a claim of full coverage, a level
 * reached or a distinction. The last two have no value.
 */
export const findFacts = (line: Line): FoundFact[] =>
  splitClauses(line.shadow).flatMap(({ clauses }) => {
    let year: number | null = null;
    return joinOpenCoverage(clauses, line.shadow).flatMap((span) => {
      const shadow = line.shadow.slice(span.start, span.end);
      const text = line.text.slice(span.start, span.end);
      const printed = yearOfFact.exec(shadow);
      const own = printed && Number(printed[1]);
      const at = sourceLineAt(line, span.start);
      // The year of an award is the award's alone; 截至2020年底 is the year of all that follows in its sentence.
      if (!distinction.test(shadow)) year = own ?? year;
      return factsOf(shadow, text, own ?? year).map((found) => ({ ...found, line: at }));
    });
  });

function joinOpenCoverage(clauses: readonly Span[], shadow: string): Span[] {
  const joined: Span[] = [];
  for (const clause of clauses) {
    const last = joined[joined.length - 1];
    const text = shadow.slice(clause.start, clause.end);
    const before = last && shadow.slice(last.start, last.end);
    const opens = before !== undefined && openCoverage.test(before) && findAmounts(before).length === 0;
    if (opens && /全覆盖等?$/.test(text) && !/实现|做到|完成/.test(text))
      joined[joined.length - 1] = { start: last!.start, end: clause.end };
    else joined.push(clause);
  }
  return joined;
}

function factsOf(shadow: string, printed: string, year: number | null): Omit<FoundFact, 'line'>[] {
  // 等 after the last of them says that there are more, not what.
  const text = /全覆盖等$/.test(shadow) ? printed.slice(0, -1) : printed;
  const from = findStartValue(shadow);
  const amounts = findAmounts(shadow).filter(({ start }) => start !== from?.amount.start);
  if (amounts.length > 0)
    return amounts.map((amount) => ({
      fact: {
        quote: amounts.length === 1 ? text : partOf(text, amounts, amount),
        value: amount.value,
        unit: amount.unit,
        year,
      },
      derivedFrom: amount.words,
    }));
  if (/全覆盖(?!试点)/.test(shadow))
    return [{ fact: { quote: text, value: 100, unit: '%', year }, derivedFrom: '全覆盖' }];
  if (!levelReached.test(shadow) && !distinction.test(shadow)) return [];
  return [{ fact: { quote: text, value: null, unit: null, year }, derivedFrom: null }];
}

/** The part of a joined clause (公共场所母婴室238间、儿童友好基地57个) that holds one value. */
function partOf(
  text: string,
  amounts: readonly { start: number; end: number }[],
  amount: { start: number; end: number },
): string {
  const i = amounts.indexOf(amount);
  const previous = amounts[i - 1];
  const start = previous ? previous.end : 0;
  const end = i === amounts.length - 1 ? text.length : amount.end;
  return text.slice(start, end).replace(/^[、,，和及]+/, '');
}
