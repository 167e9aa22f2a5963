import { expect } from '@open-wc/testing';
import { formatDay, type Locale } from '@plan-widgets/core/words';
import { makeSvg } from '../../../packages/elements/src/progress-chart/exports/index.js';
import { parseSvg, pictureOf, readTexts } from './exports-picture.js';
import { about, areas, elsewhere, official, overruled, records, setUp, sexes, withheld } from './fixtures.js';

const LOCALES: readonly Locale[] = ['zh-Hans', 'zh-Hant', 'en'];
const bare = (text: string): string => text.replace(/\s/g, '');
const all = Object.entries(records).flatMap(([name, record]) =>
  LOCALES.map((locale) => ({
    name,
    locale,
    picture: pictureOf(record, locale, { choice: { groups: groupsOf(name), comparators: true } }),
  })),
);

function groupsOf(name: string): 'sex' | 'area' | 'none' {
  return name === 'sexes' ? 'sex' : name === 'areas' ? 'area' : 'none';
}

/** Puts a picture into the page, where its letters have a size. */
function showSvg(svg: string): SVGSVGElement {
  const box = document.createElement('div');
  box.append(document.importNode(parseSvg(svg).documentElement, true));
  document.body.append(box);
  return box.firstElementChild as SVGSVGElement;
}

