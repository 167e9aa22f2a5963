import { SOURCE_READ, SOURCE_READ_ABOUT } from '../source-read.js';
import type { ColumnSpec, TableSpec } from '../table.js';

/** The columns of a table of subdistricts. */
export const SUBDISTRICT_COLUMNS: readonly ColumnSpec[] = [
  {
    key: 'name',
    zh: '街道名称',
    aliases: ['名称', '街道', '镇街'],
    required: true,
    about: { zh: '街道全名，别的表都按它对应。', en: 'The full name, by which the other tables refer to it.' },
    example: '示例一街道',
  },
  {
    key: 'name_zh_hant',
    zh: '名称（繁体）',
    aliases: ['繁体名称'],
    about: { zh: '留空时按简体自动转换。', en: 'The name in Traditional Chinese. Left empty, it is converted.' },
    example: '示例一街道',
  },
  {
    key: 'name_en',
    zh: '英文名称',
    aliases: ['名称（英文）', '英文名'],
    about: { zh: '留空时英文页面显示中文名称。', en: 'The English name. Left empty, the Chinese stands in.' },
    example: 'Sample Subdistrict One',
  },
  {
    key: 'code',
    zh: '区划代码',
    aliases: ['代码', '统计用区划代码'],
    required: true,
    about: {
      zh: '统计用区划代码的前9位数字。',
      en: 'The nine digits of the statistics bureau’s code of the subdistrict.',
    },
    example: '000000001',
  },
  {
    key: 'tile_col',
    zh: '示意列',
    aliases: ['示意图列', '列'],
    about: {
      zh: '在街道位置示意上从左数第几列，从0起；与“示意行”同时填或同时留空。',
      en: 'Its column on the schematic grid, from the left, the first is 0; given together with the row or not at all.',
    },
    example: '0',
  },
  {
    key: 'tile_row',
    zh: '示意行',
    aliases: ['示意图行', '行'],
    about: {
      zh: '在街道位置示意上从上数第几行，从0起。',
      en: 'Its row on the schematic grid, from the top, the first is 0.',
    },
    example: '0',
  },
  {
    key: 'source',
    zh: '来源单位',
    aliases: ['来源', '发布单位'],
    required: true,
    about: { zh: '代码是谁公布的。', en: 'Who published the code.' },
    example: '国家统计局',
  },
  {
    key: 'source_title',
    zh: '来源标题',
    aliases: ['来源文件'],
    about: { zh: '文件或网页的标题。', en: 'The title of the document or page.' },
    example: '统计用区划代码',
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
      zh: '公布的网址（http 或 https 开头）；没有就留空。',
      en: 'The address of the publication (http or https); empty if there is none.',
    },
    example: 'https://example.org/codes',
  },
  {
    key: 'source_read',
    zh: '来源核对',
    aliases: ['原文或转引'],
    choices: SOURCE_READ,
    about: SOURCE_READ_ABOUT,
    example: '原文',
  },
];

/** `subdistricts.csv` or `.xlsx`: one subdistrict a row. */
export const SUBDISTRICT_TABLE: TableSpec = {
  name: 'subdistricts',
  zh: '街道',
  columns: SUBDISTRICT_COLUMNS,
  yearColumns: false,
};
