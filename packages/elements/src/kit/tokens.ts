import { unsafeCSS } from 'lit';

/** Name, then the colour in the light and dark themes. */
const ROLES = `
surface ffffff 1a1917
panel f6f4ef 24221f
ink 24211d efebe4
ink-2 55504a c4beb4
ink-3 6e6860 a49d92
line ddd8cf 3d3a35
rule 8a847a 857e73
action 1b5570 9ccbe3
focus 0b57d0 a8c7fa
notice fbf1d9 3a311b`;

/** Status, then the colour of its mark in the light and dark themes. */
const STATUSES = `
met 155276 58a7dc
on-course 2876a5 b4daf5
needs-acceleration 9c6816 f4b768
unlikely 9c4621 e67e54
moving-away 862846 ef86a0
missed 4e1b36 bb6690
under-way 5e537e baafe0
not-started 67635c afaaa3
too-early 67635c afaaa3
no-data 726e68 a29e98
withheld 534f49 c2bdb5`;

/** Domain of a plan, then its accent in the light and dark themes. A domain outside these is drawn in ink. */
const ACCENTS = `
women-health 035d55 78c1b7
women-education 3b4f79 9ab1e2
women-economy 6c461f d3a87f
women-decision-making 594571 bca5d8
women-social-security 11586f 7bbcd5
women-family 743e3b dd9f99
women-environment 345b35 94be94
women-law 6d3e59 d59ebc
children-health 2b776f 91dbd1
children-safety 6f6b35 d1ce95
children-education 546895 b3cafc
children-welfare 317289 95d6f0
children-family 8f5753 f8b8b2
children-environment 4d744e add8ad
children-legal-protection 885773 efb7d6`;

/** One piece of style sheet for each line of a table; `column` 1 is light. */
const each = (table: string, column: number, write: (name: string, colour: string) => string): string =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map((cells) => write(cells[0]!, `#${cells[column]}`))
    .join('');

const roles = (column: number): string =>
  each(ROLES, column, (name, colour) => `--_${name}:var(--plan-${name},${colour});`);

/** Rules that choose one colour by an attribute: `[data-domain='women-health']` sets `--_accent`. */
const chosen = (table: string, column: number, attribute: string, token: string, within = ''): string =>
  each(
    table,
    column,
    (name, colour) => `${within}[data-${attribute}='${name}']{--_${token}:var(--plan-${token}-${name},${colour})}`,
  );

const DARK = '[data-theme=dark] ';

/**
 * The one token sheet of all elements: roles, not colours. A page sets `--plan-ink`, `--plan-surface`, … anywhere above an
 * element; inside, `--_ink` is what is used. The contrast theme takes no page colours, so that its contrast is certain.
 * What is printed is light.
 */
export const tokens = unsafeCSS(/* css */ `
  .plan {
    ${roles(1)}
    --_accent: var(--_ink);
    --_song: var(--plan-song, 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', KaiTi, serif);
    --_inset: var(--plan-inset, 0px);
    --_text: 16px;
    --_small: 14px;
    --_floor: 13px;
    --_title: 19px;
    --_wording: 18px;
    --_scale: 1;
    --_leading: 1.75;
    --_hit: 44px;
    --_mark: 18px;
  }
  ${chosen(ACCENTS, 1, 'domain', 'accent')} ${chosen(STATUSES, 1, 'status', 'status')}

  @media not print {
    .plan[data-theme='dark'] {
      ${roles(2)}
      --_inset: var(--plan-inset, 16px);
    }
    ${chosen(ACCENTS, 2, 'domain', 'accent', DARK)} ${chosen(STATUSES, 2, 'status', 'status', DARK)}
  }

  .plan[data-theme='contrast'] {
    --_surface: #fff;
    --_panel: #fff;
    --_notice: #fff;
    --_ink: #000;
    --_ink-2: #000;
    --_ink-3: #1f1f1f;
    --_line: #000;
    --_rule: #000;
    --_action: #00008b;
    --_focus: #00008b;
  }
  [data-theme='contrast'] [data-domain],
  [data-theme='contrast'] [data-status] {
    --_accent: #000;
    --_status: #000;
  }

  .plan[data-mode] {
    --_text: 24px;
    --_small: 20px;
    --_floor: 20px;
    --_title: 28px;
    --_wording: 26px;
    --_scale: 1.15;
    --_hit: 56px;
    --_mark: 26px;
    --_song: inherit;
  }

  @media print {
    .plan.plan {
      --_text: 10.5pt;
      --_small: 9.5pt;
      --_floor: 9pt;
      --_title: 13pt;
      --_wording: 11.5pt;
      --_scale: 0.75;
      --_leading: 1.6;
      --_mark: 13px;
      --_inset: 0px;
    }
  }
`);
