import {
  type Amount,
  comparator,
  direction,
  type Measure,
  measureKind,
  missingReason,
  modality,
  type Target,
} from '@plan-widgets/core/contract';
import { isKnown } from '@plan-widgets/core/indicator';
import {
  flagField,
  integerField,
  localizedFields,
  numberField,
  type OpenField,
  printNumber,
  textField,
  wordField,
} from './open-table.js';

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
