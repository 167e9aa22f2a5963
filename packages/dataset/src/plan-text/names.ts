/** Words that stand before a value or a subject, and so at neither end of a name. */
const bounds =
  '至少|最少|最多|不少于|不低于|不小于|不超过|不高于|不大于|不多于|不得低于|不得少于|超过|高于|低于|接近|大约';
const verbs =
  '达到|达|提高|提升|上升|增加|扩大|下降|降低|减少|缩小|控制在|保持在|稳定在|控制|保持|完成|实现|建成|建立|设立|建有|设有|配有|拥有|新建|新增|聘请|聘用|选派|配备|配齐|开展|举办';
const particles =
  '的|得|了|并|且|均|都|各|分别|按|按照|根据|依据|依照|通过|由|从|自|较|与|和|及|或|以|为|对|向|给|把|将|使|在|于|到|至|每|其中|以及|每年|每月|每人';
const badEnd = new RegExp(
  `(?:${bounds}|${verbs}|${particles}|每(?:人|年|月|天|日|[一两二三四五六七八九十\\d]+年|学期)|末)$`,
);
const goodEnd = /(?:参与|赋能|之家|目的|标的|人均|男女平均|期末|周末|贯彻|全覆盖|时间|均)$/;
const badStart = new RegExp(
  `^(?:${bounds}|达到|完成|按照?|根据|依据|依照|通过|由(?!.*的)|从(?!业|事|严)|自(?=20|去|今)|较(?!大|高|低|重)|并(?!发)|且|均(?!衡|等)|分别|各(?=不|达|有)|以及|及(?!时|格)|与(?!会)|和(?!谐|平|睦|解)|的|将|把|使(?!用|命)|在(?![园校职岗读册编押]|孕|婚|家)|每(?:年|月|学期|两年)|\\d+(?:次|场|个(?!月)|名|项|所|家|间|处|座|%|‰))`,
);

/** A predicate left inside, or a number cut off. */
const leftover =
  /[≥≧≤≦<>=]|\d[%‰]|\d\/10万|不低于|不少于|不小于|不超过|不高于|至少|分别|控制在|(?:提高|提升|上升|增加|下降|降低|减少|降|增)[到至]|达到?(?=\d)|(?<!\d)\d{1,2}$|-$/;

/** Whether a text can stand as the name of what is measured: a noun phrase with no verb, bound or particle left at an end. */
export function isName(subject: string): boolean {
  if (subject.length < 2 || leftover.test(subject) || !isBalanced(subject)) return false;
  return !badStart.test(subject) && (!badEnd.test(subject) || goodEnd.test(subject));
}

function isBalanced(text: string): boolean {
  return ['()', '“”', '《》', '〔〕'].every((pair) => count(text, pair.charAt(0)) === count(text, pair.charAt(1)));
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
