import { danger, type Hotline } from '@plan-widgets/core/contract';
import { headFields, sourceFields } from './row-fields.js';
import { toSource } from './references.js';
import { fillTable, listField, localizedFields, type OpenTable, textField, wordField } from './open-table.js';
import type { PublishedDataset } from './published-dataset.js';

/** `hotlines.csv`. */
export const hotlinesTable = ({ head, hotlines }: PublishedDataset): OpenTable =>
  fillTable<Hotline>(
    {
      name: 'hotlines',
      title: { zh: '热线', en: 'Hotlines' },
      about: { zh: '公开的电话号码，各有来源', en: 'Public telephone numbers, each with its source' },
      key: 'id',
      references: [toSource],
    },
    [
      ...headFields<Hotline>(head),
      textField('id', '热线编号', 'id of the hotline', ({ id }) => id, true),
      textField('dial', '拨打的号码', 'the number', ({ dial }) => dial, true),
      wordField('by', '拨打或发短信', 'call it or write to it', ['call', 'text'], ({ by }) => by),
      textField('press', '接通后按键', 'key to press once connected', ({ press }) => press),
      ...localizedFields<Hotline>('name', '名称', 'name', ({ name }) => name),
      ...localizedFields<Hotline>('for', '用途', 'what it is for', (row) => row.for),
      listField(
        'danger',
        `紧急情形（${danger.oneOf.join('、')}）`,
        'the dangers in which it is shown first',
        ({ dangers }) => dangers,
      ),
      ...localizedFields<Hotline>(
        'hours',
        '服务时间；空白表示来源未写',
        'when it is answered; empty when no source says',
        ({ hours }) => hours,
      ),
      ...localizedFields<Hotline>('note', '使用说明', 'how to use it', ({ note }) => note),
      ...sourceFields<Hotline>(({ source }) => source),
    ],
    hotlines.hotlines,
  );
