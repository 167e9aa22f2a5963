import { itemName } from '../../kit/record-words.js';
import { ends, MARGIN, MEASURE, paragraph, round, stack, textAt, type Block, type TextStyle } from './blocks.js';
import { drawingBlocks } from './drawing-blocks.js';
import { sansOf } from './fonts.js';
import { accentOf, lightColour } from './light-colours.js';
import { shape, writeMarkup } from './markup.js';
import type { Picture } from './picture.js';
import { listNotes, listSources, plainTitle, subtitle } from './picture-texts.js';
import { placeBlocks, SCALE, type Group } from './place-blocks.js';
import { elsewhereBlocks, reasonBlocks, stepsBlocks, targetBlock, wordingBlocks } from './promise-blocks.js';
import { statusShape } from './status-shape.js';

const WIDTH = MEASURE + 2 * MARGIN;
const QUIET: TextStyle = { size: 13, leading: 1.6, colour: lightColour('ink-2') };

/**
 * The picture of an indicator, whole in itself: what it is, the notice on sample data, the drawing or the target, what
 * has to be known of it, the sentence, the sources, and the release. Text is text.
 */
export function makeSvg(picture: Picture): string {
  const { record, words } = picture;
  const { placed, height } = placeBlocks(
    listGroups(picture),
    record.demonstration ? words.t('demonstration.notice') : null,
  );
  const total = Math.ceil(height + 2 * MARGIN);
  const ink = lightColour('ink');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeMarkup(
    shape(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: WIDTH * SCALE,
        height: total * SCALE,
        viewBox: `0 0 ${WIDTH} ${total}`,
        role: 'img',
        'aria-labelledby': 'title desc',
        'font-family': sansOf(words.locale),
        lang: words.locale,
        'xml:lang': words.locale,
      },
      [
        shape('title', { id: 'title' }, plainTitle(picture)),
        shape('desc', { id: 'desc' }, describePicture(picture)),
        shape('rect', { width: WIDTH, height: total, fill: lightColour('surface') }),
        shape('rect', { x: MARGIN, y: MARGIN, width: MEASURE, height: 2, fill: ink }),
        shape('rect', { x: MARGIN, y: MARGIN, width: 40, height: 6, fill: accent(picture) }),
        shape('g', { transform: `translate(${MARGIN} ${MARGIN})` }, placed),
      ],
    ),
  )}\n`;
}

/** The alternative text is the stored sentence; of sample data it says first that they are. */
function describePicture({ record, words: { locale, t } }: Picture): string {
  const sentence = record.sentence[locale];
  return record.demonstration ? `${t('demonstration.notice')}\n${sentence}` : sentence;
}

const accent = ({ record }: Picture): string => accentOf(record.plan.key, record.domain.key);

/** All that stands in the picture, from above to below. */
function listGroups(picture: Picture): Group[] {
  const { record, words } = picture;
  const { locale } = words;
  const drawn = drawingBlocks(picture, accent(picture));
  const facts = subtitle(picture, drawn !== null);
  return [
    {
      blocks: [
        stack(14, [
          ends(
            [record.domain.title[locale], itemName(record, words)],
            [
              { size: 13, leading: 1.5, weight: 600, colour: accent(picture) },
              { size: 13, leading: 1.5, colour: lightColour('ink-2') },
            ],
          ),
          paragraph(plainTitle(picture), { size: 24, leading: 1.4, weight: 600, gap: 4 }),
          ...(facts === '' ? [] : [paragraph(facts, { size: 14, leading: 1.6, gap: 2, colour: lightColour('ink-2') })]),
        ]),
        ...(drawn ? [] : [targetBlock(picture)]),
        statusBlock(picture),
        ...reasonBlocks(picture),
        paragraph(record.sentence[locale], { size: 16, leading: 1.75, gap: 4 }),
      ],
    },
    ...(drawn?.blocks ?? [...stepsBlocks(picture), ...wordingBlocks(picture), ...elsewhereBlocks(picture)]).map(
      (block) => ({ blocks: [block] }),
    ),
    {
      blocks: [...listNotes(picture, drawn?.notes ?? []), ...picture.news].map((note, i) =>
        paragraph(note, { ...QUIET, gap: i === 0 ? 14 : 2 }),
      ),
    },
    {
      ruled: true,
      blocks: listSources(picture, drawn !== null).map((line, i) =>
        paragraph(line, { ...QUIET, leading: 1.55, gap: i === 0 ? 10 : 2 }),
      ),
    },
  ];
}

/** The status by shape and words. */
function statusBlock({ record: { status, statusLabel }, words: { locale } }: Picture): Block {
  return {
    gap: 12,
    height: 26,
    draw: (y) => [
      shape('g', { transform: `translate(0 ${round(y + 4)}) scale(1.125)` }, statusShape(status)),
      textAt(28, round(y + 19), statusLabel[locale], { size: 16, leading: 1, weight: 600 }),
    ],
  };
}
