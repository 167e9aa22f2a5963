import { warningCode } from '@plan-widgets/core/indicator';
import words from '@plan-widgets/core/words/assessment/zh-Hans.json' with { type: 'json' };
import { CLASSES } from '@plan-widgets/core/indicator';
import type { TableSpec } from '../table.js';

/** The word of a scope that means every indicator of the dataset. */
export const EVERY_INDICATOR = '*';

/**
 * The table by which a unit publishes verdicts: one row for all indicators, for those of a plan or for one, and a row for
 * each explanation of a monitoring note. It names units and documents, never a person.
 */
export const OVERRIDE_TABLE: TableSpec = {
  name: 'overrides',
  zh: '结论发布',
  yearColumns: false,
  columns: [
    {
      key: 'release',
      zh: '发布批次',
      required: true,
      about: {
        zh: '本行适用于哪一次发布，填那一次的发布日期（dataset.json 中的 released）。以往各次的行请保留，不再起作用。',
        en: 'The release the row is for: the date in dataset.json. Keep the rows of earlier releases; they act no more.',
      },
      example: '2026-12-01',
    },
    {
      key: 'indicator',
      zh: '指标',
      aliases: ['指标名称', '指标编号', '结论范围'],
      required: true,
      about: {
        zh: '指标名称或编号（几个指标同名时填编号）；填规划的名称表示该规划的全部指标；填“全部”表示全部指标。范围小的行优先。',
        en: 'The name or the id of an indicator; a plan’s title or key (women, children) for all of its indicators; 全部 or * for every one. The narrower row goes first.',
      },
      example: '示例指标',
    },
    {
      key: 'state',
      zh: '发布状态',
      choices: [
        { key: 'published', zh: '已发布' },
        { key: 'withheld', zh: '暂不发布' },
        { key: 'another-body', zh: '由其他机构作出' },
      ],
      about: {
        zh: '评估结论是否发布。没有填写的一律暂不发布。只写监测提示说明的行可以留空。',
        en: 'Whether the verdict is published. Without a row it is withheld. A row that only explains a note may leave this empty.',
      },
      example: '已发布',
    },
    {
      key: 'unit',
      zh: '发布单位',
      needed: { zh: '填发布状态时必填', en: 'beside a state that is not withheld' },
      about: {
        zh: '发布结论的单位（或作出结论的其他机构），写单位名称，不写个人姓名。',
        en: 'The unit that publishes, or the other body whose verdict it is. A unit’s name, never a person’s.',
      },
      example: '示例区妇女儿童工作委员会',
    },
    {
      key: 'unit_en',
      zh: '发布单位（英文）',
      about: { zh: '发布单位的英文名称。', en: 'The unit’s name in English.' },
      example: 'Example District Committee on Women and Children',
    },
    {
      key: 'date',
      zh: '发布日期',
      needed: { zh: '已发布时必填', en: 'of a published verdict' },
      about: { zh: '文件的发布日期，年-月-日。', en: 'The day of the document, year-month-day.' },
      example: '2026-11-30',
    },
    {
      key: 'document',
      zh: '文号',
      needed: { zh: '已发布时必填', en: 'of a published verdict' },
      about: { zh: '发布结论的文件的文号。', en: 'The number of the document that publishes it.' },
      example: '示例〔0000〕2号',
    },
    {
      key: 'overrule_status',
      zh: '发布的结论',
      choices: CLASSES.map((key) => ({ key, zh: words[`status.${key}` as keyof typeof words] })),
      about: {
        zh: '仅当发布的结论与测算结论不同，或结论由其他机构作出时填写；两种结论都会显示。只能用于单个指标。',
        en: 'Only where the published verdict differs from the calculated one, or is another body’s; both are shown. For one indicator alone.',
      },
      example: '进展偏慢',
    },
    {
      key: 'overrule_reason',
      zh: '结论不同的理由',
      needed: { zh: '结论不同时必填', en: 'beside another verdict than the calculated one' },
      about: {
        zh: '发布的结论与测算结论不同时，必须写明理由。',
        en: 'Why the published verdict differs from the calculated one.',
      },
      example: '2026年另有五处建成，尚未计入统计。',
    },
    {
      key: 'overrule_reason_en',
      zh: '结论不同的理由（英文）',
      about: { zh: '理由的英文。', en: 'The reason in English.' },
      example: 'Five more were completed in 2026 and are not counted yet.',
    },
    {
      key: 'warning',
      zh: '监测提示',
      choices: warningCode.oneOf.map((key) => ({ key, zh: key })),
      about: {
        zh: '要说明的监测提示的代码（W1 至 W8）。每条说明一行，只能用于单个指标。',
        en: 'The code (W1 to W8) of the monitoring note that is explained. One row an explanation, for one indicator alone.',
      },
      example: 'W2',
    },
    {
      key: 'explanation',
      zh: '说明',
      needed: { zh: '填监测提示时必填', en: 'beside a note' },
      about: { zh: '责任单位的说明，不超过150字。', en: 'The responsible unit’s own words, at most 150 characters.' },
      example: '两处场地正在改造，计划明年开放。',
    },
    {
      key: 'explanation_en',
      zh: '说明（英文）',
      about: { zh: '说明的英文，不超过150个字符。', en: 'The explanation in English, at most 150 characters.' },
      example: 'Two sites are being rebuilt and open next year.',
    },
    {
      key: 'explanation_date',
      zh: '说明日期',
      needed: { zh: '填监测提示时必填', en: 'beside a note' },
      about: { zh: '作出说明的日期，年-月-日。', en: 'The day of the explanation, year-month-day.' },
      example: '2026-11-30',
    },
  ],
};
