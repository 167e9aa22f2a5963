import {
  lifeStage,
  need,
  serviceCost,
  serviceModality,
  serviceSection,
  serviceSex,
  serviceStatus,
  situation,
} from '@plan-widgets/core/contract';
import words from '@plan-widgets/core/words/service/zh-Hans.json' with { type: 'json' };
import { SOURCE_READ, SOURCE_READ_ABOUT } from '../source-read.js';
import type { ColumnSpec, TableSpec } from '../table.js';
import { RUNNING_WORDS } from './service-status.js';

const label: Readonly<Record<string, string>> = words;

/** A closed list of the contract as the choices of a drop-down, in the words of the Chinese catalogue. */
const choicesOf = (group: string, keys: readonly string[]): NonNullable<ColumnSpec['choices']> =>
  keys.map((key) => ({ key, zh: label[`${group}.${key}`]! }));

/** Which of the plans promises a service; `both` where the wording is for both. */
export const SERVICE_PLANS = ['women', 'children', 'both'] as const;

/**
 * The table of services: one row a service, entitlement or right of application that the plans name or promise. A cell
 * of several words parts them by `;`.
 */
export const SERVICE_TABLE: TableSpec = {
  name: 'services',
  zh: '服务事项',
  yearColumns: false,
  columns: [
    {
      key: 'id',
      zh: '服务编号',
      aliases: ['编号', 'ID'],
      required: true,
      about: {
        zh: '小写英文字母、数字和短横线，每项服务一个，定下后不再改（必填）。',
        en: 'Lower-case letters, digits and hyphens; one for each service, never changed later (required).',
      },
      example: 'sample-reading-room',
    },
    {
      key: 'name_zh',
      zh: '服务名称',
      aliases: ['名称', '事项名称'],
      required: true,
      about: {
        zh: '市民看到的名称，尽量用规划里的说法（必填）。',
        en: 'The name citizens see, in the plan’s own words where they are plain (required).',
      },
      example: '示例阅览室',
    },
    {
      key: 'name_zh_hant',
      zh: '服务名称（繁体）',
      about: {
        zh: '留空时由简体自动转换；转换不合港澳习惯时再填。',
        en: 'Blank is converted from the simplified name; fill it only where that reads wrong in Hong Kong or Macao.',
      },
      example: '示例閱覽室',
    },
    {
      key: 'name_en',
      zh: '服务名称（英文）',
      aliases: ['英文名称'],
      required: true,
      about: { zh: '英文名称（必填）。', en: 'The name in English (required).' },
      example: 'Sample reading room',
    },
    {
      key: 'description_zh',
      zh: '说明',
      aliases: ['服务说明', '简介'],
      required: true,
      about: {
        zh: '用一两句大白话写清这是什么，12岁的孩子看得懂；不写规划没有的内容（必填）。',
        en: 'One or two plain sentences a 12-year-old understands; nothing the plan does not say (required).',
      },
      example: '孩子可以坐下来看书的地方。',
    },
    {
      key: 'description_zh_hant',
      zh: '说明（繁体）',
      about: { zh: '留空时由简体自动转换。', en: 'Blank is converted from the simplified text.' },
      example: '小朋友可以坐下來看書的地方。',
    },
    {
      key: 'description_en',
      zh: '说明（英文）',
      required: true,
      about: { zh: '英文说明（必填）。', en: 'The description in English (required).' },
      example: 'A place where children can sit and read.',
    },
    {
      key: 'plan',
      zh: '所属规划',
      aliases: ['规划'],
      required: true,
      choices: choicesOf('plan', SERVICE_PLANS),
      about: {
        zh: '写在哪部规划里；两部都适用时选“两部规划”，由原文引文找到位置（必填）。',
        en: 'The plan that promises it; for both, its place is found by the quote (required).',
      },
      example: '儿童发展规划',
    },
    {
      key: 'domain',
      zh: '领域',
      about: {
        zh: '引文所在的领域，从下拉菜单选，如“妇女与健康”；重点项目、前言等没有领域的留空。',
        en: 'The domain’s title or its key, such as health; blank for key projects, the preface and others outside the domains.',
      },
      example: '儿童与教育',
    },
    {
      key: 'section',
      zh: '部分',
      required: true,
      choices: choicesOf('section', serviceSection.oneOf),
      about: { zh: '引文在规划的哪一部分（必填）。', en: 'The part of the plan the quote stands in (required).' },
      example: '策略措施',
    },
    {
      key: 'item',
      zh: '序号',
      aliases: ['条目', '项'],
      about: {
        zh: '引文所在条目的序号；主要目标和前言没有序号，留空。',
        en: 'Number of the item the quote stands in; blank for goals and the preface, which have none.',
      },
      example: '4',
    },
    {
      key: 'quote',
      zh: '规划原文',
      aliases: ['原文', '引文'],
      required: true,
      about: {
        zh: '从规划里一字不差地抄下来，不改字、不省略（必填）。',
        en: 'Copied from the plan word for word, nothing changed, nothing left out (required).',
      },
      example: '每个社区设立示例阅览室',
    },
    {
      key: 'status',
      zh: '规划状态',
      aliases: ['状态'],
      required: true,
      choices: choicesOf('status', serviceStatus.oneOf),
      about: {
        zh: `按规划的说法选。已开展：原文说已有、继续、改进、保障或依法应有（${RUNNING_WORDS}）。拟建：建设、建立、推进、推广、普及、开展、加强、支持、鼓励、扩大、提高…率、达到某数。探索：原文写“探索”。拿不准的选拟建（必填）。`,
        en: `As the plan puts it. Running: the words say it is there, goes on, is improved or secured, or is owed by law (${RUNNING_WORDS}). To be built: 建设 建立 推进 推广 普及 开展 加强 支持 鼓励 扩大 提高…率, a figure to reach. Explored: 探索. In doubt to be built (required).`,
      },
      example: label['status.to-be-built']!,
    },
    {
      key: 'modality',
      zh: '承诺力度',
      required: true,
      choices: choicesOf('modality', serviceModality.oneOf),
      about: {
        zh: '规划写明要做的选“规划写明”；鼓励、力争、探索的选“规划鼓励或探索”（必填）。',
        en: 'Stated in the plan, or only encouraged or explored (required).',
      },
      example: label['modality.stated']!,
    },
    {
      key: 'life_stages',
      zh: '人生阶段',
      required: true,
      choices: choicesOf('lifeStage', lifeStage.oneOf),
      about: { zh: '可填几个，用分号隔开（必填）。', en: 'One or more, parted by semicolons (required).' },
      example: '学龄前;小学阶段',
    },
    {
      key: 'age_min',
      zh: '最小年龄',
      about: { zh: '周岁；规划没有写的留空。', en: 'In years; blank where the plan gives none.' },
      example: '3',
    },
    {
      key: 'age_max',
      zh: '最大年龄',
      about: { zh: '周岁；规划没有写的留空。', en: 'In years; blank where the plan gives none.' },
      example: '12',
    },
    {
      key: 'sex',
      zh: '性别',
      required: true,
      choices: choicesOf('sex', serviceSex.oneOf),
      about: { zh: '服务对象的性别（必填）。', en: 'Whom it is for, by sex (required).' },
      example: label['sex.any']!,
    },
    {
      key: 'situations',
      zh: '适用情形',
      choices: choicesOf('situation', situation.oneOf),
      about: {
        zh: '可填几个，用分号隔开。港澳台居民和外籍人士是两类人，不得填在同一项服务里。',
        en: 'Any number, parted by semicolons. Residents of Hong Kong, Macao and Taiwan and foreign nationals are never joined in one service.',
      },
      example: '留守儿童',
    },
    {
      key: 'need',
      zh: '需求',
      required: true,
      choices: choicesOf('need', need.oneOf),
      about: {
        zh: '市民来找什么；可填几个，用分号隔开（必填）。',
        en: 'What people come for; one or more (required).',
      },
      example: label['need.education']!,
    },
    {
      key: 'first_door',
      zh: '先找谁',
      required: true,
      about: {
        zh: '规划点名的单位或场所，或热线表里的编号；都没有的填12345（必填）。',
        en: 'A body or place the plan names, or the id of a hotline; 12345 where neither is named (required).',
      },
      example: '学校',
    },
    {
      key: 'first_door_source',
      zh: '先找谁的依据',
      required: true,
      about: {
        zh: '规划里点名它、写到由它办理这类服务的原文；热线写“hotlines:编号”（必填）。',
        en: 'The plan’s words that name it and offer this kind of service there; for a hotline `hotlines:` and its id (required).',
      },
      example: 'hotlines:12345',
    },
    {
      key: 'contact',
      zh: '联系电话',
      aliases: ['电话'],
      about: {
        zh: '热线表里的编号，或有来源的电话号码；没有来源的不要填。',
        en: 'The id of a hotline, or a number that has a source; leave it blank without one.',
      },
      example: '12345',
    },
    {
      key: 'address_zh',
      zh: '地址',
      about: {
        zh: '有公开来源时才填。庇护场所和保护受害人的地方一律不填。',
        en: 'Only with a public source. Never for shelters and places that protect victims.',
      },
      example: '示例路1号',
    },
    {
      key: 'address_en',
      zh: '地址（英文）',
      about: { zh: '填了地址的，请一并填英文。', en: 'The address in English, wherever there is an address.' },
      example: '1 Sample Road',
    },
    {
      key: 'hours_zh',
      zh: '开放时间',
      about: { zh: '有公开来源时才填。', en: 'Only with a public source.' },
      example: '周二至周日9:00—17:00',
    },
    {
      key: 'hours_en',
      zh: '开放时间（英文）',
      about: { zh: '填了开放时间的，请一并填英文。', en: 'The hours in English, wherever there are hours.' },
      example: 'Tuesday to Sunday, 9:00–17:00',
    },
    {
      key: 'source_publisher',
      zh: '联系方式的发布单位',
      needed: { zh: '填电话、地址或时间时必填', en: 'beside a number, an address or hours' },
      about: {
        zh: '电话、地址、开放时间是谁公布的。',
        en: 'Who published the number, the address or the hours.',
      },
      example: '示例区妇女联合会',
    },
    {
      key: 'source_title',
      zh: '联系方式的来源名称',
      about: { zh: '公布它们的文件或网页的标题。', en: 'Title of the document or page that gives them.' },
      example: '示例服务指南',
    },
    {
      key: 'source_date',
      zh: '联系方式的发布日期',
      about: { zh: '年、年月或年月日。', en: 'A year, a month or a day.' },
      example: '2025-04-10',
    },
    {
      key: 'source_url',
      zh: '联系方式的来源网址',
      about: { zh: '没有网址的留空。', en: 'Blank where there is none.' },
      example: 'https://example.org/guide',
    },
    {
      key: 'source_read',
      zh: '联系方式的来源核对',
      choices: SOURCE_READ,
      about: SOURCE_READ_ABOUT,
      example: '原文',
    },
    {
      key: 'eligibility_zh',
      zh: '谁可以用',
      aliases: ['服务对象'],
      about: {
        zh: '规划写明的对象或条件；规划没有写的留空。',
        en: 'Whom the plan names, or its conditions; blank where it says nothing.',
      },
      example: '小学生',
    },
    {
      key: 'eligibility_en',
      zh: '谁可以用（英文）',
      about: { zh: '填了对象的，请一并填英文。', en: 'The same in English, wherever it is filled.' },
      example: 'Primary school pupils',
    },
    {
      key: 'cost',
      zh: '费用',
      choices: choicesOf('cost', serviceCost.oneOf),
      about: {
        zh: '只有引文写了“免费”才选免费，其他留空。',
        en: 'Free only where the quote says 免费; otherwise blank.',
      },
      example: label['cost.free']!,
    },
    {
      key: 'indicators',
      zh: '相关指标',
      about: {
        zh: '与服务直接有关的指标编号，用分号隔开。',
        en: 'Ids of the indicators the service moves, parted by semicolons.',
      },
      example: 'children.education.sample-rooms',
    },
    {
      key: 'synonyms',
      zh: '常用叫法',
      aliases: ['同义词', '搜索词'],
      required: true,
      about: {
        zh: '市民真会搜的词，中英文都行，用分号隔开（必填）。',
        en: 'Words people really search for, in Chinese or English, parted by semicolons (required).',
      },
      example: '看书;图书角;reading corner',
    },
    {
      key: 'checked',
      zh: '核对日期',
      about: {
        zh: '最近一次向承办单位核对的日期；没有核对过的留空。',
        en: 'The day it was last checked with whoever runs it; blank for never.',
      },
      example: '2026-03-01',
    },
    {
      key: 'confidential',
      zh: '位置保密',
      required: true,
      choices: [
        { key: 'yes', zh: '是' },
        { key: 'no', zh: '否' },
      ],
      about: {
        zh: '庇护场所、救助保护中心等保护受害人的地方必须填“是”（必填）。',
        en: 'Yes for shelters and every place that protects victims (required).',
      },
      example: '否',
    },
  ],
};
