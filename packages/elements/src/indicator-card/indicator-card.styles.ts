import { unsafeCSS } from 'lit';

/** The indicator card: one column, two where there is room; compact; and a row of a list. */
export const indicatorCardStyles = unsafeCSS(/* css */ `
  /* What most cards need, so that little moves when they come. */
  .plan {
    --_reserved: 46;
  }
  .plan[data-width~='720'] {
    --_reserved: 27;
  }
  :host([variant='compact']) .plan {
    --_reserved: 20;
  }
  :host([variant='row']) .plan {
    --_reserved: 9.4;
  }
  :host([variant='row']) .plan[data-width~='560'] {
    --_reserved: 4.625;
  }

  .figures {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 16px 40px;
    padding-top: 18px;
  }
  .label,
  .small,
  .place,
  .reason {
    font-size: var(--_small);
    font-weight: 400;
    line-height: 1.6;
    color: var(--_ink-2);
  }
  .number {
    font-weight: 600;
  }
  /* Number and unit go to the next line together, and break only where they are wider than the box by themselves. */
  .amount {
    display: inline-block;
    max-width: 100%;
  }
  .hero {
    --_hero: 72px;
    --_unit: 26px;
    padding-top: 2px;
    line-height: 1.1;
  }
  .hero .number {
    font-size: calc(var(--_hero) * var(--_scale));
    letter-spacing: -0.015em;
  }
  .unit,
  .beside-number {
    font-size: max(var(--_floor), calc(var(--_unit) * var(--_scale)));
  }
  .hero .unit {
    margin-left: 0.12em;
  }
  .beside-number:first-child {
    margin-right: 0.2em;
  }
  .amount + .beside-number {
    margin-left: 0.35em;
  }
  /* An English word brings its space. */
  .beside-number:lang(en) {
    margin: 0;
  }
  .value,
  .compact .hero {
    --_hero: 44px;
    --_unit: 20px;
  }
  /* The smaller number stands on the larger one's line. */
  .hero.beside {
    --_hero: 28px;
    --_unit: 16px;
    padding-bottom: 2px;
    line-height: 1.25;
  }
  .words {
    --_hero: 40px;
  }
  .words:lang(en) {
    --_hero: 32px;
    text-wrap: balance;
  }
  .compact .words {
    --_hero: 28px;
  }
  .words .number {
    letter-spacing: 0;
  }

  .status {
    display: flex;
    gap: 8px;
    padding-top: 14px;
    font-weight: 600;
    line-height: 1.5;
  }
  /* Chinese words of a few characters are not torn where punctuation gives a place to break. */
  .cells,
  .status {
    word-break: keep-all;
  }
  /* The mark stands in the middle of the first line. */
  .mark {
    margin-top: calc((1.5em - var(--_mark)) / 2);
  }
  .sentence {
    padding-top: 16px;
  }

  .section,
  .foot {
    margin-top: 20px;
    border-top: 1px solid var(--_line);
    padding-top: 14px;
  }
  .subhead {
    padding-bottom: 6px;
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.5;
  }
  .wording {
    margin: 0;
    font-family: var(--_song);
    font-size: var(--_wording);
    font-variant-east-asian: normal;
    line-height: 1.85;
  }
  .clause {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.3em;
  }
  .place {
    padding-top: 6px;
  }
  .foot {
    font-size: var(--_floor);
    line-height: 1.65;
    color: var(--_ink-2);
  }
  .compact .place {
    padding-top: 14px;
    font-size: var(--_floor);
    color: var(--_ink-3);
  }

  .row {
    border-bottom: 1px solid var(--_line);
    padding: 14px 0;
  }
  .cells {
    --_indent: 18px;
    --_unit: var(--_small);
    --_scale: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(50%);
    gap: 4px 20px;
    align-items: baseline;
    font-size: var(--_small);
    line-height: 1.6;
  }
  .cells .named,
  .cells .status:last-child {
    grid-column: 1 / -1;
  }
  .named {
    position: relative;
    padding-left: 18px;
  }
  .cells .title {
    padding: 0;
    font-size: var(--_text);
    line-height: 1.5;
    text-wrap: wrap;
  }
  .cells .title::before {
    content: '';
    position: absolute;
    top: calc(0.75em - 5px);
    left: 0;
    border: 5px solid var(--_accent);
  }
  .cells .place {
    padding: 0;
    font-size: var(--_floor);
    color: var(--_ink-3);
  }
  .aim,
  .cells .status {
    padding: 0 0 0 var(--_indent);
  }
  .run {
    width: 96px;
    justify-self: end;
    align-self: center;
  }
  /* Large words are wider than half a phone. */
  [data-mode] .run,
  [data-mode] .cells .status {
    grid-column: 1 / -1;
  }
  [data-mode] .run {
    width: auto;
    justify-self: stretch;
    padding-left: var(--_indent);
  }
  .compact .sentence {
    padding-top: 14px;
    font-size: var(--_small);
    line-height: 1.6;
  }
  .compact .spark {
    padding-top: 14px;
  }
  .cell-label {
    display: block;
    color: var(--_ink-2);
  }
  .reached {
    text-align: end;
  }
  .reached .number {
    font-size: calc(var(--_text) * 1.25);
    line-height: 1;
  }
  .cells .status {
    font-weight: 400;
    line-height: 1.6;
  }
  /* The words, not the mark, stand on the line of the other cells. */
  .status span {
    align-self: baseline;
  }

  [data-width~='560'] .cells {
    --_indent: 0px;
    grid-template-columns: 6fr 4fr 2fr 3fr 5fr;
  }
  [data-width~='560'] .cells > * {
    grid-row: 1;
    min-width: 0;
  }
  [data-width~='560'] .cells .run {
    grid-column: 3;
    width: auto;
    max-width: 96px;
    justify-self: stretch;
  }
  [data-width~='560'] .cells .reached {
    grid-column: 4;
  }
  [data-width~='560'] .cells .named {
    grid-column: 1;
  }
  [data-width~='560'] .cells .status {
    grid-column: 5;
  }

  [data-width~='720'] .full .columns {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    gap: 20px 48px;
  }
  [data-width~='720'] .section:first-child {
    margin-top: 0;
    border-top: 0;
    padding-top: 18px;
  }

  /* The plate that forced colours put behind text is taller than the line and would cover the label above. */
  @media (forced-colors: active) {
    .hero {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`);
