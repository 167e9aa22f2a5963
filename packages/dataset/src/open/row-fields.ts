import type { Localized, ParagraphPlace } from '@plan-widgets/core/contract';
import type { DatasetHead } from '../assemble.js';
import { identifySource, type OpenSource } from './open-source.js';
import { flagField, integerField, type OpenField, textField, wordField } from './open-table.js';

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
