import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseNoticeWithPlaces } from '@plan-widgets/dataset/plan-text';

/** A plan whose first domain prints `indicators` between its goal and its strategies, and whose second is plain. */
const planWith = (indicators: string, strategies = '（三）'): string => `某县妇女发展规划（2021—2030年）

一、妇女与健康

（一）主要目标

妇女健康水平提高。

${indicators}

${strategies}策略措施

1. 加强服务。完善服务体系。

二、妇女与教育

（一）主要目标

教育水平提高。

（二）主要指标

1. 女童入园率达到90%。

（三）策略措施

1. 加强教育。完善教育。
`;

/** Each item of the first domain: its number, its number as printed, its text and how firm it is; then the second's. */
function items(text: string): string[] {
  const { parsed, places } = parseNoticeWithPlaces(text);
  assert.deepEqual(parsed.problems, []);
  return parsed.plans[0]!.domains.flatMap((domain) =>
    domain.items.map((item) =>
      [item.number, places.of(item).number, item.quote, ...item.measures.map(({ modality }) => modality)].join(' '),
    ),
  );
}

const plain = '1 1. 女童入园率达到90%。 stated';

describe('a heading that says how firm the indicators under it are', () => {
  it('holds for the items below it to the next, in a line of its own', () => {
    for (const colon of ['', '：'])
      assert.deepEqual(
        items(
          planWith(
            `（二）主要指标\n\n约束性指标${colon}\n\n1. 筛查率达到70%以上。\n\n预期性指标${colon}\n\n2. 婚检率力争达到65%。\n\n3. 体检率达到60%。`,
          ),
        ),
        [
          '1 1. 筛查率达到70%以上。 binding',
          '2 2. 婚检率力争达到65%。 aspirational',
          '3 3. 体检率达到60%。 expected',
          plain,
        ],
      );
  });

  it('is no item when it has a number, and those under it count on', () => {
    assert.deepEqual(
      items(
        planWith(
          '（二）主要指标\n\n1. 约束性指标\n\n①筛查率达到70%以上。\n\n②治愈率达到80%。\n\n2. 预期性指标\n\n①体检率达到60%。',
        ),
      ),
      ['1 ① 筛查率达到70%以上。 binding', '2 ② 治愈率达到80%。 binding', '3 ① 体检率达到60%。 expected', plain],
    );
  });

  it('may be the section itself', () => {
    assert.deepEqual(
      items(planWith('（二）约束性指标\n\n1. 筛查率达到70%以上。\n\n（三）预期性指标\n\n1. 体检率达到60%。', '（四）')),
      ['1 1. 筛查率达到70%以上。 binding', '2 1. 体检率达到60%。 expected', plain],
    );
  });
});
