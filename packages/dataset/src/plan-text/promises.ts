import { falling, founding, rising, steady } from './measure-vocabulary.js';

const bound =
  '以上|以下|以内|不低于|不少于|不小于|不超过|不高于|不大于|不多于|至少|高于|低于|超过|达到|达标|控制在|保持|全覆盖|全面覆盖';
const promise = new RegExp(
  `\\d|[一二两三四五六七八九十百]+(?:个|所|名|家|间|处|座|支|套|项|场|次|成|番|倍)|分之|百分|${bound}|${rising}|${falling}|${steady}|${founding}|发生|翻|相当|应.尽|比例|比重|占比|率(?:$|[^先领])`,
);

/** Whether a clause holds what makes a promise: a number, a comparator, a verb of direction or of setting up; titles and ordinals aside. */
export function isPromise(clause: string): boolean {
  return promise.test(clause.replace(/《[^》]*》|第 ?[\d一二三四五六七八九十百]+/g, ''));
}

/** Who is responsible, in brackets of its own or under a label of its own: no promise to be measured. */
export function isRemark(sentence: string): boolean {
  return (
    /^(?:\([^()\d]*\)|\[[^\[\]\d]*\]|【[^【】\d]*】|〔[^〔〕\d]*〕)$/.test(sentence) ||
    /^[(\[【〔]?(?:责任|牵头|配合|负责|实施|主管|主责|协办|参与|承办)(?:单位|部门|机构)(?:和[^:]{2,8})?:/.test(sentence)
  );
}
