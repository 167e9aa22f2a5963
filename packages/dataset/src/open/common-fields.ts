import {
  comparator,
  direction,
  measureKind,
  modality,
  missingReason,
  type Amount,
  type Localized,
  type Measure,
  type ParagraphPlace,
  type Target,
} from '@plan-widgets/core/contract';
import { isKnown } from '@plan-widgets/core/indicator';
import type { DatasetHead } from '../assemble.js';
import {
  flagField,
  integerField,
  localizedFields,
  numberField,
  printNumber,
  textField,
  wordField,
  type OpenField,
} from './open-table.js';
import { identifySource, type OpenSource } from './open-source.js';

/** What every row of every table begins with, so that no row can be cut loose from it. */
export const headFields = <Row>(head: DatasetHead): OpenField<Row>[] => [
  flagField(
    'demonstration',
    'true 表示示例数据，数值均为虚构，不得引用',
    'true: sample data; every figure is invented, do not cite',
    () => head.demonstration,
    true,
  ),
  textField('release', '数据版本，即发布日期', 'the release, by its date', () => head.release, true),
];

/** Where a row comes from: the words an office reads, and the key of `sources.csv` with all languages. */
export const sourceFields = <Row>(of: (row: Row) => OpenSource | null): OpenField<Row>[] => {
  const read =
    <Value>(part: (source: OpenSource) => Value) =>
    (row: Row): Value | null => {
      const source = of(row);
      return source === null ? null : part(source);
    };
  return [
    textField('source_id', '来源编号，见 sources.csv', 'key of the source in sources.csv', read(identifySource)),
    textField(
      'publisher',
      '来源发布单位',
      'who published it',
      read((source) => source.publisher['zh-Hans']),
    ),
    textField(
      'source_title',
      '来源文件或网页名称',
      'title of the publication',
      read((source) => source.title?.['zh-Hans'] ?? null),
    ),
    textField(
      'source_date',
      '来源发布日期（年、年月或年月日）',
      'when it was published, as exactly as it says',
      read((source) => source.published),
    ),
    textField(
      'source_url',
      '来源网址；空白表示来源网址未录入',
      'address of the source; empty when none is recorded',
      read((source) => source.url),
    ),
    wordField(
      'source_read',
      'original 为原文，secondary 为转引，原文待核对',
      'original, or secondary: read in a report of it, the original not yet checked',
      ['original', 'secondary'],
      read((source) => (source.secondHand ? 'secondary' : 'original')),
    ),
  ];
};

/** Where words of the notice stand in it, as printed. */
export const placeFields = <Row>(of: (row: Row) => ParagraphPlace): OpenField<Row>[] => {
  const printed = (words: Localized | null): string | null => words && words['zh-Hans'];
  return [
    textField('place_part', '原文所在部分', 'part of the notice', (row) => printed(of(row).part)),
    textField('place_domain', '原文所在领域', 'domain', (row) => printed(of(row).domain)),
    textField('place_section', '原文所在小节', 'section', (row) => printed(of(row).section)),
    textField('place_number', '原文条目序号', 'number within the section', (row) => of(row).number || null),
    integerField('place_line', '在通知文本文件中的行号', "line of the notice's file", (row) => of(row).line),
  ];
};

/** The words for the signs of a target, which would begin a formula in a spreadsheet. */
const COMPARATOR_WORDS: Readonly<Record<NonNullable<Measure['comparator']>, string>> = {
  '>=': 'at-least',
  '<=': 'at-most',
  '>': 'over',
  '<': 'under',
  '~': 'about',
  '=': 'exactly',
};

/** A target in full. */
export const targetFields = <Row>(of: (row: Row) => Target): OpenField<Row>[] => [
  ...localizedFields<Row>('target', '目标的简写', 'the target in short', (row) => of(row).short),
  wordField('target_kind', '目标类型', 'kind of target', measureKind.oneOf, (row) => of(row).kind),
  wordField(
    'target_comparator',
    '目标界限：不低于、不高于、超过、低于、左右、达到；空白表示没有数值',
    'how the value bounds; empty where there is no number',
    comparator.of[0].oneOf.map((sign) => COMPARATOR_WORDS[sign]),
    (row) => {
      const sign = of(row).comparator;
      return sign && COMPARATOR_WORDS[sign];
    },
  ),
  numberField('target_value', '目标值；空白表示规划未写数值', 'target value; empty where the plan prints none', (row) =>
    printNumber(of(row).value, of(row).decimals),
  ),
  textField('target_unit', '目标值单位', 'unit of the target value', (row) => of(row).unit),
  wordField('target_direction', '方向', 'direction', direction.oneOf, (row) => of(row).direction),
  wordField(
    'target_modality',
    '约束性、预期性等',
    'how firmly it is promised',
    modality.oneOf,
    (row) => of(row).modality,
  ),
  integerField('target_year', '目标年份', 'year of the target', (row) => of(row).year),
  flagField(
    'target_year_inferred',
    'true 表示条文未写年份，按规划期末',
    'true: the clause prints no year; the end of the plan is taken',
    (row) => of(row).yearInferred,
  ),
  integerField(
    'baseline_year',
    '规划写明的基期年份',
    'base year printed in the plan',
    (row) => of(row).baseline?.year ?? null,
  ),
  numberField(
    'baseline_value',
    '规划写明的基期数值',
    'base value printed in the plan',
    (row) => of(row).baseline?.value ?? null,
  ),
  textField(
    'target_benchmark',
    '参照对象（如全市平均水平）',
    'what it is measured against',
    (row) => of(row).benchmark,
  ),
  textField(
    'target_derived_from',
    '数值由何字样得出（如全覆盖为100%）',
    'the words from which the number follows',
    (row) => of(row).derivedFrom,
  ),
];

/** A value with everything said of it, or, with the value left empty, the reason why there is none. */
export const amountFields = <Row>(
  prefix: string,
  zh: string,
  en: string,
  of: (row: Row) => Amount,
): OpenField<Row>[] => {
  const known = (row: Row) => {
    const amount = of(row);
    return isKnown(amount) ? amount : null;
  };
  return [
    numberField(
      `${prefix}value`,
      `${zh}；空白表示没有数值，绝不是0`,
      `${en}; empty means that there is none, never 0`,
      (row) => {
        const amount = known(row);
        return amount && printNumber(amount.value, amount.decimals);
      },
    ),
    wordField(`${prefix}missing`, '没有数值的原因', 'why there is no value', missingReason.oneOf, (row) => {
      const amount = of(row);
      return isKnown(amount) ? null : amount.missing;
    }),
    textField(`${prefix}unit`, '单位', 'unit', (row) => known(row)?.unit ?? null),
    integerField(
      `${prefix}decimals`,
      '来源所印小数位数',
      'decimals as the source printed them',
      (row) => known(row)?.decimals ?? null,
    ),
    wordField(
      `${prefix}comparator`,
      '来源写“约”（~）或只给出界限（>= 不低于，<= 不高于）；空白表示就是该数值',
      'the source says about (~), or prints no more than a limit; empty for the value itself',
      ['~', '>=', '<='],
      (row) => {
        const amount = known(row);
        return amount && (amount.bound ?? (amount.approximate ? '~' : null));
      },
    ),
    flagField(
      `${prefix}year_inferred`,
      'true 表示来源未写年份',
      'true: the source does not print the year',
      (row) => known(row)?.yearInferred ?? null,
    ),
  ];
};
