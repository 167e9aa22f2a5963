import type { AreaLevel } from '@plan-widgets/core/contract';
import type { Breakdown } from '@plan-widgets/core/indicator';
import { isBlank } from '../cells/cell-fault.js';
import { readPlainText } from '../cells/cell-readers.js';
import type { ObservedArea, ObservedIndicator } from './observation-record.js';
import { choose, firstHeading, type ObservationTools } from './observation-tools.js';
import type { RowReader } from '../cells/row-reader.js';

/** Words for everybody, whatever the age. */
const EVERYBODY = /^(合计|总计|全部|不分年龄|total|[-–—/]+)$/i;

/**
 * Where a row's value is of: the district, with the subdistrict where it is one's, or an area for reference.
 *
 * @returns null where it cannot be told, which is noted
 */
export function readArea(
  row: RowReader,
  { context: { district, subdistricts, glossary }, same }: ObservationTools,
): { readonly area: ObservedArea; readonly subdistrict: string | null } | null {
  const level = choose(row, 'area_level');
  if (level === undefined) return null;
  const name = row.shown('area').trim();
  const own = district['zh-Hans'];
  if (level === null || level === 'district' || level === 'subdistrict') {
    const area = same<ObservedArea>('area', () => ({ level: 'district', name: district }));
    const plain = name.startsWith(own) && name !== own ? name.slice(own.length) : name;
    if (subdistricts.includes(plain)) return { area, subdistrict: plain };
    if (level !== 'subdistrict' && (name === '' || name.endsWith(own))) return { area, subdistrict: null };
    const list = subdistricts.join('、');
    row.fault(
      firstHeading(row, ['area', 'area_level']),
      level === 'subdistrict'
        ? { en: `the name of a subdistrict: ${list}`, zh: `街道的名称（${list}）` }
        : { en: `${own} or one of its subdistricts: ${list}`, zh: `${own}或本区的街道（${list}）` },
      {
        en: 'Check the spelling; for any other area say so in the column of the area’s level.',
        zh: '请核对写法；其他地区的数据，请在“区域层级”中注明。',
      },
    );
    return null;
  }
  if (name === '' && level !== 'nation') {
    row.fault(
      firstHeading(row, ['area', 'area_level']),
      { en: 'the name of the area', zh: '区域的名称' },
      { en: 'Write which one, for instance the city’s name.', zh: '请写明是哪里，例如市的名称。' },
    );
    return null;
  }
  const called = name === '' ? '全国' : name;
  const area = same<ObservedArea>(`area ${level} ${called}`, () => ({
    level: level as AreaLevel,
    name: row.term(firstHeading(row, ['area', 'area_level']), called, glossary),
  }));
  return { area, subdistrict: null };
}

/**
 * The group that a row's value is of. What the indicator itself counts is no group: women, of maternal mortality.
 *
 * @returns null where it cannot be told, which is noted
 */
export function readGroup(
  row: RowReader,
  indicator: ObservedIndicator | null,
  area: string | null,
  { context: { glossary }, same }: ObservationTools,
): Breakdown | null {
  const own = indicator?.population ?? { sex: null, age: null };
  const said = choose(row, 'sex');
  if (said === undefined) return null;
  const sex = said === 'female' || said === 'male' ? said : null;
  if (sex !== null && own.sex !== null && sex !== own.sex) {
    row.fault(
      'sex',
      {
        en: `${own.sex}, the sex that the indicator counts`,
        zh: `“${own.sex === 'female' ? '女' : '男'}”，即指标的统计对象`,
      },
      { en: 'Check the sex and the indicator.', zh: '请核对性别和指标。' },
    );
    return null;
  }
  if (isBlank(row.cell('age'))) return makeGroup(sex === own.sex ? null : sex, null, area, same);
  const read = readPlainText(row.cell('age'));
  if ('fault' in read) {
    row.tell('age', read.fault);
    return null;
  }
  const age = EVERYBODY.test(read.value) || read.value === own.age ? null : read.value;
  // Named where the group is assembled; the glossary only learns here which cell has it first.
  if (age !== null) same(`age ${age}`, () => row.term('age', age, glossary));
  return makeGroup(sex === own.sex ? null : sex, age, area, same);
}

const makeGroup = (
  sex: Breakdown['sex'],
  age: string | null,
  area: string | null,
  same: ObservationTools['same'],
): Breakdown => same<Breakdown>(`group ${sex} ${area} ${age}`, () => ({ sex, age, area }));
