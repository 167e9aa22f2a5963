import type { Fact } from '@plan-widgets/core/contract';
import { findAmounts } from './amounts.js';
import { findStartValue } from './circumstances.js';
import { splitClauses } from './clauses.js';
import type { Line } from './lines.js';

/** The year a clause reports on: none that it compares with (较2010年), starts from (2011年以来) or that bounds a period. */
const yearOfFact =
  /(?<![由从较比与同和自于\d-] ?)((?:19|20)\d\d) ?年(?:底|末)?(?!发展|可持续|以来|起|来|至|到|-|(?:水平)?相比)/;

/** What a preface says is already achieved: its clauses with a value or a claim of full coverage. */
export function readFacts(lines: readonly Line[]): Fact[] {
  return lines.flatMap((line) => {
    let year: number | null = null;
    return splitClauses(line.shadow).flatMap(({ clauses }) => {
      year = null;
      return clauses.flatMap((span) => {
        const shadow = line.shadow.slice(span.start, span.end);
        const printed = yearOfFact.exec(shadow);
        if (printed) year = Number(printed[1]);
        return factsOf(shadow, line.text.slice(span.start, span.end), year);
      });
    });
  });
}

function factsOf(shadow: string, text: string, year: number | null): Fact[] {
  const from = findStartValue(shadow);
  const amounts = findAmounts(shadow).filter(({ start }) => start !== from?.amount.start);
  if (amounts.length === 0) return /全覆盖(?!试点)/.test(shadow) ? [{ quote: text, value: 100, unit: '%', year }] : [];
  if (amounts.length === 1) return [{ quote: text, value: amounts[0]!.value, unit: amounts[0]!.unit, year }];
  return amounts.map((amount) => ({
    quote: partOf(text, amounts, amount),
    value: amount.value,
    unit: amount.unit,
    year,
  }));
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
