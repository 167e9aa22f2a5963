import type { IndicatorCard, PlanHead } from '@plan-widgets/core/contract';
import { askForData } from './ask-for-data.js';
import { MARKS } from './marks.js';

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

type Card = Omit<IndicatorCard, 'plan'> & { readonly plan: PlanHead };

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
  '<span></span></p><p class="key"></p><div class="drawing"></div><p class="years"><span></span><span></span><span></span></p>' +
  '<p class="place"></p>';

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
    `${target.year}年目标值${target.yearInferred ? '（按规划期末）' : ''}`,
    goal.before,
    goal.number || goal.words,
    goal.unit,
    goal.after,
    card.statusLabel['zh-Hans'],
    '目标值',
    String(card.trend[0]!.year),
    String(card.trend[card.trend.length - 1]!.year),
    String(target.year),
    `《${card.plan.title['zh-Hans']}》`,
  ];
  const drawn = template.content.cloneNode(true) as DocumentFragment;
  drawn
    .querySelectorAll(
      '.notice, .eyebrow span, h3, .label, .value *, .target *, .status span, .key, .years span, .place',
    )
    .forEach((place, index) => (place.textContent = texts[index]!));
  drawn.querySelector('path')!.setAttribute('d', MARKS[card.status]);
  const place = drawn.querySelector<HTMLElement>('.drawing')!;
  box.append(drawn);
  return place;
}
