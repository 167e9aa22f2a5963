import { headFields } from './row-fields.js';
import { identifySource, listSources, type OpenSource } from './open-source.js';
import { fillTable, flagField, localizedFields, textField, type OpenTable } from './open-table.js';
import type { PublishedDataset } from './published-dataset.js';

/** `sources.csv`. */
export const sourcesTable = (published: PublishedDataset): OpenTable =>
  fillTable<OpenSource>(
    {
      name: 'sources',
      title: { zh: '来源', en: 'Sources' },
      about: { zh: '各表所引来源，每个一行', en: 'Every publication that a row of another table names, one row each' },
      key: 'id',
    },
    [
      ...headFields<OpenSource>(published.head),
      textField('id', '来源编号', 'key of the source', identifySource, true),
      ...localizedFields<OpenSource>('publisher', '发布单位', 'who published it', ({ publisher }) => publisher),
      ...localizedFields<OpenSource>('title', '文件或网页名称', 'title', ({ title }) => title),
      textField(
        'published',
        '发布日期（年、年月或年月日）',
        'when, as exactly as it says',
        (source) => source.published,
      ),
      textField('url', '网址；空白表示来源网址未录入', 'address; empty when none is recorded', ({ url }) => url),
      flagField(
        'second_hand',
        'true 表示转引，原文待核对',
        'true: a report of it was read, the original not yet checked',
        ({ secondHand }) => secondHand,
      ),
    ],
    listSources(published),
  );
