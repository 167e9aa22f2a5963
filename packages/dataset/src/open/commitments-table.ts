import type { Commitment } from '@plan-widgets/core/contract';
import { headFields, placeFields, sourceFields } from './row-fields.js';
import { targetFields } from './figure-fields.js';
import { toSource } from './references.js';
import { noticeSource } from './open-source.js';
import { fillTable, listField, localizedFields, type OpenTable, textField } from './open-table.js';
import type { PublishedDataset } from './published-dataset.js';

/** `commitments.csv`: the measures inside strategies and key projects. */
export const commitmentsTable = ({ head, commitments }: PublishedDataset): OpenTable =>
  fillTable<Commitment>(
    {
      name: 'commitments',
      title: { zh: '策略措施和重点项目中的量化承诺', en: 'Commitments in strategies and key projects' },
      about: {
        zh: '策略措施和重点项目中的每个量化承诺一行；与指标分列，不计入指标数',
        en: 'One row for every measure inside a strategy or key project; kept apart from the indicators and counted with none',
      },
      key: 'id',
      references: [toSource],
    },
    [
      ...headFields<Commitment>(head),
      textField('id', '承诺编号', 'id of the commitment', ({ id }) => id, true),
      textField('plan', '规划（women 妇女，children 儿童）', 'key of the plan', ({ plan }) => plan, true),
      textField('domain', '领域；重点项目为空白', 'key of the domain; empty for a key project', ({ domain }) => domain),
      ...localizedFields<Commitment>('name', '承诺名称', 'name of the commitment', ({ name }) => name),
      ...targetFields<Commitment>(({ target }) => target),
      textField(
        'population',
        '统计人群（原文）',
        'population, in the words of the notice',
        ({ qualifiers }) => qualifiers.population,
      ),
      textField('sex', '性别限定', 'sex', ({ qualifiers }) => qualifiers.sex),
      textField('age', '年龄限定（原文）', 'age, in the words of the notice', ({ qualifiers }) => qualifiers.age),
      textField('area', '地域限定（原文）', 'area, in the words of the notice', ({ qualifiers }) => qualifiers.area),
      listField(
        'indicators',
        '与之相关的指标编号',
        'ids of the indicators that the same thing moves',
        ({ indicators }) => indicators,
      ),
      textField('clause', '原文分句', 'the words of the commitment, verbatim', ({ wording }) => wording.clause),
      textField('wording', '原文段落', 'the whole paragraph, verbatim', ({ wording }) => wording.item),
      ...placeFields<Commitment>(({ wording }) => wording.place),
      ...sourceFields<Commitment>(() => noticeSource(head)),
    ],
    commitments.commitments,
  );
