import { hairline, MARGIN, noticeBlock, stack, type Block } from './blocks.js';
import type { Shape } from './markup.js';

/** Pixels of the picture for one of the page's: 1200 wide, it is read in a newspaper's column. */
export const SCALE = 1.5;
/** A notice stands at least once in so much of the picture's height. */
const NOTICE_EVERY = 600 / SCALE;

/** Blocks that a notice does not part where it can stand before or behind them; `ruled` ones begin with a line. */
export interface Group {
  readonly blocks: readonly Block[];
  readonly ruled?: true;
}

/**
 * Puts blocks under each other; a notice first, and again before it would be too far away.
 *
 * @param said the notice on sample data; null on official data
 */
export function placeBlocks(groups: readonly Group[], said: string | null): { placed: Shape[]; height: number } {
  const placed: Shape[] = [];
  const notice = said === null ? null : noticeBlock(said);
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
