import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeAnnotations } from '../../packages/dataset/src/content.js';
import { parseNotice } from '../../packages/dataset/src/plan-text/index.js';
import { unfitWords } from '../house/official-words.js';
import { read, repeated, several, table } from './baoan-content.js';

/*
 * The closed words of services.csv.
 *
 * situations  a circumstance of the person, never a judgement. Each is one group: hk-macao-taiwan (港澳台) and
 *             foreign-national (外籍) are never joined. children-in-difficulty is 困境儿童, unattended is
 *             事实无人抚养, care-dependent is 失能失智, family-planning-special is 计划生育特殊家庭.
 * status      existing: the text says that it is there, goes on, is improved or secured itself, or is owed by law or rule
 *             (已 继续 持续 坚持 保持 巩固 深化 完善 优化 健全 落实 保障 严格 依法 按规定 享有 禁止 …; a hotline by its
 *             number; what the preface tells as done)
 *             to-be-built: everything else that is promised (建设 建立 推进 推动 推广 普及 开展 举办 加强 支持 鼓励 扩大
 *             提高…率, a figure to be reached), and whatever is in doubt
 *             explored: the text says 探索
 * first_door  a place that is there and at which the plan offers this kind of service, in a sentence that names it, or a
 *             number of hotlines.csv; 12345 where neither is
 */
const words = {
  plan: 'women children both',
  section: 'indicator strategy project goal preface implementation',
  status: 'existing to-be-built explored',
  modality: 'stated aspirational',
  life_stages: 'preconception pregnancy birth infant preschool primary secondary youth adult midlife older',
  sex: 'female male any',
  situations:
    'pregnant new-mother breastfeeding infertility getting-married divorce single-parent migrant disability low-income ' +
    'serious-illness infectious-disease job-seeking unemployed employee flexible-work entrepreneur scientist student ' +
    'family-carer care-dependent family-planning-special veteran-family children-in-difficulty orphan unattended ' +
    'left-behind guardian-harm domestic-violence sexual-violence harassment bullying online-harm missing-child ' +
    'minor-offender emergency crisis hk-macao-taiwan foreign-national',
  need:
    'health mental-health childcare education work income-support legal safety family housing-space participation care ' +
    'information leisure',
  cost: 'free',
  confidential: 'yes no',
} as const;

const without = (spaced: string): string => spaced.replace(/\s/gu, '');

const notice = read('packages/baoan/notice.txt');
const services = table('services');
const hotlines = table('hotlines');
const { indicators, doors = [] } = decodeAnnotations(read('packages/baoan/annotations.json'), 'annotations.json');
const otherNames = new Map(doors.map(({ name, aliases }) => [name, aliases]));
const indicatorIds = new Set(indicators.map(({ id }) => id));
const hotlineIds = new Set(hotlines.map(({ id }) => id));

/** The ids of the services for which something is wrong. */
const wrong = (fault: (service: Record<string, string>) => boolean): string[] =>
  services.filter(fault).map(({ id }) => id!);

