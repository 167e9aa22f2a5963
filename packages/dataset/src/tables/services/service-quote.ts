import type { ServiceSection } from '@plan-widgets/core/contract';
import { squeeze, type Passage } from '../../services/service-passages.js';
import { compactText } from '../cells/half-width.js';
import type { RowReader } from '../cells/row-reader.js';
import { chineseOf } from './service-words.js';
import type { ServiceContext } from './services.js';

/** A quote shorter than this could stand anywhere. */
const SHORTEST_QUOTE = 4;

interface Claim {
  readonly plan: string;
  readonly section: ServiceSection;
  readonly quote: string;
}

type Spot = Omit<Passage, 'text' | 'line'>;
type Domains = ServiceContext['domains'];

const sayPassage = ({ plan, domain, section, number }: Spot): string =>
  [plan, domain, section, number].filter((part) => part).join(' ');

/** A place in the words of the table: 妇女发展规划“妇女与健康”领域策略措施第4项. */
function sayPassageInChinese({ plan, domain, section, number }: Spot, domains: Domains): string {
  const wordOf = (column: string, key: string): string =>
    [...chineseOf(column)].find(([, each]) => each === key)?.[0] ?? key;
  const title = domains.find((one) => one.key === domain && (plan === 'both' || one.plan === plan))?.title ?? domain;
  return [
    wordOf('plan', plan),
    title === null ? '' : `“${title}”领域`,
    wordOf('section', section),
    number === '' ? '' : `第${number}项`,
  ].join('');
}

/** The key of a domain by its key or title; what is neither as it stands. */
function keyOfDomain(shown: string, plan: string, domains: Domains): string {
  const word = compactText(shown);
  const own = domains.filter((one) => plan === 'both' || one.plan === plan);
  return own.find(({ key, title }) => key === word || compactText(title) === word)?.key ?? shown;
}

/**
 * The paragraph in which a row says its quote stands; null where it does not, which is then noted with the place where it
 * does. A service of both plans is at the first of them that holds the quote.
 */
export function findPassageOf(
  row: RowReader,
  { plan, section, quote }: Claim,
  { passages, domains }: Pick<ServiceContext, 'passages' | 'domains'>,
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
  const domain = row.isEmpty('domain') ? null : keyOfDomain(row.shown('domain'), plan, domains);
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
  const claimed = { plan, domain, section, number };
  const named = { en: sayPassage(claimed), zh: sayPassageInChinese(claimed, domains) };
  const [elsewhere] = holding;
  if (elsewhere) {
    row.rowFault(
      'item',
      {
        en: `the place at which the quote stands, ${sayPassage(elsewhere)}${elsewhere.line === null ? '' : ` (line ${elsewhere.line})`}`,
        zh: `引文所在的位置：${sayPassageInChinese(elsewhere, domains)}`,
      },
      named,
      { en: 'Correct plan, domain, section and item.', zh: '请改正规划、领域、部分和序号。' },
    );
  } else {
    row.fault(
      'quote',
      { en: `words of the notice, verbatim, at ${named.en}`, zh: `${named.zh}的原文，一字不差` },
      {
        en: 'These words are not in the notice. Copy them from it; leave nothing out and change nothing.',
        zh: '规划里找不到这些字。请从规划中原样复制，不改字、不省略。',
      },
    );
  }
  return null;
}
