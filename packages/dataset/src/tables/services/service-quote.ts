import type { ServiceSection } from '@plan-widgets/core/contract';
import { squeeze, type Passage } from '../../services/service-passages.js';
import type { RowReader } from '../cells/row-reader.js';
import type { ServiceContext } from './services.js';

/** A quote shorter than this could stand anywhere. */
const SHORTEST_QUOTE = 4;

interface Claim {
  readonly plan: string;
  readonly section: ServiceSection;
  readonly quote: string;
}

const sayPassage = ({ plan, domain, section, number, line }: Omit<Passage, 'text'>): string =>
  [plan, domain, section, number, line === null ? null : `(line ${line})`].filter((part) => part).join(' ');

/**
 * The paragraph in which a row says its quote stands; null where it does not, which is then noted with the place where it
 * does. A service of both plans is at the first of them that holds the quote.
 */
export function findPassageOf(
  row: RowReader,
  { plan, section, quote }: Claim,
  { passages }: Pick<ServiceContext, 'passages'>,
): Omit<Passage, 'text'> | null {
  const wanted = squeeze(quote);
  if (wanted.length < SHORTEST_QUOTE) {
    row.fault(
      'quote',
      { en: `at least ${SHORTEST_QUOTE} characters of the notice`, zh: `至少${SHORTEST_QUOTE}个字的规划原文` },
      { en: 'Copy the whole clause.', zh: '请抄录完整的一句。' },
    );
    return null;
  }
  const domain = row.isEmpty('domain') ? null : row.shown('domain');
  const number = row.isEmpty('item') ? '' : row.shown('item');
  const holding = passages.filter(({ text }) => text.includes(wanted));
  const found = holding.find(
    (one) =>
      (plan === 'both' || one.plan === plan) &&
      one.domain === domain &&
      one.section === section &&
      one.number === number,
  );
  if (found) {
    const { text: _paragraph, ...place } = found;
    return place;
  }
  const named = [plan, domain, section, number].filter((part) => part).join(' ');
  const [elsewhere] = holding;
  if (elsewhere) {
    row.rowFault(
      'item',
      {
        en: `the place at which the quote stands, ${sayPassage(elsewhere)}`,
        zh: `引文所在的位置：${sayPassage(elsewhere)}`,
      },
      { en: named, zh: named },
      { en: 'Correct plan, domain, section and item.', zh: '请改正规划、领域、部分和序号。' },
    );
  } else {
    row.fault(
      'quote',
      { en: `words of the notice, verbatim, at ${named}`, zh: `规划原文，一字不差（${named}）` },
      {
        en: 'These words are not in the notice. Copy them from it; leave nothing out and change nothing.',
        zh: '规划里找不到这些字。请从规划中原样复制，不改字、不省略。',
      },
    );
  }
  return null;
}
