import { expect } from '@open-wc/testing';
import { lightTexts } from '../page.js';
import { RECORDS } from './forms-records.js';
import { showForm, showSpark, type Showing } from './forms-page.js';

const all = (page: Element, selector: string): Element[] => [...page.shadowRoot!.querySelectorAll(selector)];

/** The boxes of the lines of text that are shown through slots. */
function lines(page: Element): { text: string; box: DOMRect }[] {
  return [...page.querySelectorAll('[data-plan]')].flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].map((box) => ({ text: node.textContent!, box }));
  });
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  const slack = 1;
  return a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
}

/** The marks of drawings, which have a size and are not drawings themselves. */
const marks = (page: Element): DOMRect[] =>
  all(page, 'svg rect, svg circle, svg line, svg path, .squares i').map((mark) => mark.getBoundingClientRect());

function expectRoom(page: Element, name: string): void {
  const box = page.getBoundingClientRect();
  const texts = lines(page);
  for (const { left, right } of [...texts.map((line) => line.box), ...marks(page)]) {
    expect(left, `${name}: left`).to.be.at.least(box.left - 1);
    expect(right, `${name}: right`).to.be.at.most(box.right + 1);
  }
  texts.forEach((one, i) => {
    for (const other of texts.slice(i + 1)) {
      if (one.text === other.text) continue;
      expect(overlaps(one.box, other.box), `${name}: “${one.text}” over “${other.text}”`).to.equal(false);
    }
  });
}

const SHOWINGS: readonly Showing[] = [280, 320, 560, 1100].flatMap((width) =>
  [false, true].flatMap((elder) => (['zh-Hans', 'en'] as const).map((locale) => ({ width, elder, locale }))),
);

describe('the room of a form', () => {
  for (const [name, record] of Object.entries(RECORDS)) {
    it(`holds ${name} at every width, in large text and in English, and no text is over another`, async () => {
      for (const showing of SHOWINGS) {
        const page = await showForm(record, showing);
        expectRoom(page, JSON.stringify(showing));
      }
    });
  }

  it('stands a label over its dot where there is room', async () => {
    const page = await showForm(RECORDS['a rate']!, { width: 560 });
    const dot = all(page, 'circle.done')[0]!.getBoundingClientRect();
    const label = page.querySelector('[slot=form-progress]')!.getBoundingClientRect();
    expect(Math.abs(label.left + label.right - dot.left - dot.right)).to.be.below(8);
  });

  it('keeps the dot of a value that moved away clear of the baseline at every width', async () => {
    for (const showing of SHOWINGS) {
      const page = await showForm(RECORDS['a rate that moved away']!, showing);
      const ring = all(page, 'circle.ring')[0]!.getBoundingClientRect();
      const baseline = all(page, 'rect.ink')[0]!.getBoundingClientRect();
      expect(ring.right, JSON.stringify(showing)).to.be.at.most(baseline.left);
    }
  });

  it('shows steps in a row where there is room, and one below the other where there is not', async () => {
    const tops = async (width: number): Promise<number> =>
      new Set(
        all(await showForm(RECORDS['something to be set up']!, { width }), 'li').map(
          (step) => step.getBoundingClientRect().top,
        ),
      ).size;
    expect(await tops(320)).to.equal(4);
    expect(await tops(600)).to.equal(1);
  });
});

describe('the small chart of a card', () => {
  const goal = { value: 38, year: 2030 };
  const cases: Record<string, [values: (number | null)[], years: string[]]> = {
    'half of the way': [
      [47, 46, 45, 44, 44, 43],
      ['目标值', '2020', '2025', '2030'],
    ],
    'two years': [
      [47, 46],
      ['目标值', '2020', '2021', '2030'],
    ],
    'a missing year': [
      [47, null, 45, 44],
      ['目标值', '2020', '2023', '2030'],
    ],
    'nearly all years': [
      [47, 46, 45, 44, 44, 43, 42, 41, 40, 39],
      ['目标值', '2020', '2029', '2030'],
    ],
    'the target’s year': [
      [47, 46, 45, 44, 44, 43, 42, 41, 40, 39, 38],
      ['目标值', '2020', '2030'],
    ],
  };
  for (const [name, [values, years]] of Object.entries(cases)) {
    it(`has its years in words of the page: ${name}`, async () => {
      expect(lightTexts(await showSpark(values, goal))).to.deep.equal(years);
      for (const showing of SHOWINGS) expectRoom(await showSpark(values, goal, showing), JSON.stringify(showing));
    });
  }

  it('has the key of the target’s line on the side of it where the values are not', async () => {
    const tops = async (value: number): Promise<number[]> => {
      const page = await showSpark([47, 46, 45], { value, year: 2030 });
      return ['p.goal', 'line.ink'].map((mark) => all(page, mark)[0]!.getBoundingClientRect().top);
    };
    const [below, low] = await tops(38);
    expect(below).to.be.above(low!);
    const [above, high] = await tops(55);
    expect(above).to.be.below(high!);
  });

  it('ends its line at a missing year', async () => {
    const runs = async (values: (number | null)[]): Promise<number> =>
      all(await showSpark(values, goal), 'path.line')[0]!
        .getAttribute('d')!
        .split('M').length - 1;
    expect(await runs([47, 46, 45, 44])).to.equal(1);
    expect(await runs([47, 46, null, 44, 43])).to.equal(2);
    // A value between two gaps is a dot, as is the newest.
    expect(await runs([47, null, 45, 44])).to.equal(1);
    expect(all(await showSpark([47, null, 45, 44], goal), 'circle')).to.have.length(2);
  });

  it('has no target’s line without a number to draw, no text in a row, and nothing for a single value', async () => {
    const plain = await showSpark([47, 46, 45], null);
    expect(lightTexts(plain)).to.deep.equal(['2020', '2022']);
    expect(all(plain, 'line')).to.have.length(0);
    const row = await showSpark([47, 46, 45], goal, { width: 96, silent: true });
    expect(lightTexts(row)).to.deep.equal([]);
    expect(all(row, 'p')).to.have.length(0);
    expectRoom(row, 'row');
    expect(all(await showSpark([47], goal), '.spark')).to.have.length(0);
  });

  it('is small: at most 20 nodes', async () => {
    const page = await showSpark([47, 46, 45, 44, 44, 43], goal);
    expect(all(page, '.spark, .spark *').length).to.be.at.most(20);
  });
});
