import type { ServiceSection } from '@plan-widgets/core/contract';

/** The words by which a plan treats a service as there, as an editor is told of them. */
export const RUNNING_WORDS =
  '已、继续、持续、坚持、保持、巩固、深化、完善、优化、健全、落实、保障、严格、依法、按规定、享有、享受、可以、不得、必须、禁止';

// 建立健全 sets something up; a 保障 that is a noun secures nothing; 继续教育 is further education.
const OTHERWISE_MEANT = /建立(?:和|、)?(?:健全|完善)|(?:社会|伤害|支持与)保障|保障(?:机制|作用|能力|体系)|继续教育/gu;

const RUNNING = new RegExp(
  [
    '已(?:经|建|设|开|实现|有|成)|现有|正在',
    '继续|持续|坚持|保持|巩固|深化|深入(?:推进|开展|实施)',
    '完善|优化|健全|落实|保障|严格|做好|畅通|整合提升',
    '(?:^|[，。；、,])规范',
    // Better service presupposes service; a higher rate or wider reach does not.
    '(?:提高|提升|增强).{0,40}(?:服务|管理).{0,8}(?:水平|质量|能力)',
    '依法|按规定|享有|享受|可以|不得|必须|禁止|严厉打击|严惩',
    // Rights that national law gives.
    '产假|人身安全保护令|法律援助|撤销监护人资格',
  ].join('|'),
  'u',
);

/**
 * Whether a quote treats its service as running. It does where it says that the thing is there, goes on, or is improved
 * or secured itself; that somebody owes it, or may claim it, by law or rule; where it names a hotline that can be rung; and
 * in the preface, which tells what was done. Every other wording (建设 建立 推进 推广 普及 开展 举办 加强 支持 鼓励 扩大 提高…率,
 * a figure to be reached) promises something, and does not say that it runs.
 */
export const saysRunning = (quote: string, section: ServiceSection, hotlines: Iterable<string>): boolean =>
  section === 'preface' ||
  RUNNING.test(quote.replace(OTHERWISE_MEANT, '')) ||
  [...hotlines].some((number) => quote.includes(number));
