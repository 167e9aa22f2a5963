import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseNoticeWithPlaces } from '@plan-widgets/dataset/plan-text';
import { assemblePlans } from '../../packages/dataset/src/assemble-plans.js';
import { createGlossary } from '../../packages/dataset/src/words/localize.js';
import { annotations, assemble, head, notice } from './baoan-plans.js';

describe('a notice or annotations that changed', () => {
  it('stop the build by the name of the commitment', () => {
    const { said } = assemble(notice.replace('宫颈癌患者治疗率达到90%以上', '宫颈癌患者规范治疗率达到90%以上'));
    assert.equal(said.length, 2);
    assert.match(said[0]!, /commitment “宫颈癌患者规范治疗率” \(women, 妇女与健康, strategy 4\)/);
    assert.match(said[1]!, /^women\.health\.cervical-cancer-treatment-rate: wanted a measure “宫颈癌患者治疗率”/);
  });

  it('stop the build by the quote of the fact', () => {
    const { said } = assemble(notice.replace('母婴室238间', '母婴室239间'));
    assert.equal(said.length, 2);
    assert.match(said[0]!, /the fact “建成公共场所母婴室239间” \(children, preface\)/);
    assert.match(said[1]!, /a fact “建成公共场所母婴室238间” in the preface of children/);
  });

  it('name a strategy whose title has no English', () => {
    const { glossary } = assemble(notice.replace('（3）保障新生儿安全与健康', '（3）保障新生儿健康'));
    assert.deepEqual([...glossary.untranslated], ['保障新生儿健康']);
  });

  it('name an annotation that is there twice, and one that speaks of no indicator', () => {
    const [first, ...rest] = annotations.commitments!;
    const { said } = assemble(notice, {
      commitments: [{ ...first!, indicators: ['women.health.none'] }, { ...rest[0]!, id: first!.id }, ...rest.slice(1)],
    });
    assert.equal(said.length, 2);
    assert.match(said[0]!, /wanted every id once, got “women\.health\.cervical-cancer-treatment-rate”/);
    assert.match(said[1]!, /wanted the id of an indicator, got “women\.health\.none”/);
  });

  it('need no annotation where the notice has nothing to annotate', () => {
    const { parsed, places } = parseNoticeWithPlaces(notice, 'notice.txt');
    const bare = {
      ...parsed,
      plans: parsed.plans.map((plan) => ({ ...plan, facts: [], projects: [], domains: [] })),
    };
    const { problems } = assemblePlans({
      parsed: bare,
      places,
      annotations: { commitments: undefined, facts: undefined },
      glossary: createGlossary(annotations.terms),
      head,
      indicators: [],
      relatedFigures: [],
    });
    assert.deepEqual(problems, []);
  });
});
