import { SOURCE_READ, SOURCE_READ_ABOUT } from '../source-read.js';
import type { ColumnSpec, TableSpec } from '../table.js';

/** The words of every column that says whether a place has something. Left empty, nobody has recorded it. */
export const YES_OR_NO = [
  { key: 'yes', zh: '有' },
  { key: 'no', zh: '没有' },
] as const;

/** The words of the columns on money, booking and roofs, where 有 would not do. */
export const IS_OR_NOT = [
  { key: 'yes', zh: '是' },
  { key: 'no', zh: '否' },
] as const;

/** The systems in which a longitude and latitude may be written, by the words of a drop-down. */
export const COORDINATE_SYSTEMS = [
  { key: 'WGS84', zh: 'WGS 84（GPS）' },
  { key: 'CGCS2000', zh: 'CGCS2000（天地图）' },
  { key: 'GCJ02', zh: 'GCJ-02（高德、腾讯）' },
  { key: 'BD09', zh: 'BD-09（百度）' },
] as const;

const has = (key: string, zh: string, aliases: readonly string[], thing: { zh: string; en: string }): ColumnSpec => ({
  key,
  zh,
  aliases,
  choices: YES_OR_NO,
  about: {
    zh: `现场是否有${thing.zh}。没有核实过就留空，空白显示为“尚未录入”，不等于没有。`,
    en: `Whether there is ${thing.en}. Leave it empty if nobody has looked: empty is not “no”.`,
  },
  example: '有',
});

const is = (
  key: string,
  zh: string,
  aliases: readonly string[],
  about: { zh: string; en: string },
  example: string,
): ColumnSpec => ({ key, zh, aliases, choices: IS_OR_NOT, about, example });

