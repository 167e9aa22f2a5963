import type { Measure } from '@plan-widgets/core/contract';
import { peopleNoun } from './measure-vocabulary.js';
import { lengthOf, type Piece } from './pieces.js';

const age = /(?:\d+(?:\.\d+)?(?:-|至|到))?\d+(?:\.\d+)?(?:周岁|岁|个月)(?:及?以[上下]|以?内)?/;
const people = new RegExp(`^(?:的)?([\u4e00-\u9fff]{0,6}?(?:${peopleNoun})+(?:\\([^)]*\\))?)`);
/** Places that stand before the people of a measure, without being part of who they are. */
const place =
  /^(?:每(?:千|万|10万)(?:名|人|个)?|公共场所|社区|街道|乡镇|村|中小学校?(?!生)|(?:[\u4e00-\u9fff]{2,4}性)?幼儿园|学校)(?:的)?/;
/** After these a word for people only says whom a thing is made for. */
const madeFor =
  /^(?:用|药品|食品|用品|化妆|友好|公益|庇护|之家|[^率]*(?:中心|工作站|服务站|站点|场所|基地|公园|系统(?!管理)|调解室|学校|体系|办公室|团队|法庭|广告|热线|平台|玩具|读物|座椅|头盔)(?!.*服务率))/;
const against = /^(?:配有|设有|建有|开展|侵害|针对|面向|涉及|防治|预防|打击)/;
const counted = /(?:人口|干部|代表|党员|职工|人员|委员|学生|儿童|妇女|女性|未成年人)/;

/** Whom and where a measure counts, in the notice's own words: `printed` is the subject as the notice prints it. */
export function readQualifiers(
  subject: Piece,
  printed: string,
  areaOfClause: string | undefined,
  { kind, unit }: Pick<Measure, 'kind' | 'unit'>,
): Measure['qualifiers'] {
  const { shadow } = subject;
  const ageAt = age.exec(shadow);
  return {
    population:
      (kind === 'count' && unit !== '人') || against.test(shadow) ? null : populationOf(shadow, printed, ageAt),
    sex: against.test(shadow) ? null : sexOf(shadow),
    age: ageAt && printed.slice(ageAt.index, ageAt.index + ageAt[0].length),
    area: areaOfClause ?? areaOf(shadow, printed),
  };
}

function populationOf(shadow: string, printed: string, ageAt: RegExpExecArray | null): string | null {
  const among = /^(?:以[^的]+为单位的)?(.+?)(?:中的?(?=女|男)|(?:中的?)?(?=女性的[^的]{2,6}比例$))/.exec(shadow);
  if (among && /比例|比重|占比|人数/.test(shadow))
    return printed.slice(among[0].indexOf(among[1]!), among[0].indexOf(among[1]!) + among[1]!.length);
  const outOf = /占(.+?)(?:总数|总人数|人口数量|总量)?的(?:比例|比重)$/.exec(shadow);
  if (outOf) return counted.test(outOf[1]!) ? printed.slice(outOf.index + 1, outOf.index + 1 + outOf[1]!.length) : null;
  const from = ageAt ? ageAt.index + ageAt[0].length : lengthOf(/^以[^的]+为单位的/.exec(shadow));
  const at = from + lengthOf(place.exec(shadow.slice(from)));
  const match = people.exec(shadow.slice(at));
  if (!match || madeFor.test(shadow.slice(at + match[0].length))) return null;
  const start = at + match[0].length - match[1]!.length;
  return printed.slice(start, start + match[1]!.length);
}

function areaOf(shadow: string, printed: string): string | null {
  const match =
    /^以[^的]+?为单位(?=的)/.exec(shadow) ??
    /^(?:[区县市省]|乡镇|街道|社区)级(?!.*(?:率|比例)$)/.exec(shadow) ??
    /^公共场所|^农村|^城镇|^城市/.exec(shadow);
  const equipped = /^(?:配有|设有|建有).*的([^的]{2,6})覆盖率$/.exec(shadow);
  if (equipped) return equipped[1]!;
  return match && printed.slice(0, match[0].length);
}

function sexOf(shadow: string): Measure['qualifiers']['sex'] {
  if (/男女|两性|妇女儿童|妇儿|女性(?:化妆|用品|卫生用品|友好)/.test(shadow)) return null;
  if (/妇女|女性|女童|女生|女职工|女干部|女党员|女代表|孕产妇|孕妇|产妇/.test(shadow)) return 'female';
  return /男性|男童|男生/.test(shadow) ? 'male' : null;
}
