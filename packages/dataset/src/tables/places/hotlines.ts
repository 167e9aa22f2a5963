import { danger, type Hotline, type Localized } from '@plan-widgets/core/contract';
import type { Glossary } from '../../words/localize.js';
import type { ContentProblem } from '../../problem.js';
import { protectedPlaceFault } from '../../places/protected-places.js';
import { inEveryLocale, recordWords } from '../../words/words.js';
import { cellFault, type CellRead } from '../cells/cell-fault.js';
import { readChoice, readList } from '../cells/cell-readers.js';
import { toHalfWidth } from '../cells/half-width.js';
import { HOTLINE_COLUMNS } from './hotline-columns.js';
import { readRecords } from '../cells/read-records.js';
import type { RowReader } from '../cells/row-reader.js';
import { readSource } from '../cells/row-source.js';
import { refuseDouble, type SeenAt } from './subdistricts.js';
import type { Cell, Table } from '../table.js';

interface HotlineContext {
  readonly glossary: Pick<Glossary, 'term'>;
  readonly released: string;
}

/**
 * Reads tables of public telephone numbers. A number is what the row says it is: none is completed, none is guessed, and
 * one without a publisher is refused.
 *
 * @param context.released the day of the release, ISO 8601
 */
export function readHotlines(
  tables: readonly Table[],
  context: HotlineContext,
): { hotlines: Hotline[]; problems: ContentProblem[] } {
  const ids: SeenAt = new Map();
  const { records, problems } = readRecords(tables, (row) => {
    const read = readHotline(row, context);
    if (read !== null) refuseDouble(row, 'id', ids, read.id);
    return read;
  });
  return { hotlines: records, problems };
}

function readHotline(row: RowReader, { glossary, released }: HotlineContext): Hotline | null {
  refuseShelter(row);
  const id = row.slug('id');
  const dial = row.required('dial', readDial);
  const by = row.optional('by', (cell) => readChoice(cell, columnOf('by')));
  const name = row.localized('name_zh', { hant: 'name_zh_hant', en: 'name_en' }, { named: true });
  const purpose = row.localized('for_zh', { hant: 'for_zh_hant', en: 'for_en' }, { named: true });
  const dangers = row.optional('danger', readDangers) ?? [];
  const hours = hoursOf(row.shown('hours')) ?? row.localized('hours', { en: 'hours_en' });
  const note = row.localized('note', { hant: 'note_zh_hant', en: 'note_en' });
  const source = readSource(row, 'publisher', glossary, released);
  if (id === null || dial === null || name === null || purpose === null || source === null) return null;
  return {
    id,
    dial: dial.dial,
    by: by === 'text' ? 'text' : 'call',
    press: dial.press,
    name,
    for: purpose,
    dangers,
    hours,
    source,
    note: dial.press === null ? note : sayPress(dial.press, note),
  };
}

const columnOf = (key: string) => HOTLINE_COLUMNS.find((column) => column.key === key)!;

const wantedNumber = {
  en: 'a telephone number of 3 to 12 digits, such as 12345, or 12345-6 where a key is to be pressed afterwards',
  zh: '3到12位数字的号码，例如12345；接通后还要按键的写作12345-6',
};

/** The digits to dial, and the key to press once connected. Only a five-digit line may carry a key behind a hyphen. */
function readDial(cell: Cell): CellRead<{ dial: string; press: string | null }> {
  const text = toHalfWidth(cell.shown).replace(/[\s\u00a0]+/g, '');
  const keyed = /^(1[0-9]{4})(?:[-–—转]|接通后按)([0-9])$/u.exec(text);
  if (keyed) return { value: { dial: keyed[1]!, press: keyed[2]! } };
  const grouped = /^0[0-9]{2,3}-[0-9]{7,8}$/.test(text) || /^[48]00(?:-[0-9]{3,4}){2}$/.test(text);
  const digits = grouped ? text.replaceAll('-', '') : text;
  if (/^[0-9]{3,12}$/.test(digits)) return { value: { dial: digits, press: null } };
  return {
    fault: cellFault(cell, wantedNumber, {
      en: 'One number in each row. An extension of an office belongs in the note.',
      zh: '一行只填一个号码。分机写在备注。',
    }),
  };
}

/** The note that says which key to press, unless the editor's note says so already. */
function sayPress(key: string, note: Localized | null): Localized {
  const said = inEveryLocale((locale) => recordWords[locale]('hotline.press', { key }));
  if (note === null) return said;
  const says = new RegExp(`按\\s*${key}(?![0-9])`, 'u').test(note['zh-Hans']);
  if (says) return note;
  return {
    'zh-Hans': said['zh-Hans'] + note['zh-Hans'],
    'zh-Hant': said['zh-Hant'] + note['zh-Hant'],
    en: `${said.en} ${note.en}`,
  };
}

/** The kinds of danger, in the order of the contract. */
function readDangers(cell: Cell): CellRead<Hotline['dangers']> {
  const words = readList(cell);
  if ('fault' in words) return words;
  const chosen = new Set<string>();
  for (const word of words.value) {
    const read = readChoice({ ...cell, shown: word }, columnOf('danger'));
    if ('fault' in read) return { fault: cellFault(cell, wantedDangers, checkDangers) };
    chosen.add(read.value);
  }
  if (chosen.has('none') && chosen.size > 1) return { fault: cellFault(cell, wantedDangers, checkDangers) };
  return { value: danger.oneOf.filter((one) => chosen.has(one)) };
}

const wantedDangers = {
  en: `none, or one or more of ${danger.oneOf.join(', ')} parted by semicolons`,
  zh: '“无”，或暴力、自杀自伤、儿童受伤害中的一种或几种，用分号隔开',
};
const checkDangers = { en: 'Check the spelling.', zh: '请核对用词。' };

/** The hours that a cell gives as a code, in every language; null for words that stand as they are written. */
function hoursOf(shown: string): Localized | null {
  const text = toHalfWidth(shown).replace(/\s+/g, '').toLowerCase();
  if (/^(?:(?:每天|每日)?(?:24h|24小时|全天(?:候)?(?:24小时)?)|7[x×*]24(?:h|小时)?)$/u.test(text))
    return inEveryLocale((locale) => recordWords[locale]('hotline.aroundTheClock'));
  const hours = /^(?:(?:每天|每日)?(?:>=|≥|至少|不少于))(\d{1,2})(?:h|个?小时)$/u.exec(text)?.[1];
  if (hours === undefined || Number(hours) < 1 || Number(hours) > 23) return null;
  return inEveryLocale((locale) => recordWords[locale]('hotline.atLeastHours', { hours }));
}

/** The number of a shelter is no hotline; the lines that send help there are. */
function refuseShelter(row: RowReader): void {
  const shown = (...keys: string[]): Record<string, string> =>
    Object.fromEntries(keys.map((key) => [row.heading(key), row.shown(key)]));
  const fault = protectedPlaceFault({
    texts: shown('id', 'name_zh', 'name_zh_hant', 'name_en'),
    locating: { phone: row.shown('dial') },
  });
  if (fault) row.rowFault('dial', fault.wanted, fault.found, fault.check);
}