describe('the picture of a chart', () => {
  afterEach(() => document.body.replaceChildren());

  for (const { name, locale, picture } of all) {
    it(`of “${name}” stands alone, in ${locale}: title, status, sentence, source, release and plan`, () => {
      const { record } = picture;
      const svg = makeSvg(picture);
      const said = readTexts(svg);
      for (const text of [
        record.name[locale],
        record.domain.title[locale],
        record.statusLabel[locale],
        record.sentence[locale],
        record.plan.title[locale],
        record.notice.number!,
        record.notice.publisher[locale],
        record.release,
        formatDay(record.released, locale),
      ])
        expect(said, text).to.include(bare(text));
      expect(said).not.to.match(/undefined|NaN|null|\{\{/);
      const { documentElement: root } = parseSvg(svg);
      expect(root.getAttribute('xml:lang')).to.equal(locale);
      expect(root.querySelector('title')!.textContent).to.include(record.name[locale]);
      expect(root.querySelector('desc')!.textContent).to.include(record.sentence[locale]);
    });

    it(`of “${name}” keeps within its margins, in ${locale}`, () => {
      const svg = showSvg(makeSvg(picture));
      const box = svg.getBoundingClientRect();
      expect(box.width).to.equal(1200);
      for (const text of Array.from(svg.querySelectorAll('text'))) {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        expect(left - box.left, text.textContent).to.be.at.least(40);
        expect(box.right - right, text.textContent).to.be.at.least(40);
        expect(top).to.be.at.least(box.top);
        expect(bottom).to.be.at.most(box.bottom);
      }
    });

    it(`of “${name}” is painted by attributes alone, in ${locale}: a file has no style sheet`, () => {
      const { documentElement: root } = parseSvg(makeSvg(picture));
      for (const element of Array.from(root.querySelectorAll('*'))) {
        for (const refused of ['style', 'class'])
          expect(element.hasAttribute(refused), element.outerHTML).to.equal(false);
        expect(element.outerHTML).not.to.include('var(');
        if (/^(path|line|rect|circle)$/.test(element.tagName))
          expect(element.hasAttribute('fill') || element.hasAttribute('stroke'), element.outerHTML).to.equal(true);
      }
      expect(root.querySelector('script, style, image, foreignObject')).to.equal(null);
    });
  }

  it('begins no line with a closing sign, and parts no number from its unit', () => {
    for (const { picture } of all.filter(({ locale }) => locale !== 'en')) {
      const lines = Array.from(parseSvg(makeSvg(picture)).querySelectorAll('text'), (text) => text.textContent);
      for (const [i, line] of lines.entries()) {
        expect(line).not.to.match(/^[，。、；：？！）》」』”]/);
        expect(line).not.to.match(/[（《「『“]$/);
        if (/\d$/.test(line)) expect(lines[i + 1] ?? '').not.to.match(/^(?:%|‰|个百分点|個百分點|年|\/10万)/);
      }
    }
  });

  it('says of sample data that they are: first of all, and in every 600 px of its height', () => {
    for (const { name, locale, picture } of all.filter((each) => each.picture.record.demonstration)) {
      const notice = picture.words.t('demonstration.notice');
      const svg = showSvg(makeSvg(picture));
      const texts = Array.from(svg.querySelectorAll('text'));
      expect(texts[0]!.textContent).to.equal(notice);
      expect(svg.querySelector('desc')!.textContent).to.match(new RegExp(`^${notice}`));
      const { top, bottom } = svg.getBoundingClientRect();
      const edges = [
        top,
        ...texts.filter((text) => text.textContent === notice).map((text) => text.getBoundingClientRect().top),
        bottom,
      ];
      for (const [i, edge] of edges.slice(1).entries())
        expect(edge - edges[i]!, `${name}, ${locale}`).to.be.at.most(601);
      svg.remove();
    }
  });

  it('says nothing of the kind of official data', () => {
    expect(readTexts(makeSvg(pictureOf(official)))).not.to.match(/示例|虚构|测试|演示|暂无/);
  });

  it('is the target, large, where the district has no value: never an empty chart', () => {
    const { documentElement: root } = parseSvg(makeSvg(pictureOf(official)));
    const sizes = Array.from(root.querySelectorAll('tspan'), (part) => [
      part.textContent,
      part.getAttribute('font-size'),
    ]);
    expect(sizes[0]).to.deep.equal(['6.5', '72']);
    expect(root.querySelector('circle')).to.equal(null);
    const said = readTexts(makeSvg(pictureOf(official)));
    expect(said).to.include('区级数据尚未公布').and.to.include(bare(official.wording.item));
    expect(said).not.to.match(/推算|时序/);
  });

  it('names values of other areas as theirs, apart', () => {
    const said = readTexts(makeSvg(pictureOf(elsewhere)));
    expect(said).to.include('上级地区参考，不是本区数值');
    expect(said).to.include('示例市');
    expect(said).to.include('参考数值来源：');
    expect(said).not.to.match(/(?<!参考)数值来源：/);
  });

  it('shows the steps of something to be set up, in words', () => {
    const said = readTexts(makeSvg(pictureOf(setUp)));
    for (const step of ['尚未启动', '推进中', '已建立', '已建立并核实']) expect(said).to.include(step);
    expect(said).not.to.include('%');
  });

  it('shows no step where nobody has said which is reached: four open ones would read as not started', () => {
    const untold = { ...setUp, assessment: { ...setUp.assessment, evidence: null } };
    expect(readTexts(makeSvg(pictureOf(untold)))).not.to.match(/尚未启动|设立进展/);
  });

  it('keeps what is withheld, and says that it is', () => {
    const svg = makeSvg(pictureOf(withheld));
    expect(readTexts(svg)).to.include('评估结论尚未发布');
    expect(readTexts(svg)).not.to.match(/推算|时序路径|80%区间/);
  });

  it('says who published a verdict, when, in which document, and why it is not the calculated one', () => {
    const { assessment } = overruled;
    const said = readTexts(makeSvg(pictureOf(overruled)));
    expect(said).to.include(bare(assessment.publication.unit!['zh-Hans']));
    expect(said).to.include(assessment.publication.document!);
    expect(said).to.include(bare(assessment.publication.overrule!.reason!['zh-Hans']));
  });

  it('draws what the reader has chosen: groups, other areas, small charts', () => {
    const sex = readTexts(makeSvg(pictureOf(sexes, 'zh-Hans', { choice: { groups: 'sex' } })));
    expect(sex).to.match(/女\d/).and.to.match(/男\d/);
    expect(readTexts(makeSvg(pictureOf(sexes)))).not.to.match(/女\d/);
    const panels = parseSvg(makeSvg(pictureOf(areas, 'zh-Hans', { choice: { groups: 'area' } })));
    expect(Array.from(panels.querySelectorAll('text'), (text) => text.textContent)).to.include('示例一街道');
  });

  it('has the address of its data, where there is one', () => {
    const csvHref = 'https://example.gov.cn/data/2026-10-31/open/indicators/x.csv';
    expect(readTexts(makeSvg(pictureOf(about, 'zh-Hans', { csvHref })))).to.include(csvHref);
    expect(readTexts(makeSvg(pictureOf(about)))).not.to.include('数据地址');
  });

  it('is XML whatever an office writes', () => {
    const nasty = '<script>&amp;"\']]>\u0000\uFFFF\uD800﹤';
    const name = { 'zh-Hans': nasty, 'zh-Hant': nasty, en: nasty };
    const svg = makeSvg(pictureOf({ ...about, name, notes: [name] }));
    expect(parseSvg(svg).querySelector('script')).to.equal(null);
    expect(readTexts(svg)).to.include('<script>&amp;"\']]>');
  });

  it('is the same bytes every time', () => {
    expect(makeSvg(pictureOf(sexes))).to.equal(makeSvg(pictureOf(sexes)));
  });
});
