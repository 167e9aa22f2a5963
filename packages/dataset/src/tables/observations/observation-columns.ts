import { SOURCE_READ, SOURCE_READ_ABOUT } from '../source-read.js';
import type { TableSpec } from '../table.js';

/**
 * The table of values: one row a value, or one row an indicator with years as columns. Only five cells must be filled:
 * what was counted, the year, the value (with its unit in the same cell, or in `unit`), who published it, and where.
 */
export const OBSERVATION_TABLE: TableSpec = {
  name: 'observations',
  zh: '指标数据',
  yearColumns: true,
  columns: [
    {
      key: 'indicator_name',
      zh: '指标名称',
      aliases: ['指标', '主要指标'],
      needed: { zh: '三项填一', en: 'one of indicator, indicator_name and concept' },
      about: {
        zh: '规划指标的名称，从下拉菜单选，须与规划一致。几个指标同名时请改填编号。不是规划指标的数据，填“其他数据名称”。',
        en: 'The name of an indicator as the plans have it. Where several share a name, give the id.',
      },
      example: '孕产妇系统管理率',
    },
    {
      key: 'year',
      zh: '年份',
      aliases: ['年度', '数据年份', '统计年份'],
      needed: { zh: '必填', en: 'always; a table with a column for each year has no such column' },
      about: {
        zh: '数据所属的年份。学年填开始的那一年。每个年份各占一列的表不需要本列。',
        en: 'The year the value is of (required); of a school year the one in which it begins. A table with years as columns has no such column.',
      },
      example: '2024',
    },
    {
      key: 'value',
      zh: '数值',
      aliases: ['数据', '指标值', '完成值', '实际值'],
      needed: { zh: '必填', en: 'always, or the reason in missing' },
      about: {
        zh: '公布的数值，照来源的小数位数填写，可以带单位，如 96.5%。没有数值时留空或填“—”，并在“缺失原因”中说明。真正的零填 0；没有数时不要填 0。',
        en: 'The value as published, with the decimals of its source; its unit may follow, as in 96.5%. Where there is none leave it blank or write —, with the reason beside it; never 0.',
      },
      example: '96.5%',
    },
    {
      key: 'unit',
      zh: '单位',
      aliases: ['计量单位', '数据单位'],
      needed: { zh: '数值没带单位时必填', en: 'unless the value has its unit' },
      about: {
        zh: '数值的单位，须与指标的单位一致（见“指标清单”），系统不换算。数值中已写单位时可留空。',
        en: 'The unit of the value; it must be the indicator’s, and nothing is converted. May stay blank where the value cell has it.',
      },
      example: '%',
    },
    {
      key: 'publisher',
      zh: '发布单位',
      aliases: ['数据来源单位', '来源单位', '发布机构'],
      needed: { zh: '必填', en: 'beside a value' },
      about: {
        zh: '公布该数值的单位。有数值时必填。',
        en: 'Who published the value (required where there is one).',
      },
      example: '示例区统计局',
    },
    {
      key: 'source_title',
      zh: '来源名称',
      aliases: ['来源', '数据来源', '文件名称'],
      needed: { zh: '必填', en: 'beside a value' },
      about: {
        zh: '公布该数值的文件、年鉴或报告的名称。有数值时必填。',
        en: 'The title of the publication that has the value (required where there is one).',
      },
      example: '示例区统计年鉴2025',
    },
    {
      key: 'missing',
      zh: '缺失原因',
      aliases: ['无数据原因'],
      needed: { zh: '没有数值时必填', en: 'where there is no value' },
      choices: [
        { key: 'not-published', zh: '未公布' },
        { key: 'suppressed', zh: '不公开' },
        { key: 'not-collected', zh: '未统计' },
        { key: 'not-yet-due', zh: '未到公布时间' },
        { key: 'not-applicable', zh: '不适用' },
        { key: 'unreadable', zh: '无法辨认' },
      ],
      about: {
        zh: '没有数值的原因。有数值时留空。',
        en: 'Why there is no value. Blank where there is one.',
      },
      example: '未公布',
    },
    {
      key: 'source_date',
      zh: '发布日期',
      aliases: ['来源日期'],
      about: {
        zh: '知道到哪一步就填到哪一步：2025、2025-04 或 2025-04-10。',
        en: 'As exactly as it is known: 2025, 2025-04 or 2025-04-10.',
      },
      example: '2025-04-10',
    },
    {
      key: 'source_url',
      zh: '来源网址',
      aliases: ['网址', '链接', '来源链接'],
      about: {
        zh: '以 http:// 或 https:// 开头的网址。不知道就留空，不要编造。',
        en: 'An address that begins with http:// or https://. Blank when it is not known.',
      },
      example: 'https://example.invalid/2025',
    },
    {
      key: 'source_read',
      zh: '来源核对',
      aliases: ['核对情况', '原文核对', '原文或转引'],
      choices: SOURCE_READ,
      about: SOURCE_READ_ABOUT,
      example: '原文',
    },
    {
      key: 'indicator',
      zh: '指标编号',
      aliases: ['指标ID', '指标代码', 'ID'],
      needed: { zh: '三项填一', en: 'one of indicator, indicator_name and concept' },
      about: {
        zh: '规划指标的编号，见“指标清单”。指标名称、指标编号、其他数据名称三项填一项。',
        en: 'The id of an indicator of the plans; its Chinese name may be written instead. One of id and name is enough.',
      },
      example: 'women.health.maternal-systematic-management-rate',
    },
    {
      key: 'concept',
      zh: '其他数据名称',
      aliases: ['其他指标名称', '非规划指标名称'],
      needed: { zh: '三项填一', en: 'one of indicator, indicator_name and concept' },
      about: {
        zh: '公开发布、但不是规划指标的数据，写它自己的名称；此时指标编号和指标名称留空。这类数据不计入任何指标的进度。',
        en: 'The own name of a published figure that is no indicator of the plans; id and name then stay blank. It counts towards no indicator.',
      },
      example: '示例活动室数',
    },
    {
      key: 'area',
      zh: '区域',
      aliases: ['地区', '区域名称', '街道'],
      about: {
        zh: '数据所指的地方。留空为本区；填本区某个街道的名称，即为该街道的数据。',
        en: 'The place the value is of. Blank is the district itself; the name of one of its subdistricts makes it that subdistrict’s.',
      },
      example: '示例区',
    },
    {
      key: 'area_level',
      zh: '区域层级',
      aliases: ['地区级别', '层级'],
      choices: [
        { key: 'district', zh: '本区' },
        { key: 'subdistrict', zh: '街道' },
        { key: 'city', zh: '市' },
        { key: 'province', zh: '省' },
        { key: 'nation', zh: '全国' },
        { key: 'other', zh: '其他' },
      ],
      about: {
        zh: '留空为本区。市、省、全国和其他地区的数据只作参照，不作为本区的数据。',
        en: 'Blank is the district. Values of the city, the province, the nation or another area are for reference, never the district’s own.',
      },
      example: '本区',
    },
    {
      key: 'start_month',
      zh: '起始月份',
      aliases: ['统计期起始月'],
      about: {
        zh: '统计期从几月开始。留空为1月（自然年）；学年填9。',
        en: 'The month in which the period begins. Blank is January, a calendar year; a school year is 9.',
      },
      example: '1',
    },
    {
      key: 'year_inferred',
      zh: '年份为推定',
      choices: [
        { key: 'true', zh: '是' },
        { key: 'false', zh: '否' },
      ],
      about: {
        zh: '来源没有写明年份、由编辑推定时填“是”。留空为否。',
        en: 'Yes when the source does not print the year and an editor inferred it. Blank is no.',
      },
      example: '否',
    },
    {
      key: 'comparator',
      zh: '限定词',
      aliases: ['约数或界限'],
      choices: [
        { key: '~', zh: '约' },
        { key: '>=', zh: '以上' },
        { key: '<=', zh: '以下' },
        { key: '>', zh: '超过' },
        { key: '<', zh: '不足' },
      ],
      about: {
        zh: '来源说“约”“以上”“以下”“超过”“不足”时填写；也可以直接写在数值里。除“约”外都只是界限，不能作为本区指标的数值。',
        en: 'Where the source says about, at least, at most, above or below; the value cell may say so itself. All but about are bounds and no value of an indicator of the district.',
      },
      example: '约',
    },
    {
      key: 'sex',
      zh: '性别',
      choices: [
        { key: 'total', zh: '合计' },
        { key: 'female', zh: '女' },
        { key: 'male', zh: '男' },
      ],
      about: {
        zh: '分性别的数据填“女”或“男”。留空为指标本身的统计对象。',
        en: 'Female or male for a value of one sex. Blank is everybody the indicator counts.',
      },
      example: '合计',
    },
    {
      key: 'age',
      zh: '年龄',
      aliases: ['年龄段', '年龄组'],
      about: {
        zh: '分年龄的数据填年龄段。留空为指标本身的统计对象。',
        en: 'The age group of a value of one. Blank is everybody the indicator counts.',
      },
      example: '0—6岁',
    },
    {
      key: 'state',
      zh: '数据状态',
      aliases: ['数据性质', '状态'],
      choices: [
        { key: 'final', zh: '正式数' },
        { key: 'provisional', zh: '初步数' },
        { key: 'revised', zh: '修订数' },
        { key: 'corrected', zh: '更正数' },
      ],
      about: {
        zh: '留空为正式数。同一年份先后有两个数时，后一个填“修订数”或“更正数”，前一个保留。',
        en: 'Blank is final. Where a year has two values one after the other, mark the later as revised or corrected and keep the earlier.',
      },
      example: '正式数',
    },
    {
      key: 'numerator',
      zh: '分子',
      aliases: ['分子数'],
      about: {
        zh: '计算该数值的分子，如死亡人数。分子和分母要么都填，要么都不填。',
        en: 'The count above the line, such as deaths. Give both numerator and denominator, or neither.',
      },
      example: '965',
    },
    {
      key: 'denominator',
      zh: '分母',
      aliases: ['分母数'],
      about: {
        zh: '计算该数值的分母，如活产数。',
        en: 'The count below the line, such as live births.',
      },
      example: '1000',
    },
    {
      key: 'counts_public',
      zh: '分子分母公开',
      aliases: ['分子分母是否公开'],
      choices: [
        { key: 'internal', zh: '内部' },
        { key: 'public', zh: '公开' },
      ],
      about: {
        zh: '留空为内部：只用于计算区间，不写入任何公开文件。',
        en: 'Blank is internal: used for intervals and written to no public file.',
      },
      example: '内部',
    },
    {
      key: 'released_by',
      zh: '同意公开单位',
      aliases: ['批准公开单位'],
      about: {
        zh: '死亡、感染、案件等数据在街道或小群体中不足10例时，须经有关单位同意才能公开；填该单位名称。',
        en: 'Deaths, infections and crimes below ten in a subdistrict or small group need a unit that releases them; name it.',
      },
      example: '示例区卫生健康局',
    },
    {
      key: 'series_break',
      zh: '是否断点',
      aliases: ['断点', '口径变化'],
      choices: [
        { key: 'none', zh: '否' },
        { key: 'target-comparable', zh: '是，与目标可比' },
        { key: 'target-not-comparable', zh: '是，与目标不可比' },
      ],
      about: {
        zh: '统计口径变化、与以前年份不可比时填写，并说明与规划目标是否仍可比。留空为否。',
        en: 'Where the value cannot be compared with earlier years; says whether the target can still be compared with it. Blank is no.',
      },
      example: '否',
    },
    {
      key: 'correction_was',
      zh: '更正前数值',
      about: {
        zh: '更正数所替换的数值，照原样填写。',
        en: 'The value that a corrected one replaces, as it was printed.',
      },
      example: '95.6%',
    },
    {
      key: 'correction_on',
      zh: '更正日期',
      about: { zh: '更正的日期，如 2025-06-30。', en: 'The day of the correction.' },
      example: '2025-06-30',
    },
    {
      key: 'correction_reason',
      zh: '更正说明',
      aliases: ['更正原因'],
      needed: { zh: '更正数必填', en: 'beside a corrected value' },
      about: {
        zh: '更正的原因。更正数必填。',
        en: 'Why it was corrected; required of a corrected value.',
      },
      example: '原表录入有误',
    },
    {
      key: 'note',
      zh: '备注',
      aliases: ['说明'],
      about: { zh: '需要与数值一起公开的说明。', en: 'A remark that is published with the value.' },
      example: '按常住人口统计',
    },
  ],
};
