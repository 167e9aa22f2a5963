import type { ServiceRecord, ServiceSection } from '@plan-widgets/core/contract';
import { namesProtectedPlace, protectedPlaceFault } from '../../places/protected-places.js';
import { quoteText } from '../cells/cell-fault.js';
import type { RowReader } from '../cells/row-reader.js';
import type { ServiceContext } from './services.js';
import { RUNNING_WORDS, saysRunning } from './service-status.js';

/** What was read of a row and must agree with the rest of it; null where it could not be read. */
type Checked = {
  readonly [K in 'status' | 'modality' | 'minimumAge' | 'maximumAge' | 'confidential']: ServiceRecord[K] | null;
} & {
  readonly quote: string | null;
  /** Where the quote stands; null where it does not. */
  readonly section: ServiceSection | null;
  readonly situations: ServiceRecord['situations'];
};

const WRITTEN = [
  'name_zh',
  'name_zh_hant',
  'name_en',
  'description_zh',
  'description_zh_hant',
  'description_en',
  'eligibility_zh',
  'eligibility_en',
  'synonyms',
] as const;

/** Notes where the cells of a row contradict each other or the notice. */
export function checkServiceRow(row: RowReader, checked: Checked, context: ServiceContext): void {
  checkPromise(row, checked, context);
  checkPeople(row, checked);
  checkFigures(row, checked.quote, context);
  checkProtection(row, checked, context);
}

function checkPromise(
  row: RowReader,
  { status, modality, quote, section }: Checked,
  { hotlines }: ServiceContext,
): void {
  if (status !== null && quote !== null) {
    if (status === 'explored' && !quote.includes('探索')) {
      row.fault(
        'status',
        { en: 'explored only where the quote says 探索', zh: '与引文相符的状态（引文没有写“探索”）' },
        { en: 'Correct the status, or quote the words that say it.', zh: '请改正状态，或引用写明探索的原文。' },
      );
    }
    if (
      status === 'existing' &&
      !quote.includes('探索') &&
      section !== null &&
      !saysRunning(quote, section, hotlines.keys())
    ) {
      row.fault(
        'status',
        {
          en: 'existing only where the quote says that it runs, goes on, is improved or secured, or is owed by law',
          zh: '引文写明已有、继续、改进、保障或依法应有的，才选已开展',
        },
        {
          en: `Words that say so: ${RUNNING_WORDS}. Without one, choose to-be-built.`,
          zh: `这样的词有：${RUNNING_WORDS}。没有这类词的请选拟建。`,
        },
      );
    }
    if (status === 'existing' && quote.includes('探索')) {
      row.fault(
        'status',
        { en: 'explored, for the quote says 探索', zh: '“探索”（引文写的是探索）' },
        { en: 'What is to be explored is not running.', zh: '探索的事项不能写成已开展。' },
      );
    }
  }
  if (status === 'existing' && modality === 'aspirational') {
    row.fault(
      'modality',
      { en: 'stated, for a service that is running', zh: '“规划写明”（服务已开展）' },
      { en: 'Check status and modality against the quote.', zh: '请对照引文核对这两栏。' },
    );
  }
  const free = /免费|免費/u;
  const claimsFree = [...WRITTEN.slice(0, 5), 'eligibility_zh'].find(
    (column) => !row.isEmpty(column) && free.test(row.shown(column)),
  );
  for (const column of [...(row.isEmpty('cost') ? [] : ['cost']), ...(claimsFree ? [claimsFree] : [])]) {
    if (quote === null || free.test(quote)) continue;
    row.fault(
      column,
      { en: 'nothing called free that the quote does not call 免费', zh: '与引文相符的内容（引文没有写“免费”）' },
      { en: 'Clear it, or quote the words that say so.', zh: '请清空，或引用写明免费的原文。' },
    );
  }
}

function checkPeople(row: RowReader, { minimumAge, maximumAge, situations }: Checked): void {
  for (const [column, age] of [
    ['age_min', minimumAge],
    ['age_max', maximumAge],
  ] as const) {
    if (age === null || (age >= 0 && age <= 120)) continue;
    row.fault(column, { en: 'an age in years, 0 to 120', zh: '0至120的周岁' }, { en: 'Check it.', zh: '请核对。' });
  }
  if (minimumAge !== null && maximumAge !== null && minimumAge > maximumAge) {
    row.fault(
      'age_max',
      { en: `an age not below ${minimumAge}`, zh: `不小于最小年龄 ${minimumAge} 的年龄` },
      { en: 'Check that the two are not swapped.', zh: '请核对两个年龄是否填反。' },
    );
  }
  if (situations.includes('hk-macao-taiwan') && situations.includes('foreign-national')) {
    row.fault(
      'situations',
      { en: '港澳台居民 or 外籍人士, never both in one service', zh: '港澳台居民和外籍人士中的一类' },
      { en: 'Give each group a row of its own.', zh: '请分成两行，各写一项。' },
    );
  }
}

/** A number of three digits or more could be dialled: it is a hotline's, or the notice's own. */
function checkFigures(row: RowReader, quote: string | null, { hotlines }: ServiceContext): void {
  for (const column of WRITTEN) {
    const loose = (row.shown(column).match(/\d{3,}/gu) ?? []).filter(
      (digits) => !hotlines.has(digits) && quote?.includes(digits) !== true,
    );
    if (loose.length === 0) continue;
    row.rowFault(
      column,
      { en: 'no number but those of the quote and of the hotlines', zh: '引文或热线表中有的号码' },
      { en: quoteText(loose.join(', ')), zh: quoteText(loose.join('、')) },
      { en: 'A telephone number goes into its column, with its source.', zh: '电话请填在“联系电话”一栏，并写明来源。' },
    );
  }
}

function checkProtection(row: RowReader, { quote, confidential }: Checked, { subdistricts }: ServiceContext): void {
  const named = ['name_zh', 'name_zh_hant', 'name_en'].map((column) => row.shown(column));
  if (confidential === false && [...named, quote ?? ''].some(namesProtectedPlace)) {
    row.fault(
      'confidential',
      { en: '是 (yes), for a shelter or a place that protects victims', zh: '“是”（庇护场所和保护受害人的地方）' },
      { en: 'Its place is told to nobody.', zh: '这类地方的位置一律不公布。' },
    );
  }
  const locating = {
    address_zh: row.shown('address_zh'),
    address_en: row.shown('address_en'),
    phone: row.shown('contact'),
  };
  const fault = protectedPlaceFault({
    texts: Object.fromEntries(WRITTEN.map((column) => [column, row.shown(column)])),
    locating,
    flagged: confidential === true,
    areas: subdistricts,
  });
  if (!fault) return;
  const column = fault.columns[0] === 'phone' ? 'contact' : fault.columns[0];
  row.rowFault(column, fault.wanted, fault.found, fault.check);
}