/** The columns of a table of places. */
export const FACILITY_COLUMNS: readonly ColumnSpec[] = [
  {
    key: 'id',
    zh: '编号',
    aliases: ['标识', 'ID'],
    required: true,
    about: {
      zh: '这一处在数据里的固定名字：小写字母、数字和连字符，以后不再改。',
      en: 'The lasting name of the place in the data: lower-case letters, digits and hyphens. It never changes.',
    },
    example: 'shili-park-1',
  },
  {
    key: 'name_zh',
    zh: '名称',
    aliases: ['中文名称', '设施名称', '场所名称'],
    required: true,
    about: {
      zh: '对外使用的全称，不超过200字。庇护场所、救助保护机构和安置点不登记在本表。',
      en: 'The full public name, 200 characters at most. Shelters and places where victims are protected are never listed here.',
    },
    example: '示例公园1',
  },
  {
    key: 'name_zh_hant',
    zh: '名称（繁体）',
    aliases: ['繁体名称'],
    about: {
      zh: '繁体名称。留空时按简体自动转换。',
      en: 'The name in Traditional Chinese. Left empty, it is converted.',
    },
    example: '示例公園1',
  },
  {
    key: 'name_en',
    zh: '英文名称',
    aliases: ['名称（英文）', '英文名'],
    about: {
      zh: '英文名称。留空时英文页面显示中文名称。',
      en: 'The English name. Left empty, the Chinese name stands in English pages too.',
    },
    example: 'Sample Park 1',
  },
  {
    key: 'type',
    zh: '类型',
    aliases: ['类别', '设施类型'],
    required: true,
    choices: [
      { key: 'park', zh: '公园' },
      { key: 'practice-base', zh: '实践基地' },
      { key: 'library', zh: '图书馆' },
      { key: 'activity-space', zh: '活动场所' },
      { key: 'museum', zh: '博物馆' },
      { key: 'hospital', zh: '医院' },
      { key: 'health-centre', zh: '社康中心' },
      { key: 'childcare', zh: '托育机构' },
      { key: 'womens-childrens-home', zh: '妇女儿童之家' },
      { key: 'parent-school', zh: '家长学校' },
      { key: 'service-station', zh: '服务站' },
      { key: 'nursing-room', zh: '母婴室' },
      { key: 'other', zh: '其他' },
    ],
    about: { zh: '从下拉菜单选一项；都不合适选“其他”。', en: 'Choose one; “other” where none fits.' },
    example: '公园',
  },
  {
    key: 'subdistrict',
    zh: '街道',
    aliases: ['所属街道', '所在街道', '镇街'],
    about: {
      zh: '所在街道的全名，与“街道”表一致。不确定就留空。',
      en: 'The full name of the subdistrict, as in the table of subdistricts. Leave it empty if unsure.',
    },
    example: '示例一街道',
  },
  {
    key: 'address',
    zh: '地址',
    aliases: ['详细地址'],
    about: {
      zh: '来源写明的门牌地址。来源没有写就留空，不要推测。',
      en: 'The street address as the source gives it. Leave it empty where the source gives none; never guess.',
    },
    example: '示例区示例路1号',
  },
  {
    key: 'address_en',
    zh: '英文地址',
    aliases: ['地址（英文）'],
    about: {
      zh: '英文地址。留空时英文页面显示中文地址。',
      en: 'The address in English. Left empty, the Chinese address stands in.',
    },
    example: '1 Sample Road, Sample District',
  },
  {
    key: 'lon',
    zh: '经度',
    aliases: ['东经', 'lng', 'longitude'],
    about: {
      zh: '十进制度，东经约在73到136之间，至少4位小数。',
      en: 'Decimal degrees, about 73 to 136 in China, four decimals or more.',
    },
    example: '113.123456',
  },
  {
    key: 'lat',
    zh: '纬度',
    aliases: ['北纬', 'latitude'],
    about: {
      zh: '十进制度，北纬约在3到54之间，至少4位小数。',
      en: 'Decimal degrees, about 3 to 54 in China, four decimals or more.',
    },
    example: '22.123456',
  },
  {
    key: 'crs',
    zh: '坐标系',
    aliases: ['坐标系统', '坐标类型'],
    needed: { zh: '填经纬度时必填', en: 'beside a longitude and latitude' },
    choices: COORDINATE_SYSTEMS,
    about: {
      zh: '经纬度是从哪里取的：GPS或天地图、高德或腾讯、百度。填了经纬度就必须填。选错了检查不出来，位置会偏几百米，请在地图上核对。',
      en: 'Where the longitude and latitude were read. Needed wherever they are given. A wrong choice cannot be found out by the program and moves the place by hundreds of metres: look at it on a map.',
    },
    example: 'GCJ-02（高德、腾讯）',
  },
  {
    key: 'designation',
    zh: '认定称号',
    aliases: ['称号', '授牌名称'],
    choices: [
      { key: 'none', zh: '无' },
      { key: 'child-friendly-park', zh: '儿童友好公园' },
      { key: 'practice-base', zh: '儿童友好实践基地' },
      { key: 'child-friendly-base', zh: '儿童友好基地' },
    ],
    about: {
      zh: '正式文件认定的称号。“儿童友好基地”与“儿童友好实践基地”不是同一个称号。没有认定文件选“无”，不计入规划指标。',
      en: 'What an official document named it. 儿童友好基地 and 儿童友好实践基地 are two different titles. Without a document it is “none” and never counts towards the plan.',
    },
    example: '儿童友好公园',
  },
  {
    key: 'designation_by',
    zh: '认定单位',
    aliases: ['授牌单位', '命名单位'],
    needed: { zh: '填称号时必填', en: 'beside a designation' },
    about: {
      zh: '由谁认定。填了称号就必须填。',
      en: 'Who named it. Needed wherever there is a designation.',
    },
    example: '示例区妇女儿童工作委员会',
  },
  {
    key: 'designation_on',
    zh: '认定日期',
    aliases: ['授牌日期', '命名日期'],
    about: {
      zh: '认定的年、年月或日期；不知道留空。',
      en: 'The year, month or day it was named; empty if not known.',
    },
    example: '2024-06-01',
  },
  {
    key: 'age_min',
    zh: '适用年龄起',
    aliases: ['最小年龄', '年龄下限'],
    about: { zh: '周岁，整数；没有限制留空。', en: 'Whole years; empty where there is no lower limit.' },
    example: '3',
  },
  {
    key: 'age_max',
    zh: '适用年龄止',
    aliases: ['最大年龄', '年龄上限'],
    about: { zh: '周岁，整数；没有限制留空。', en: 'Whole years; empty where there is no upper limit.' },
    example: '12',
  },
  has('step_free', '无障碍通道', ['无障碍', '无台阶通道', '婴儿车通道'], {
    zh: '婴儿车和轮椅能走的无台阶通道',
    en: 'a way in without steps for prams and wheelchairs',
  }),
  has('toilet', '卫生间', ['公共卫生间', '厕所', '公厕'], { zh: '卫生间', en: 'a toilet' }),
  has('third_toilet', '第三卫生间', ['家庭卫生间', '无性别卫生间'], {
    zh: '第三卫生间（家庭卫生间）',
    en: 'a family toilet',
  }),
  has('nursing_room', '母婴室', ['哺乳室'], { zh: '母婴室', en: 'a nursing room' }),
  has('shade', '遮阴', ['遮荫', '遮阳'], { zh: '遮阴的地方', en: 'shade' }),
  has('water', '饮水', ['饮水点', '直饮水'], { zh: '饮用水', en: 'drinking water' }),
  is(
    'indoor',
    '室内',
    ['是否室内'],
    {
      zh: '主要在室内活动填“是”。没有核实过就留空。',
      en: 'Yes where children are mainly indoors. Leave it empty if nobody has looked.',
    },
    '否',
  ),
  is(
    'free',
    '免费',
    ['是否免费', '免费开放'],
    {
      zh: '进入是否免费。没有核实过就留空。',
      en: 'Whether it is free to enter. Leave it empty if nobody has checked.',
    },
    '是',
  ),
  is(
    'booking',
    '需预约',
    ['预约', '是否预约', '是否需要预约'],
    {
      zh: '进入前是否要预约。没有核实过就留空。',
      en: 'Whether a visit must be booked. Leave it empty if nobody has checked.',
    },
    '否',
  ),
  {
    key: 'hours',
    zh: '开放时间',
    aliases: ['开放时段', '营业时间', '服务时间'],
    about: {
      zh: '照单位公布的写。写成“周一至周五 09:00-17:00；周六 09:00-12:00”时，页面还能显示现在是否开放。',
      en: 'As the office publishes it. Written like 周一至周五 09:00-17:00；周六 09:00-12:00, pages can also say whether it is open now.',
    },
    example: '周一至周五 09:00-17:00',
  },
  {
    key: 'hours_en',
    zh: '开放时间（英文）',
    aliases: ['英文开放时间'],
    about: {
      zh: '英文的开放时间。留空时英文页面显示中文。',
      en: 'The hours in English. Left empty, the Chinese stands in.',
    },
    example: 'Monday to Friday 09:00-17:00',
  },
  {
    key: 'phone',
    zh: '电话',
    aliases: ['联系电话', '咨询电话'],
    about: {
      zh: '对公众公布的单位电话，连区号。不要填个人手机。',
      en: 'The office’s public number with its area code. No one’s personal number.',
    },
    example: '0000-00000000',
  },
  {
    key: 'photo',
    zh: '照片',
    aliases: ['照片地址', '图片'],
    about: {
      zh: '照片的网址（https 开头）或数据文件夹里的文件名；单位有权公开的照片。',
      en: 'The address of a photo (https) or a file name in the data folder; one the office may publish.',
    },
    example: 'photos/shili-park-1.jpg',
  },
  {
    key: 'source',
    zh: '来源单位',
    aliases: ['来源', '发布单位'],
    required: true,
    about: {
      zh: '这些信息是谁公布的。每一行都要有来源。',
      en: 'Who published this. Every row needs a source.',
    },
    example: '示例区城市管理局',
  },
  {
    key: 'source_title',
    zh: '来源标题',
    aliases: ['来源文件', '文件名称'],
    about: {
      zh: '文件、网页或报道的标题；不知道留空。',
      en: 'The title of the document, page or report; empty if unknown.',
    },
    example: '示例区公园名录',
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
    example: 'https://example.org/parks',
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
    key: 'checked',
    zh: '核对日期',
    aliases: ['核实日期', '最近核对'],
    about: {
      zh: '最近一次实地或电话核对这一行的日期；没有核对过留空。',
      en: 'The day this row was last checked on the spot or by phone; empty if never.',
    },
    example: '2024-06-15',
  },
  {
    key: 'note',
    zh: '备注',
    aliases: ['说明'],
    about: {
      zh: '给公众看的说明，会公开。内部情况不要写在这里。',
      en: 'A note for the public; it is published. Nothing internal belongs here.',
    },
    example: '示例：雨天关闭',
  },
  {
    key: 'note_en',
    zh: '备注（英文）',
    aliases: ['英文备注'],
    about: {
      zh: '英文的备注。留空时英文页面显示中文。',
      en: 'The note in English. Left empty, the Chinese stands in.',
    },
    example: 'Sample: closed in rain',
  },
];

/** `facilities.csv` or `.xlsx`: one place a row. */
export const FACILITY_TABLE: TableSpec = {
  name: 'facilities',
  zh: '场所',
  columns: FACILITY_COLUMNS,
  yearColumns: false,
};
