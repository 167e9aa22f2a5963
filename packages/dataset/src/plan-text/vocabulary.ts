/**
 * The words of the field, in Simplified script, that the parser goes by. Matched against the shadow of a line
 * (see `shadow.ts`), so they serve Traditional notices and slips too. Rules elsewhere name these, never a phrase of one notice.
 */

/** What a section of a plan is, by its title. */
export type SectionRole =
  'contents' | 'preface' | 'goal' | 'indicators' | 'strategies' | 'projects' | 'implementation' | 'monitoring';

export const sectionTitles: readonly [SectionRole, RegExp][] = [
  ['contents', /^(?:目录|名词解释|术语解释|注释|附则|附[表录件][\d一二三四]*)$/],
  [
    'preface',
    /^(?:前言|序言|引言|序|[^与]{0,6}(?:发展基础|发展现状|现状|主要成就|发展成就|主要成效|实施成效|发展背景|规划背景|发展环境|发展形势|面临形势)(?:(?:和|与|及|、)(?:发展|面临|主要|存在)?(?:的)?(?:现状|趋势|形势|环境|机遇|挑战|问题|成就|成效|基础)){0,2})$/,
  ],
  [
    'indicators',
    /^(?:主要|核心|监测|发展|具体|量化)?(?:目标)?(?:和|与|及|、)?(?:监测|主要)?指标(?:体系|表)?$|^(?:附件\d*:?|附?表[\d一二三四]*:?|附录|专栏[\d一二三四五六七八九十]*:?).{0,26}指标(?:体系|表|一览表)?$/,
  ],
  ['goal', /^(?:主要|发展|总|工作|具体|领域|总体)?目标(?:任务)?$/],
  [
    'strategies',
    /^(?:(?:主要|工作|重点|实施|支持)?(?:策略|对策|政策)?(?:与|和|及|、)?(?:主要)?措施|(?:重点|主要|工作)任务|(?:主要|实施|发展)?策略|任务与措施)$/,
  ],
  ['projects', /^.{0,4}(?:重点|实事|重大|示范|优先|民生).{0,4}(?:项目|工程|行动)(?:(?:与|和|及|、).{0,6})?$/],
  [
    'implementation',
    /^(?:(?:规划|纲要|计划)?(?:的)?组织(?:与|和|及|、)?(?:实施|保障|领导|管理)|(?:实施|组织)?保障(?:措施|机制|实施|与实施)?|(?:规划|纲要)(?:的)?实施(?:保障|机制)?|实施与保障)(?:(?:与|和|及|、)(?:监测(?:和|与)?评估|监督检查))?$/,
  ],
  [
    'monitoring',
    /^(?:(?:规划|纲要|统计|实施)?(?:监测|监督|督导)(?:与|和|及|、)?(?:评估|检查|考核)(?:与|和|及)?(?:.{0,4})?|评估(?:与|和)监测)$/,
  ],
];

/** What a section of a domain is, by the word its title ends in. */
export const lastWords: readonly ['goal' | 'indicators' | 'strategies', RegExp][] = [
  ['indicators', /指标(?:体系|要求)?$/],
  ['goal', /目标(?:任务|要求|值)?$/],
  ['strategies', /(?:措施|举措|对策|策略|任务|工作|路径|抓手|行动)$/],
];

/** What a part after the domains is, by a word of its title. */
export const anyWords: readonly ['projects' | 'implementation' | 'monitoring', RegExp][] = [
  ['projects', /项目|工程/],
  ['implementation', /实施|保障|组织|落实|领导|机制/],
  ['monitoring', /监测|评估|考核|督查|督导|检查|评价/],
];

/** Whom a plan or a domain is about. */
export const audiences: readonly ['women' | 'children', RegExp][] = [
  ['women', /妇女|女性/],
  ['children', /儿童|未成年人|青少年/],
];

/** Titles of plans. */
export const planTitle =
  /^《?(?=[^,。;:>《]*(?:妇女|儿童|妇儿|未成年人|青少年|女性))[^,。;:>《]{0,44}(?:规划|纲要|发展计划|行动计划|实施方案)》?(?:\([^()]*\))?(?:\(?(?:全文|征求意见稿|修订稿|送审稿)\)?)?$/;
export const notPlanTitle = /通知$|印发|解读|关于|政策|公告|编制说明|宣传|图解|现将|根据|依据|按照|落实/;

/** A domain by its title: 妇女与健康, 儿童与安全, 妇女参与决策和管理, or the bare topic. */
export const domainTitle =
  /^(?:妇女儿童|妇女|儿童|女性|青少年|未成年人|妇儿)(?:(?:与|和|及|同)(?!.*(?:率|比例|提高|增强|的))[^,。;:]{2,14}|参与[^,。;:的率]{2,10})$/;

const topics: Record<'women' | 'children', readonly [string, RegExp][]> = {
  women: [
    ['decision-making', /^(?:参与)?(?:社会)?(?:决策|参政|政治|管理|公共事务|社会治理)/],
    ['social-security', /^(?:社会保障|社保|社会保险|社会福利)/],
    ['health', /^(?:身心|卫生)?(?:健康|卫生保健|卫生|保健|医疗)/],
    ['education', /^(?:文化)?教育/],
    ['economy', /^(?:经济|就业|创业)/],
    ['family', /^(?:家庭|家风)/],
    ['environment', /^(?:生存|社会|发展|生活|生态)?环境/],
    ['law', /^(?:法律|法治|权益|法律保护)/],
  ],
  children: [
    ['health', /^(?:身心|卫生)?(?:健康|卫生保健|卫生|保健|医疗)/],
    ['safety', /^(?:人身|校园|生命)?安全/],
    ['legal-protection', /^(?:法律|法治|司法|权益|受保护)/],
    ['education', /^(?:文化)?教育/],
    ['welfare', /^(?:社会)?福利/],
    ['family', /^家庭/],
    ['environment', /^(?:生存|社会|发展|成长|生活|生态)?环境/],
  ],
};

/** The key of a domain known to the contract, from its title; null when it is none of them. */
export function domainKey(title: string, audience: 'women' | 'children' | 'other'): string | null {
  const own = audiences.find(([, words]) => words.test(title.slice(0, 4)))?.[0];
  const topic = title.replace(/^(?:妇女儿童|妇女|儿童|女性|青少年|未成年人|妇儿)(?:与|和|及|同)?/, '');
  const table = topics[own ?? (audience === 'children' ? 'children' : 'women')];
  return table.find(([, words]) => words.test(topic))?.[0] ?? null;
}

/** Lines that a portal puts around a text, not the text itself. */
export const portalChrome =
  /^(?:[\s【\[(]*(?:打印本页|打印|关闭窗口|关闭|内容纠错|返回顶部|收藏)[\s】\])]*$|分享到?|分享至|扫一扫|相关链接|相关文档|相关阅读|相关稿件|友情链接|网站地图|网站信息|关于我们|联系我们|版权(?:所有|声明)|主办单位|承办单位|技术支持|新媒体矩阵|上一篇|下一篇|责任编辑|责编|来源:|信息来源|浏览次数|阅读次数|点击数|【?字体|当前位置|您(?:当前)?(?:的|所在)位置|首页 ?[>›»]|网站(?:备案|标识)|.{0,4}公网安备|.{0,2}ICP备|咨询(?:服务)?(?:热线|电话)|.{0,12}主办$|无障碍(?:浏览|阅读)|抄送:|公开方式|(?:此件)?(?:主动|依申请)公开|.{2,24}\d{4}年\d{1,2}月\d{1,2}日印发$|附件下载|\(此件)/;
