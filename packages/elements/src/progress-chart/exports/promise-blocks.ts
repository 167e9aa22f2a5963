import { tabulateChart } from '@plan-widgets/core/chart';
import { isKnown } from '@plan-widgets/core/indicator';
import { placeLine, targetLabel } from '../../kit/record-words.js';
import { plainHero } from '../chart-words.js';
import { MEASURE, paragraph, round, stack, textAt, type Block, type TextStyle } from './blocks.js';
import { SONG } from './fonts.js';
import { lightColour } from './light-colours.js';
import { shape, type Shape } from './markup.js';
import type { Picture } from './picture.js';
import { lineWidth } from './text-lines.js';

const LABEL: TextStyle = { size: 14, leading: 1.6, gap: 16, colour: lightColour('ink-2') };
const SUBHEAD: TextStyle = { size: 13, leading: 1.5, gap: 20, weight: 600, colour: lightColour('ink-2') };
const HERO = 72;

/** What is promised, as large as it is: the number with the plan's comparator, or the plan's words. */
export function targetBlock({ record, words }: Picture): Block {
  const { locale } = words;
  const { before, number, unit, after, words: goal } = record.target.hero[locale];
  const label = paragraph(targetLabel(record, words), LABEL);
  const parts = [
    { text: before && `${before} `, size: 28 },
    { text: number, size: HERO },
    { text: unit && (/^\w/.test(unit) ? ` ${unit}` : unit), size: 26 },
    { text: after && ` ${after}`, size: 28 },
  ].filter(({ text }) => text !== '');
  const width = parts.reduce((sum, { text, size }) => sum + lineWidth(text, size), 0);
  // Words, and an amount too long to be set so large, are set as a text.
  if (number === '' || width > MEASURE)
    return stack(16, [
      label,
      paragraph(goal || plainHero(record.target.hero[locale], words), { size: 40, leading: 1.25, weight: 600 }),
    ]);
  return stack(16, [
    label,
    {
      gap: 2,
      height: HERO * 1.1,
      draw: (y) => [
        shape(
          'text',
          {
            x: 0,
            y: round(y + HERO * 0.86),
            fill: lightColour('ink'),
            'xml:space': 'preserve',
          },
          parts.map(({ text, size }) =>
            shape('tspan', { 'font-size': size, ...(size === 26 ? {} : { 'font-weight': 600 }) }, text),
          ),
        ),
      ],
    },
  ]);
}

/** The plan's own words, with where they stand, and what its definition says is counted. */
export function wordingBlocks({ record, words }: Picture): Block[] {
  const { locale, t } = words;
  const { definition } = record;
  const small: TextStyle = { size: 13, leading: 1.6, gap: 4, colour: lightColour('ink-2') };
  return [
    stack(20, [
      paragraph(t('card.wording'), SUBHEAD),
      // The notice is in Simplified Chinese whatever language the reader has.
      {
        ...inChinese(paragraph(record.wording.item, { size: 18, leading: 1.85, family: SONG })),
        gap: 2,
      },
      paragraph(placeLine(record, words), small),
    ]),
    ...(definition === null
      ? []
      : [
          stack(20, [
            paragraph(t('card.definition'), SUBHEAD),
            paragraph(definition.text[locale], { ...small, size: 14, gap: 2 }),
          ]),
        ]),
  ];
}

const inChinese = (block: Block): Block => ({
  ...block,
  draw: (y) => [shape('g', { 'xml:lang': 'zh-Hans', lang: 'zh-Hans' }, block.draw(y))],
});

const STEPS = ['not-started', 'under-way', 'set-up', 'verified'] as const;

/**
 * The four steps of something to be set up, the one that is reached filled and said. Where nobody has said which that is,
 * there are none: four empty ones would read as not started.
 */
export function stepsBlocks({ record, words: { t } }: Picture): Block[] {
  const { evidence } = record.assessment;
  if (record.target.kind !== 'existence' || evidence === null) return [];
  const reached = STEPS.indexOf(evidence.state);
  const width = MEASURE / STEPS.length;
  const ink = lightColour('ink');
  return [
    stack(20, [
      paragraph(t('chart.steps'), SUBHEAD),
      {
        gap: 10,
        height: 58,
        draw: (y) =>
          STEPS.flatMap((step, i) => {
            const x = i * width + 9;
            const here = i === reached;
            return [
              ...(i === 0 ? [] : [joinSteps(x - width + 15, x - 15, y + 9, i <= reached)]),
              shape('circle', {
                cx: x,
                cy: y + 9,
                r: 8,
                fill: here ? ink : lightColour('surface'),
                stroke: i <= reached ? ink : lightColour('rule'),
                'stroke-width': 2,
              }),
              textAt(x - 9, y + 38, t(`chart.steps.${step}`), {
                size: 14,
                leading: 1,
                ...(here && { weight: 600 }),
              }),
              ...(here
                ? [
                    textAt(x - 9, y + 56, t('chart.steps.now'), {
                      size: 13,
                      leading: 1,
                      colour: lightColour('ink-2'),
                    }),
                  ]
                : []),
            ];
          }),
      },
      paragraph(t('chart.steps.evidence', { ...evidence }), {
        size: 13,
        leading: 1.6,
        gap: 8,
        colour: lightColour('ink-2'),
      }),
    ]),
  ];
}

const joinSteps = (x1: number, x2: number, y: number, isPast: boolean): Shape =>
  shape('line', {
    x1,
    x2,
    y1: y,
    y2: y,
    stroke: lightColour('rule'),
    'stroke-width': 1.5,
    ...(!isPast && { 'stroke-dasharray': '2 4' }),
  });

/** The newest value of each higher-level area, apart, under a heading that says it is not the district's. */
export function elsewhereBlocks({ record, words }: Picture): Block[] {
  const { t } = words;
  const { columns, rows } = tabulateChart(record, words, { groups: 'none', comparators: true, annotations: [] });
  const lines = columns.flatMap(({ key, name }, column) => {
    const said = rows.filter(({ kind, cells }) => kind === 'period' && cells[column] !== '');
    const newest = said[said.length - 1];
    return key.startsWith('comparator') && newest
      ? [
          t('plot.spoken', {
            heading: `${name}${t('series.separator')}${newest.heading}`,
            entries: newest.cells[column]!,
          }),
        ]
      : [];
  });
  if (lines.length === 0) return [];
  return [
    stack(20, [
      paragraph(t('chart.comparators'), SUBHEAD),
      ...lines.map((line) => paragraph(line, { size: 14, leading: 1.7, gap: 2 })),
    ]),
  ];
}

/** Why there is no value, where that is more than the status says already. */
export function reasonBlocks({ record: { latest, target }, words: { t } }: Picture): Block[] {
  if (isKnown(latest) || latest.missing === 'not-published' || target.kind === 'existence') return [];
  return [paragraph(t(`missing.${latest.missing}`), { size: 14, leading: 1.6, gap: 2, colour: lightColour('ink-2') })];
}
