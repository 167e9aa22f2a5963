import { squeeze } from '../../services/service-passages.js';
import { cellFault, type CellRead } from '../cells/cell-fault.js';
import { readPlainText } from '../cells/cell-readers.js';
import { readName, type RowReader } from '../cells/row-reader.js';
import { readSource } from '../cells/row-source.js';
import type { ContactEntry, DoorEntry } from './service-entry.js';
import type { ServiceContext } from './services.js';
import type { Cell } from '../table.js';

/** How a row says that a hotline is its source. */
const HOTLINE = 'hotlines:';

/** Where to ask first; null where the row does not say, or its source does not hold, which is then noted. */
export function readFirstDoor(row: RowReader, { hotlines, notice, doors, glossary }: ServiceContext): DoorEntry | null {
  const door = row.required('first_door', readName);
  const source = row.required('first_door_source', readPlainText);
  if (door === null || source === null) return null;
  const hotline = hotlines.get(door);
  if (hotline) {
    if (source === `${HOTLINE}${door}`) {
      return { name: hotline.name, hotline: hotline.id, dial: hotline.dial, source: hotline.source };
    }
    row.fault(
      'first_door_source',
      { en: `${HOTLINE}${door}, the row of the hotline`, zh: `${HOTLINE}${door}，即热线表中的那一行` },
      { en: 'A number is sourced by the table of hotlines.', zh: '热线以热线表为依据。' },
    );
    return null;
  }
  if (source.startsWith(HOTLINE) || /^[\d-]+$/u.test(door)) {
    row.fault(
      'first_door',
      {
        en: `the id of a hotline: ${[...hotlines.keys()].join(', ')}`,
        zh: `热线表中的编号：${[...hotlines.keys()].join('、')}`,
      },
      { en: 'Add the hotline to its table first, with its source.', zh: '请先把热线连同来源录入热线表。' },
    );
    return null;
  }
  if (!notice.includes(squeeze(source))) {
    row.fault(
      'first_door_source',
      { en: `words of the notice that name ${door}, verbatim`, zh: `规划中提到${door}的原文，一字不差` },
      { en: 'These words are not in the notice. Copy them from it.', zh: '规划里找不到这些字，请原样复制。' },
    );
    return null;
  }
  const names = [door, ...(doors.get(door) ?? [])];
  if (!names.some((name) => squeeze(source).includes(squeeze(name)))) {
    row.fault(
      'first_door_source',
      {
        en: `words of the notice that name the door: ${names.join(', ')}`,
        zh: `点名“先找谁”的规划原文：${names.join('、')}`,
      },
      {
        en: 'Quote the sentence that offers the service there, or put 12345. What else the notice calls the door goes into doors of annotations.json.',
        zh: '请引用写明由它办理的一句，或改填12345。规划里的其他叫法请写入 annotations.json 的 doors。',
      },
    );
    return null;
  }
  return {
    name: glossary.term(door, { from: { ...row.place, column: row.heading('first_door') } }),
    quote: source,
    hotline: null,
  };
}

/** How the service is reached; null where nothing is recorded, or it has no source, which is then noted. */
export function readContact(row: RowReader, context: ServiceContext): ContactEntry | null {
  const columns = ['contact', 'address_zh', 'hours_zh'].filter((column) => !row.isEmpty(column));
  const address = row.localized('address_zh', { en: 'address_en' });
  const hours = row.localized('hours_zh', { en: 'hours_en' });
  if (columns.length === 0) return null;
  const hotline = context.hotlines.get(row.shown('contact'));
  if (hotline && columns.length === 1) {
    return { dial: hotline.dial, address: null, hours: null, source: hotline.source };
  }
  const dial = row.optional('contact', (cell) => (hotline ? { value: hotline.dial } : readDial(cell)));
  if (!row.isEmpty('source_publisher')) {
    const source = readSource(row, 'source_publisher', context.glossary, context.released);
    return source && { dial, address, hours, source };
  }
  for (const column of columns) {
    row.fault(
      column,
      { en: 'a source for it, or an empty cell', zh: '有来源的内容，或空白' },
      {
        en: `Say in ${row.heading('source_publisher')} and ${row.heading('source_title')} who published it and where, or clear the cell.`,
        zh: `请在“${row.heading('source_publisher')}”和“${row.heading('source_title')}”写明是谁在哪里公布的，或清空这一格。`,
      },
    );
  }
  return null;
}

function readDial(cell: Cell): CellRead<string> {
  const digits = cell.shown.replace(/[\s\-()（）—–]/gu, '');
  if (/^\d{3,12}$/u.test(digits)) return { value: digits };
  return {
    fault: cellFault(
      cell,
      { en: 'a telephone number of 3 to 12 digits, or the id of a hotline', zh: '3到12位的电话号码，或热线编号' },
      { en: 'Write one number with its area code and nothing else.', zh: '只填一个号码，带区号，不加其他文字。' },
    ),
  };
}
