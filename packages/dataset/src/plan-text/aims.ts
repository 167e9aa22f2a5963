import { adverbRun, furthering, metricEnd, peopleNoun } from './measure-vocabulary.js';

const aim = new RegExp(
  `^(?:${adverbRun})(?:减少|预防|消除|排查|控制|防止|遏制|保障|实现|促进|推动|普及|加强|改善|重视|落实|${furthering})`,
);

/** Whether a trend only says what for, and a measured clause of the same sentence then says it in numbers. */
export function isOnlyAim(clause: string, laterClauses: readonly string[]): boolean {
  const opening = aim.test(clause) && !metricEnd.test(clause);
  const assuredEnd = /得到(?:有效|切实|充分)?(?:保障|控制|落实|改善|加强)$/.test(clause) && !/率|趋势/.test(clause);
  if (!opening && !assuredEnd) return false;
  if (/(?:获得|享有|得到).*(?:报酬|机会|权利|权益)$/.test(clause)) return laterClauses.length > 0;
  if (/(?:享有|获得|得到|接受|享受).*(?:服务|救助|援助|保护|教育|治疗)$/.test(clause)) return false;
  const words = wordPairs(clause.replace(new RegExp(peopleNoun, 'g'), ' '));
  return laterClauses.some((later) =>
    /\d|率|比例|比重/.test(later) ? [...wordPairs(later)].some((w) => words.has(w)) : false,
  );
}

function wordPairs(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 2 <= text.length; i++)
    if (/^\p{Script=Han}{2}$/u.test(text.slice(i, i + 2))) pairs.add(text.slice(i, i + 2));
  return pairs;
}
