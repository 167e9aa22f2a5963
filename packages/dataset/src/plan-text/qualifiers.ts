import type { Measure } from '@plan-widgets/core/contract';
import { peopleNoun } from './measure-vocabulary.js';
import type { Piece } from './subjects.js';

const age = /(?:\d+(?:\.\d+)?(?:-|至|到))?\d+(?:\.\d+)?(?:周岁|岁|个月)(?:及?以[上下]|以?内)?/;
const things =
  /^(?:用品|药品|食品|化妆|之家|用|家庭公益|友好|服务中心|厕位|智慧|活动|妇女|专业团队|法律援助专业|合法权益)/;

/** Whom and where a measure counts, in the notice's own words, from its subject. */
export function readQualifiers(
  subject: Piece,
  printed: string,
  areaOfClause: string | undefined,
): Measure['qualifiers'] {
  const { shadow } = subject;
  const ageAt = age.exec(shadow);
  const among = /^(?:以[^的]+为单位的)?(.+?)中(?:的)?(?:女|男)/.exec(shadow);
  let population: string | null = null;
  if (among) population = printed.slice(among[0].indexOf(among[1]!), among[0].indexOf(among[1]!) + among[1]!.length);
  else population = populationOf(subject, printed, ageAt);
  const unit = /^以(.+?)为单位(?:的)?/.exec(shadow);
  const level = /^(?:[区县市省]|乡镇|街道|社区)级(?!.*(?:率|比例)$)/.exec(shadow);
  const place = /^在?(公共场所|有条件的地方|农村|城镇|城市)/.exec(shadow);
  const area =
    areaOfClause ??
    (unit
      ? printed.slice(0, unit[0].replace(/的$/, '').length)
      : level
        ? printed.slice(0, level[0].length)
        : place
          ? place[1]!
          : null);
  return {
    population,
    sex: sexOf(shadow),
    age: ageAt ? printed.slice(ageAt.index, ageAt.index + ageAt[0].length) : null,
    area,
  };
}

function populationOf(subject: Piece, printed: string, ageAt: RegExpExecArray | null): string | null {
  const start = ageAt ? ageAt.index + ageAt[0].length : (/^以[^的]+为单位的/.exec(subject.shadow)?.[0].length ?? 0);
  const rest = subject.shadow.slice(start);
  const match = new RegExp(`^(?:的)?([\u4e00-\u9fff]{0,6}?(?:${peopleNoun})+(?:\\([^)]*\\))?)`).exec(rest);
  if (!match || things.test(rest.slice(match[0].length))) return null;
  const from = start + match[0].length - match[1]!.length;
  return printed.slice(from, from + match[1]!.length);
}

function sexOf(shadow: string): Measure['qualifiers']['sex'] {
  if (/男女|两性/.test(shadow)) return null;
  if (/妇女儿童|妇儿/.test(shadow)) return null;
  if (
    /妇女|女性|女童|女生|女职工|女干部|女党员|女代表|孕产妇|孕妇|产妇|女[\u4e00-\u9fff]{0,2}比例/.test(shadow) &&
    !/女性(?:化妆|用品|卫生用品)/.test(shadow)
  )
    return 'female';
  return /男性|男童|男生/.test(shadow) ? 'male' : null;
}
