import { SOURCE_READ, SOURCE_READ_ABOUT } from '../source-read.js';
import type { ColumnSpec, TableSpec } from '../table.js';

/** The columns of a table of public telephone numbers. */
export const HOTLINE_COLUMNS: readonly ColumnSpec[] = [
  {
    key: 'id',
    zh: '编号',
    aliases: ['标识', 'ID'],
    required: true,
    about: {
      zh: '这条热线在数据里的固定名字：小写字母、数字和连字符，以后不再改。',
      en: 'The lasting name of the line in the data: lower-case letters, digits and hyphens. It never changes.',
    },
    example: 'shili-line',
  },
  {
    key: 'dial',
    zh: '号码',
    aliases: ['电话', '热线号码', '拨打号码'],
    required: true,
    about: {
      zh: '手机上要拨的数字。接通后还要按键的，可以写作“12345-6”：拨12345，并提示接通后按6。',
      en: 'The digits to dial. A key to press afterwards may be written as 12345-6: it dials 12345 and says to press 6.',
    },
    example: '00000-1',
  },
  {
    key: 'by',
    zh: '方式',
    aliases: ['联系方式'],
    choices: [
      { key: 'call', zh: '拨打' },
      { key: 'text', zh: '发短信' },
    ],
    about: {
      zh: '打电话还是发短信；留空为打电话。',
      en: 'Whether one calls or sends a text message; empty means call.',
    },
    example: '拨打',
  },
  {
    key: 'name_zh',
    zh: '名称',
    aliases: ['热线名称', '中文名称'],
    required: true,
    about: { zh: '热线的名称，不超过200字。', en: 'The name of the line, 200 characters at most.' },
    example: '示例热线',
  },
  {
    key: 'name_zh_hant',
    zh: '名称（繁体）',
    aliases: ['繁体名称'],
    about: { zh: '留空时按简体自动转换。', en: 'The name in Traditional Chinese. Left empty, it is converted.' },
    example: '示例熱線',
  },
  {
    key: 'name_en',
    zh: '英文名称',
    aliases: ['名称（英文）', '英文名'],
    about: { zh: '留空时英文页面显示中文名称。', en: 'The English name. Left empty, the Chinese stands in.' },
    example: 'Sample line',
  },
  {
    key: 'for_zh',
    zh: '用途',
    aliases: ['服务内容', '受理内容'],
    required: true,
    about: {
      zh: '什么情况打这个电话，一句话，照来源所说。',
      en: 'When to call it, in one sentence, as the source says.',
    },
    example: '示例：各类示例问题',
  },
  {
    key: 'for_zh_hant',
    zh: '用途（繁体）',
    about: { zh: '留空时按简体自动转换。', en: 'The same in Traditional Chinese. Left empty, it is converted.' },
    example: '示例：各類示例問題',
  },
  {
    key: 'for_en',
    zh: '英文用途',
    aliases: ['用途（英文）'],
    about: { zh: '留空时英文页面显示中文。', en: 'The same in English. Left empty, the Chinese stands in.' },
    example: 'Sample questions of every kind',
  },
  {
    key: 'danger',
    zh: '危险情形',
    aliases: ['危急情形'],
    choices: [
      { key: 'none', zh: '无' },
      { key: 'violence', zh: '暴力' },
      { key: 'suicide', zh: '自杀自伤' },
      { key: 'child-harm', zh: '儿童受伤害' },
    ],
    about: {
      zh: '眼下有哪种危险时优先显示这个号码；几种用分号隔开。',
      en: 'The kinds of danger in which it is shown first; several are parted by semicolons.',
    },
    example: '无',
  },
  {
    key: 'hours',
    zh: '服务时间',
    aliases: ['受理时间', '开通时间'],
    about: {
      zh: '照来源写，如“全天”“每天至少18小时”“工作日 9:00—17:00”。来源没有写就留空。',
      en: 'As the source says; 全天 (or 24h) is round the clock, 每天至少18小时 (or >=18h) at least 18 hours a day. Empty where the source says nothing.',
    },
    example: '全天',
  },
  {
    key: 'hours_en',
    zh: '服务时间（英文）',
    about: { zh: '留空时英文页面显示中文。', en: 'The hours in English. Left empty, the Chinese stands in.' },
    example: 'Weekdays 09:00-17:00',
  },
  {
    key: 'publisher',
    zh: '来源单位',
    aliases: ['来源', '发布单位'],
    required: true,
    about: {
      zh: '这个号码是谁公布的。没有来源的号码不登记。',
      en: 'Who published the number. A number without a source is not listed.',
    },
    example: '示例区人民政府',
  },
  {
    key: 'source_title',
    zh: '来源标题',
    aliases: ['来源文件'],
    about: {
      zh: '文件、网页或报道的标题；不知道留空。',
      en: 'The title of the document, page or report; empty if unknown.',
    },
    example: '示例区便民电话',
  },
  {
    key: 'source_date',
    zh: '来源日期',
    aliases: ['发布日期'],
    about: { zh: '公布的年、年月或日期。', en: 'The year, month or day of publication.' },
    example: '2024-06-01',
  },
  {
    key: 'source_url',
    zh: '来源网址',
    aliases: ['网址', '链接'],
    about: {
      zh: '公布的网址（http 或 https 开头）。没有就留空，页面显示“来源网址未录入”。',
      en: 'The address of the publication (http or https). Left empty, pages say that it is not recorded.',
    },
    example: 'https://example.org/lines',
  },
  {
    key: 'source_read',
    zh: '来源核对',
    aliases: ['原文或转引'],
    choices: SOURCE_READ,
    about: SOURCE_READ_ABOUT,
    example: '原文',
  },
  {
    key: 'note',
    zh: '备注',
    aliases: ['说明'],
    about: {
      zh: '怎么用、什么时候改打别的电话。会公开。',
      en: 'How to use it and when to call another instead. It is published.',
    },
    example: '示例：接通后按1',
  },
  {
    key: 'note_zh_hant',
    zh: '备注（繁体）',
    about: { zh: '留空时按简体自动转换。', en: 'The note in Traditional Chinese. Left empty, it is converted.' },
    example: '示例：接通後按1',
  },
  {
    key: 'note_en',
    zh: '备注（英文）',
    aliases: ['英文备注'],
    about: { zh: '留空时英文页面显示中文。', en: 'The note in English. Left empty, the Chinese stands in.' },
    example: 'Sample: press 1',
  },
];

/** `hotlines.csv` or `.xlsx`: one number a row. */
export const HOTLINE_TABLE: TableSpec = {
  name: 'hotlines',
  zh: '热线',
  columns: HOTLINE_COLUMNS,
  yearColumns: false,
};
