import type { IndicatorCard, PlanHead, Status } from '@plan-widgets/core/contract';

/** The work of a page of small charts but for the charts themselves: the same code and the same text for every peer. */

/** What a small chart shows. */
export interface SmallSeries {
  readonly points: readonly { readonly t: number; readonly value: number }[];
  readonly target: number;
  /** The target's year, where the horizontal axis ends. */
  readonly due: number;
  /** Lowest and highest of values and target. */
  readonly low: number;
  readonly high: number;
  /** The box, px. */
  readonly width: number;
  readonly height: number;
}

/** One large path a status; what they look like does not matter here, that each card has one does. */
const MARKS: Partial<Record<Status, string>> = {
  met: 'M8 .5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z',
  'on-course': 'M2.6 1.9 14.4 8 2.6 14.1z',
  'needs-acceleration': 'M2 2.2 7.6 8 2 13.8zM8.4 2.2 14 8l-5.6 5.8z',
  unlikely: 'M8 .3 15.7 8 8 15.7.3 8z',
  'moving-away': 'M7.6 1.4.8 8l6.8 6.6v-4.2h7.6V5.6H7.6z',
  missed: 'M1.2 1.2h13.6v13.6H1.2z',
};
const OTHER_MARK = 'M.8 6.8h5.6v2.4H.8zM9.6 6.8h5.6v2.4H9.6z';

type Card = Omit<IndicatorCard, 'plan'> & { readonly plan: PlanHead };

/** Asks for the page's data, once: the page's first script may have asked already. */
export function askForData(): Promise<unknown> {
  const page = globalThis as { benchData?: Promise<unknown> };
  return (page.benchData ??= fetch(document.querySelector('main')!.dataset['source']!).then((answer) => answer.json()));
}

/**
 * Fills every `[data-chart]` of the page: texts, then the drawing.
 *
 * @param draw draws into a box that has its size; a promise it answers is fulfilled once all is painted
 */
export async function drawSmallCharts(
  draw: (place: HTMLElement, series: SmallSeries) => void | Promise<void>,
): Promise<void> {
  const cards = cardsById(await askForData());
  const boxes = [...document.querySelectorAll<HTMLElement>('[data-chart]')];
  // Once for all: they are of one width, and each question of this kind makes the browser lay the page out.
  const width = boxes[0]!.clientWidth;
  for (const box of boxes) {
    const card = cards.get(box.dataset['chart']!)!;
    const place = writeTexts(box, card);
    const values = [...card.trend.map(({ value }) => value), card.target.value!];
    const painted = draw(place, {
      points: card.trend,
      target: card.target.value!,
      due: card.target.year ?? 2030,
      low: Math.min(...values),
      high: Math.max(...values),
      width,
      height: 48,
    });
    if (painted) void painted.then(() => bench.drawn());
    else bench.drawn();
  }
}

function cardsById(data: unknown): Map<string, Card> {
  const { indicators, plans } = data as { indicators?: IndicatorCard[]; plans?: PlanHead[] };
  if (!indicators) return new Map([[(data as Card).id, data as Card]]);
  return new Map(
    indicators.map((each) => [each.id, { ...each, plan: plans!.find(({ key }) => key === each.plan)! } as Card]),
  );
}

const template = document.createElement('template');
template.innerHTML =
  '<p class="notice"></p><p class="eyebrow"><span class="domain"></span><span></span></p><h3></h3><div class="figures">' +
  '<div><p class="label"></p><p class="value"><span></span><small></small></p></div>' +
  '<div><p class="label"></p><p class="target"><small></small><span></span><small></small><small></small></p></div></div>' +
  '<p class="status"><svg class="mark" viewBox="0 0 16 16" width="18" height="18" aria-hidden="true"><path></path></svg>' +
  '<span></span></p><div class="drawing"></div><p class="place"></p>';

function writeTexts(box: HTMLElement, card: Card): HTMLElement {
  const { figure, target, wording } = card;
  const value = figure!.hero['zh-Hans'];
  const goal = target.hero['zh-Hans'];
  const texts = [
    '示例数据：数值均为虚构，不得引用',
    card.domain.title['zh-Hans'],
    (wording.place.section?.['zh-Hans'] ?? '') + wording.place.number,
    card.name['zh-Hans'],
    figure!.period['zh-Hans'],
    value.number,
    value.unit,
    `${target.year}年目标值`,
    goal.before,
    goal.number || goal.words,
    goal.unit,
    goal.after,
    card.statusLabel['zh-Hans'],
    `《${card.plan.title['zh-Hans']}》`,
  ];
  const drawn = template.content.cloneNode(true) as DocumentFragment;
  drawn
    .querySelectorAll('.notice, .eyebrow span, h3, .label, .value *, .target *, .status span, .place')
    .forEach((place, index) => (place.textContent = texts[index]!));
  drawn.querySelector('path')!.setAttribute('d', MARKS[card.status] ?? OTHER_MARK);
  const place = drawn.querySelector<HTMLElement>('.drawing')!;
  box.append(drawn);
  return place;
}
