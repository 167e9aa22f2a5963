import { html, svg, type TemplateResult } from 'lit';
import { statusMark } from '../kit/status-mark.js';
import { markPatterns } from './marks.js';
import type { OverviewView } from './overview-view.js';
import type { ClassCount } from './survey.js';

/** Widths that a strip has at least, in px of text of 16 px, from each of the steps of the kit's `data-width` on. */
const WIDTHS = [
  ['', 262],
  ['-560', 500],
  ['-720', 660],
] as const;

/** The step from which on a part of the strip has room for a label; `never` where it has none at any. */
const roomFor = (label: number, share: number): string =>
  WIDTHS.find(([, width]) => share * width >= label)?.[0] ?? '-never';

/**
 * The counts as one strip: each class by its share of the one denominator. It says nothing that the table beside it does
 * not, so it is hidden from readers of text; a press on a part is a press on the table's row.
 */
export function drawStrip({ act, choice, found: { shares, total } }: OverviewView): TemplateResult {
  let before = 0;
  const parts = shares
    .filter(({ count }) => count > 0)
    .map((share) => {
      const part = { ...share, start: before / total, share: share.count / total };
      before += share.count;
      return part;
    });
  return html`<svg class="strip" part="strip" aria-hidden="true" width="100%" height="28">
    <defs>
      ${markPatterns()}
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch" width="1.5" height="6" />
      </pattern>
      <pattern id="lines" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect class="hatch" width="1.5" height="4" />
      </pattern>
    </defs>
    ${parts.map((part) => drawPart(part, () => act.choose({ of: choice.of === part.of ? null : part.of })))}
  </svg>`;

  function drawPart(
    { of, mark, count, start, share }: ClassCount & { start: number; share: number },
    press: () => void,
  ): TemplateResult<2> {
    const fill = mark === 'no-data' ? 'url(#hatch)' : mark === 'withheld' ? 'url(#lines)' : null;
    const digits = 9 * String(count).length;
    const room = `room${roomFor(digits + 10, share)} mark-room${roomFor(digits + 34, share)}`;
    return svg`<svg
      class="part ${fill ? 'open' : 'solid'} digits-${String(count).length} ${room}"
      data-status=${mark}
      x="${start * 100}%"
      width="${share * 100}%"
      @click=${press}
    >
      <rect class="ground" width="100%" height="100%" />
      ${fill ? svg`<rect width="100%" height="100%" fill=${fill} />` : null}
      <line class="edge" x1="100%" x2="100%" y1="0" y2="100%" />
      <svg class="label" x="50%" y="50%" overflow="visible">
        ${fill ? svg`<rect class="plate" x=${-7 - digits / 2} y="-9" width=${digits + 14} height="18" />` : null}
        <g class="symbol"><g transform="scale(.78)">${statusMark(mark)}</g></g>
        <text class="count" text-anchor="middle" dy=".36em">${count}</text>
      </svg>
      ${choice.of === of ? svg`<rect class="chosen" y="100%" width="100%" height="12" transform="translate(0 -6)" />` : null}
    </svg>`;
  }
}