/** The text of every place a service can name: audience, domain, section and number, joined. */
function placesOfNotice(): Map<string, string> {
  const places = new Map<string, string>();
  const put = (place: readonly string[], quote: string): unknown => places.set(place.join(' '), without(quote));
  for (const { audience, domains, projects, implementation } of parseNotice(notice, 'notice.txt').plans) {
    for (const { key, goal, items, strategies } of domains) {
      put([audience, key, 'goal', ''], goal);
      for (const { number, quote } of items) put([audience, key, 'indicator', number], quote);
      for (const { number, quote, title } of strategies) put([audience, key, 'strategy', number], title + quote);
    }
    for (const { number, quote } of projects) put([audience, '', 'project', number], quote);
    for (const { number, quote } of implementation) put([audience, '', 'implementation', number], quote);
  }
  const [, women, children] = notice.split(/^#+ 前言$/mu);
  put(['women', '', 'preface', ''], women!.split(/^## 一、/mu)[0]!);
  put(['children', '', 'preface', ''], children!.split(/^## 一、/mu)[0]!);
  return places;
}

describe('the services of Bao’an', () => {
  it('are many, each with an id and names of its own', () => {
    assert.ok(services.length >= 150, `only ${services.length}`);
    for (const name of ['id', 'name_zh', 'name_en'])
      assert.deepEqual(repeated(services.map((service) => service[name]!)), []);
    assert.deepEqual(
      wrong(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id!)),
      [],
    );
  });

  it('quote the very words that promise them, where they stand', () => {
    assert.deepEqual(
      wrong(({ quote }) => quote!.length < 4 || !notice.includes(quote!)),
      [],
    );
    const places = placesOfNotice();
    const stands = ({ plan, domain, section, item, quote }: Record<string, string>): boolean =>
      (plan === 'both' ? ['women', 'children'] : [plan!]).some((audience) =>
        places.get([audience, domain, section, item].join(' '))?.includes(without(quote!)),
      );
    assert.deepEqual(
      wrong((service) => !stands(service)),
      [],
    );
  });

  it('say all that must be said, in words of the closed lists', () => {
    for (const [column, allowed] of Object.entries(words))
      assert.deepEqual(
        services
          .flatMap((service) => several(service[column]).map((word) => `${service.id} ${column} ${word}`))
          .filter((found) => !allowed.split(' ').includes(found.split(' ')[2]!)),
        [],
      );
    const required =
      'name_zh name_en description_zh description_en plan section quote status modality life_stages sex need ' +
      'first_door first_door_source synonyms confidential';
    for (const column of required.split(' '))
      assert.deepEqual(
        wrong((service) => !service[column]),
        [],
        column,
      );
  });

  it('are of all three kinds of promise, and only what is explored says so', () => {
    for (const status of words.status.split(' ')) assert.ok(services.some((service) => service.status === status));
    assert.deepEqual(
      wrong(({ status, quote }) => status === 'explored' && !quote!.includes('探索')),
      [],
    );
    assert.deepEqual(
      wrong(({ status, modality, quote }) => status === 'existing' && (modality !== 'stated' || /探索/u.test(quote!))),
      [],
    );
    assert.deepEqual(
      wrong(({ status, description_zh, description_en }) =>
        status === 'existing' ? false : !description_zh!.includes('规划') || !/\bplan\b/u.test(description_en!),
      ),
      [],
      'what is not running yet must be told as the plan’s intention',
    );
  });

  it('call running only what the text treats as running, by one rule for all', () => {
    const says =
      /继续(?!教育)|持续|坚持|保持|巩固|深化|深入(?:推进|开展)|完善|健全|落实|(?<!社会|伤害|与)保障(?!作用|机制|能力)|做好|畅通|整合提升|依法|按规定|享有|禁止|严厉打击|[，。]规范|^规范|(?:提高|提升|增强).*(?:服务|管理).*(?:水平|质量|能力)|人身安全保护令|12345-6/u;
    assert.deepEqual(
      wrong(({ status, section, quote }) => status === 'existing' && section !== 'preface' && !says.test(quote!)),
      [],
    );
  });

  it('begin at no door that the plan has yet to build', () => {
    const awaited = ['街道社工站', '社区家长学校'];
    assert.deepEqual(
      wrong(({ first_door }) => awaited.includes(first_door!)),
      [],
    );
    const door = (id: string): string | undefined => services.find((service) => service.id === id)?.first_door;
    for (const id of [
      'digital-skills-women',
      'painless-childbirth',
      'labour-lessons',
      'subdistrict-social-work-station',
    ])
      assert.equal(door(id), '12345', id);
    assert.equal(door('community-women-children-home'), '社区妇女儿童之家');
  });

  it('call nothing free that the text does not call free', () => {
    const freely = ({ cost, description_zh, description_en }: Record<string, string>): boolean =>
      cost === 'free' || /免费/u.test(description_zh!) || /(?<!-)\bfree\b(?! to )/u.test(description_en!);
    assert.deepEqual(
      wrong((service) => freely(service) && !service.quote!.includes('免费')),
      [],
    );
  });

  it('hold no number that could be dialled, but those of the hotlines', () => {
    const shown =
      'name_zh name_zh_hant name_en description_zh description_zh_hant description_en eligibility_zh eligibility_en synonyms';
    const loose = services.flatMap((service) =>
      shown
        .split(' ')
        .flatMap((column) => service[column]!.match(/\d{3,}/gu) ?? [])
        .filter((digits) => !hotlineIds.has(digits) && !service.quote!.includes(digits))
        .map((digits) => `${service.id} ${digits}`),
    );
    assert.deepEqual(loose, []);
  });

  it('send people only to doors that the plan names or that can be rung', () => {
    for (const { id, first_door, first_door_source, contact } of services) {
      if (!hotlineIds.has(first_door)) {
        assert.ok(notice.includes(first_door_source!), `${id}: the door's source is not in the notice`);
        const names = [first_door!, ...(otherNames.get(first_door!) ?? [])];
        assert.ok(
          names.some((name) => first_door_source!.includes(name)),
          `${id}: the door's source does not name it`,
        );
        assert.equal(contact, '', id);
      } else {
        assert.equal(first_door_source, `hotlines:${first_door}`, id);
        assert.equal(contact, first_door === '12345' ? '' : first_door, id);
      }
    }
  });

  it('give no place to those who hide: only a number stands before a shelter', () => {
    const hidden = services.filter(({ confidential }) => confidential === 'yes');
    assert.deepEqual(
      ['domestic-violence-shelter', 'minors-rescue-centre', 'one-stop-child-protection-centre'].filter(
        (id) => !hidden.some((service) => service.id === id),
      ),
      [],
    );
    const subdistricts = table('subdistricts').map(({ name }) => name!);
    for (const service of hidden) {
      assert.ok(hotlineIds.has(service.first_door), service.id);
      const told = Object.values(service).join(' ');
      assert.deepEqual(
        subdistricts.filter((name) => told.includes(name)),
        [],
        service.id,
      );
    }
    assert.deepEqual(
      wrong(
        ({ name_zh, quote, confidential }) =>
          /庇护|救助保护中心|“一站式”综合保护/u.test(name_zh! + quote!) && confidential === 'no',
      ),
      [],
    );
  });

  it('move only indicators that exist', () => {
    assert.deepEqual(
      services.flatMap(({ indicators: moved }) => several(moved).filter((id) => !indicatorIds.has(id))),
      [],
    );
  });

  it('speak plain English without Chinese, and never as a page under construction', () => {
    assert.deepEqual(
      wrong(({ name_en, description_en, eligibility_en }) =>
        /[\u3000-\u9fff\uff00-\uffef]/u.test(`${name_en}${description_en}${eligibility_en}`),
      ),
      [],
    );
    const own = services.map(({ quote: _verbatim, ...ours }) => ours);
    assert.deepEqual(unfitWords('services.csv', own), []);
    assert.deepEqual(
      wrong(({ description_zh, description_en }) => description_zh!.length > 70 || description_en!.length > 220),
      [],
    );
  });

  it('have ages that make sense, in years', () => {
    const ages = services.filter(({ age_min, age_max }) => age_min || age_max);
    assert.ok(ages.length > 0);
    for (const { id, age_min, age_max, quote } of ages) {
      for (const age of [age_min, age_max].filter(Boolean)) assert.match(age!, /^\d+(\.\d+)?$/u, id);
      if (age_min && age_max) assert.ok(Number(age_min) < Number(age_max), id);
      assert.match(quote! + id!, /岁|childcare/u, id);
    }
  });

  it('can be found by words the plan does not use', () => {
    for (const { id, synonyms } of services) {
      assert.ok(several(synonyms).length >= 3, id);
      assert.deepEqual(repeated(several(synonyms)), [], id);
    }
    const all = services.flatMap(({ synonyms }) => several(synonyms));
    const asked =
      '两癌 打疫苗 近视 家暴 找托班 坐月子 月嫂 离婚 找工作 生娃补贴 老公打我 孩子走丢了 邻居摸我女儿 不想活了'.split(
        ' ',
      );
    assert.deepEqual(
      asked.filter((word) => !all.includes(word)),
      [],
    );
  });

  it('never join people of Hong Kong, Macao and Taiwan with foreign nationals', () => {
    const groups = ['hk-macao-taiwan', 'foreign-national'];
    assert.deepEqual(
      wrong(({ situations }) => groups.every((group) => several(situations).includes(group))),
      [],
    );
    for (const group of groups)
      assert.ok(
        services.some(({ situations }) => several(situations).includes(group)),
        group,
      );
  });

  it('are among others those everybody would look for', () => {
    const named =
      'cervical-breast-cancer-screening hpv-vaccination-girls free-fissure-sealing premarital-medical-check ' +
      'maternal-health-care baby-care-rooms inclusive-childcare community-parents-school community-women-children-home ' +
      'legal-aid-women personal-safety-protection-order domestic-violence-shelter family-dispute-mediation ' +
      'community-psychological-services minors-protection-hotline lifelong-skills-training maternity-leave';
    assert.deepEqual(
      named.split(' ').filter((id) => !services.some((service) => service.id === id)),
      [],
    );
  });
});
