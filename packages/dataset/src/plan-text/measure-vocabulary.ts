/** The words by which a clause promises something, in Simplified script; see `vocabulary.ts` for those of structure. */

/** What rises or falls as a matter of degree. */
const adverbs =
  '同步|继续|稳步|逐步|逐年|逐渐|不断|持续|明显|显著|进一步|大幅|大幅度|有效|普遍|全面|总体|整体|更加|日益|基本|切实|着力|大力|积极|充分|均|都|有所|得到|得以|更为|较大幅度|每年';
export const adverbRun = `(?:${adverbs})*`;

export const rising =
  '提高|提升|上升|增加|增长|增强|增多|扩大|延长|改善|优化|加强|完善|健全|普及|壮大|拓展|丰富|增设|深化|推广使用|推广|强化|好转|向好|提质';
export const falling = '下降|降低|减少|缩小|减缓|减轻|缓解|消除|遏制|控制|下滑|放缓|抑制|防控|杜绝|预防';
export const steady = '均衡|稳定|平衡|合理|巩固';
export const assured = '保障|落实|保护|满足|实现|维护|重视|尊重|关注|认可';
/** Verbs that open a clause whose object is to be furthered, with no degree of its own. */
export const furthering =
  '促进|推动|推进|支持|鼓励|规范|倡导|营造|培育|培养|发展|引导|开展|实施|确保|提供|争取|引入|建好|做好|办好';
/** Verbs that set something up. */
export const founding =
  '建立健全|建立完善|建立|设立|设置|成立|组建|建成|创建|打造|搭建|开设|制定|出台|形成|构建|建设|开通|编制';

/** Verbs before a printed value. */
const attaining =
  '达到并(?:保持|稳定|维持|巩固)|保持并(?:巩固|提高|稳定)|巩固并保持|达到或超过|达到|达|实现|保持|稳定|维持|巩固|控制|下降|降低|压减|降|减少|减|提高|提升|上升|增加|增长|增至|增|扩大|缩小|升|占|为|拥有|配备|配置|设置|建成|建立|设立|新建|新增|有|是';
const bounding =
  '不少于|不低于|不小于|不超过|不高于|不大于|不多于|不得低于|不得少于|不得超过|高于|大于|超过|多于|突破|低于|小于|少于|未满|不足|不到|至少|最少|接近|约|近|大约|[≥≧≤≦＞＜><]=?';
/** All that stands between a subject and its value: 分别降至, 均达到, 一般不低于. Groups: lead, verb, particle and bound. */
export const predicateBeforeValue = new RegExp(
  `((?:分别|同步|各|均|都|全部|稳步|逐步|持续|平均|一般|原则上|力争|争取|努力|确保|基本|大致|应当|应|要|须|将|能|每年|年均|以年均|总体|进一步|继续|达标)*)((?:${attaining}){0,2})((?:到|至|为|在|于|了|${bounding}|幅度)*(?:(?<=[于到至达过为超])每人每(?:年|月|天|日))?)$`,
);

/** Bounds as printed around a value. */
export const boundBefore: readonly [RegExp, '>=' | '<=' | '>' | '<' | '~'][] = [
  [/[≥≧]|>=|不少于|不低于|不小于|不得低于|不得少于|至少|最少|达到或超过/, '>='],
  [/[≤≦]|<=|不超过|不高于|不大于|不多于|不得超过/, '<='],
  [/>|超过|高于|大于|多于|突破/, '>'],
  [/<|低于|小于|少于|未满|不足|不到/, '<'],
  [/约|近|接近|大致|基本/, '~'],
];
export const boundAfter =
  /^ ?(?:活产数?|人口|元)?(?:的(?:水平|比例))? ?(?:(及以上|或以上|以上)|(及以下|或以下|以下|以内|之内)|(左右|上下))/;

/** Ends of the name of something measured. */
export const metricEnd =
  /(?:[\p{Script=Han}]{1,2}率|比例|比重|占比|水平|人数|数量|数|面积|覆盖面|差距|增幅|寿命|年限|标准|接种量|程度|质量|能力|规模|趋势|意识|满意度|指数|次数|总量|均值|缺口|机会|经费|投入|费用|时间|比)$/u;

/** Longer ends that joined subjects share: 宫颈癌和乳腺癌综合防治能力, 失业保险和工伤保险制度. */
export const sharedEnd =
  /(?:(?:综合)?(?:防治|服务|保障|照护|待遇|管理|参与|治理|防护|防范|自救|保护|健康素养)(?:意识|能力|水平|质量)|参保(?:率|人数)|母婴传播率?|(?:感染者|患者|病人)[\u4e00-\u9fff]{2,4}率|人群[\u4e00-\u9fff]{2}率|上升趋势|患病率上升趋势|知识|制度|体系|机制|网络)$/;

/** Whole phrases of statistics that join two words but are one thing. */
export const indivisible =
  /眼保健和视力检查|体育(?:与|和)健康|治疗和康复|(?<!城)(?:区|县|市|省|镇|乡)(?:、(?:区|县|市|省|镇|乡|街道|社区|村|园区)(?!域|间))+|乡\(镇、街道\)|健康教育和健康促进|[\u4e00-\u9fff]{1,2}(?:、[\u4e00-\u9fff]{1,2})+[两三四]级|男女|(?:轻、)?中、?重度|生存和发展|决策和管理|社会救助和社会福利|学习和生活|预防和(?:控制|减少|制止)|监测和评估/g;

/** Groups of people that a rate is taken over. */
export const peopleNoun =
  '新生儿|婴幼儿|婴儿|幼儿(?!园)|学龄前儿童|儿童|少年儿童|青少年|未成年人|中小学生|大中小学生|小学生|初中生|高中生|大学生|学生|女生|男生|女童|男童|女婴|妇女|女性|男性|孕产妇|孕妇|产妇|育龄妇女|老年人|女职工|职工|从业人员|就业人员|党员|专业技术人员|劳动者|群众|居民|患者|感染者|残疾人|人口|家庭|监护人|家长|教师|两性|孤儿|少年|[\u4e00-\u9fff]{2}儿(?!童|科|基|子|服|园)';
/** Places and bodies that a share is taken over. */
export const unitNoun =
  '中小学校|中小学|小学|初中|高中|幼儿园|托育机构|托幼机构|学校|高校|社区|街道|乡镇|村|城镇|农村|城市|城乡|企业|事业单位|机关|医院|医疗机构|养老机构|公共场所|县(?!域)|市(?!民|场)|区(?!域|间)|镇';
/** Bodies whose members are counted: their name goes on for each kind of member. */
export const bodyNoun =
  '[\u4e00-\u9fff]{0,4}?(?:人大|政协|党代会|人民代表大会|妇联|法院|检察院|企业|事业单位|社区|村|党委|政府)';
