import { formatDay } from '@plan-widgets/core/words';
import {
  itemName,
  periodSpan,
  plainHero,
  planSource,
  placeLine,
  promiseLine,
  titleParts,
  valueSources,
  verdictLine,
} from '../chart-words.js';
import {
  ends,
  hairline,
  MARGIN,
  MEASURE,
  noticeBlock,
  paragraph,
  round,
  stack,
  textAt,
  type Block,
  type TextStyle,
} from './blocks.js';
import { drawingBlocks } from './drawing-blocks.js';
import { sansOf } from './fonts.js';
import { accentOf, lightColour } from './light-colours.js';
import { shape, writeMarkup, type Shape } from './markup.js';
import type { Picture } from './picture.js';
import { elsewhereBlocks, reasonBlocks, stepsBlocks, targetBlock, wordingBlocks } from './promise-blocks.js';
import { statusShape } from './status-shape.js';

/** Pixels of the picture for one of the page's: 1200 wide, it is read in a newspaper's column. */
const SCALE = 1.5;
const WIDTH = MEASURE + 2 * MARGIN;
/** A notice stands at least once in so much of the picture's height. */
const NOTICE_EVERY = 600 / SCALE;

const QUIET: TextStyle = { size: 13, leading: 1.6, colour: lightColour('ink-2') };

/**
 * The picture of an indicator, whole in itself: what it is, the notice on sample data, the drawing or the target, what
 * has to be known of it, the sentence, the sources, and the release. Text is text.
 */
export function makeSvg(picture: Picture): string {
  const { record, words } = picture;
  const { placed, height } = placeBlocks(picture, listGroups(picture));
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

  /** The alternative text is the stored sentence; of sample data it says first that they are. */
  function describePicture({ words: { locale, t } }: Picture): string {
    const sentence = record.sentence[locale];
    return record.demonstration ? `${t('demonstration.notice')}\n${sentence}` : sentence;
  }
}

const accent = ({ record }: Picture): string => accentOf(record.plan.key, record.domain.key);

/** The title on one line: the indicator and, where there is one, its newest value. */
export function plainTitle({ record, words }: Picture): string {
  const { figure } = record;
  const [before, after] = titleParts(record, words);
  return `${before}${figure === null ? '' : plainHero(figure.hero[words.locale], words)}${after}`;
}

/** Blocks that a notice does not part where it can stand before or behind them; `ruled` ones begin with a line. */
interface Group {
  readonly blocks: readonly Block[];
  readonly ruled?: true;
}

/** All that stands in the picture, from above to below. */
function listGroups(picture: Picture): Group[] {
  const { record, words } = picture;
  const { locale } = words;
  const drawn = drawingBlocks(picture, accent(picture));
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
          ...subtitle(picture, drawn !== null),
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
      blocks: listNotes(picture, drawn?.notes ?? []).map((note, i) =>
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

/** The unit, the years and what is promised; where the target is set large, it is not said twice. */
function subtitle({ record, words }: Picture, drawn: boolean): Block[] {
  const { locale, t } = words;
  const unit = record.figure?.hero[locale].unit;
  const facts = [
    unit ? t('chart.unit', { unit }) : '',
    periodSpan(record, words),
    drawn ? promiseLine(record, words) : '',
  ].filter((fact) => fact !== '');
  if (facts.length === 0) return [];
  return [
    paragraph(facts.join(t('export.join')), {
      size: 14,
      leading: 1.6,
      gap: 2,
      colour: lightColour('ink-2'),
    }),
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

/** What has to be known of the picture, of the record and of the verdict, and whose that is. */
function listNotes({ record, words }: Picture, notes: readonly string[]): string[] {
  const { locale, t } = words;
  const { state, overrule } = record.assessment.publication;
  if (record.status === 'no-data') return [...notes, ...record.notes.map((note) => note[locale])];
  return [
    ...notes,
    ...record.notes.map((note) => note[locale]),
    // Where the status says so, it need not be said twice.
    state === 'withheld' && record.status !== 'withheld' ? t('export.withheld') : verdictLine(record, words),
    overrule?.reason ? t('chart.verdict.reason', { reason: overrule.reason[locale] }) : '',
    state === 'published' ? t('chart.method') : '',
  ].filter((note) => note !== '');
}

/** Where everything comes from, how new it is, and where its data are. */
function listSources({ record, words, choice, csvHref, dataHref }: Picture, drawn: boolean): string[] {
  const { locale, t } = words;
  const { comparatorSeries, figure, released, release, series } = record;
  const areas = !drawn || choice.comparators ? comparatorSeries.flatMap(({ entries }) => entries) : [];
  return [
    ...valueSources([...series, ...areas], words),
    // Where the wording stands, its place is said with it.
    ...(drawn ? [placeLine(record, words)] : []),
    planSource(record, words),
    (figure ? t('chart.asOf', { period: figure.period[locale] }) + (locale === 'en' ? ' ' : '') : '') +
      t('export.release', { release, day: formatDay(released, locale) }),
    csvHref !== null
      ? t('export.data', { address: csvHref })
      : dataHref !== null
        ? t('export.record', { address: dataHref })
        : '',
  ].filter((line) => line !== '');
}

/** Puts the blocks under each other; on sample data a notice first, and again before it would be too far away. */
function placeBlocks({ record, words }: Picture, groups: readonly Group[]): { placed: Shape[]; height: number } {
  const placed: Shape[] = [];
  const notice = record.demonstration ? noticeBlock(words.t('demonstration.notice')) : null;
  let y = 6;
  let noticed = 0;
  let below = 0;
  const put = (block: Block): void => {
    y += Math.max(block.gap, below);
    below = 0;
    placed.push(...block.draw(y));
    y += block.height;
  };
  const putNotice = (): void => {
    if (!notice) return;
    noticed = y + notice.gap;
    put(notice);
    below = notice.gap;
  };
  const isTooFar = (block: Block): boolean =>
    notice !== null && y + Math.max(block.gap, below) + block.height + notice.gap - noticed > NOTICE_EVERY;
  putNotice();
  for (const { blocks, ruled } of groups.filter((group) => group.blocks.length > 0)) {
    const rule = hairline(16);
    const whole = stack(blocks[0]!.gap, blocks);
    if (isTooFar(ruled ? stack(rule.gap, [rule, ...blocks]) : whole)) putNotice();
    if (ruled && below === 0) put(rule);
    for (const block of isTooFar(whole) ? blocks : [whole]) {
      if (blocks.length > 1 && isTooFar(block)) putNotice();
      put(block);
    }
  }
  if (notice && y + MARGIN - noticed > NOTICE_EVERY) putNotice();
  return { placed, height: y };
}
