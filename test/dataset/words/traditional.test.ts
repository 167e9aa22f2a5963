import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTraditional } from '../../../packages/dataset/src/words/traditional.js';

const rows: [string, string][] = [
  ['孕产妇死亡率', '孕產婦死亡率'],
  ['困难群众', '困難群眾'],
  ['尚未公布', '尚未公布'],
  ['普惠托育', '普惠托育'],
  ['每千人口托位数', '每千人口托位數'],
  ['托幼机构开设托班', '托幼機構開設托班'],
  ['托养服务', '托養服務'],
  ['“儿童友好基地”', '「兒童友好基地」'],
  ['回归岗位', '回歸崗位'],
  ['发布日期', '發布日期'],
  ['户外', '戶外'],
  ['规划说明', '規劃說明'],
  ['怎样喂婴幼儿', '怎樣餵嬰幼兒'],
  ['签合同', '簽合同'],
  ['获赞', '獲讚'],
];

for (const [simplified, traditional] of rows) {
  test(`${simplified} reads ${traditional} in Hong Kong and Macao`, () => {
    assert.equal(toTraditional(simplified), traditional);
  });
}
