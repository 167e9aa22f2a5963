import { css } from 'lit';

/** The indicator card: one column, two where it is 720 px wide; compact; and a row of a list. */
export const indicatorCardStyles = css`
  :host {
    --_reserved: 640px;
  }
  :host([variant='compact']) {
    --_reserved: 240px;
  }
  :host([variant='row']) {
    --_reserved: 72px;
  }

  .figures {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 16px 40px;
    padding-top: 18px;
  }
  .label {
    font-size: var(--_text-small);
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .hero {
    padding-top: 2px;
    line-height: 1.1;
  }
  .number {
    font-weight: 600;
  }
  /* Number and unit go to the next line together, and break only where they are wider than the box by themselves. */
  .amount {
    display: inline-block;
    max-width: 100%;
  }
  .hero .number {
    font-size: calc(var(--_hero) * var(--_scale));
    letter-spacing: -0.01em;
  }
  .hero .unit,
  .hero .beside-number {
    font-size: calc(var(--_hero-unit) * var(--_scale));
  }
  .hero .unit {
    margin-inline-start: 0.12em;
  }
  .beside-number:first-child {
    margin-inline-end: 0.2em;
  }
  .amount + .beside-number {
    margin-inline-start: 0.35em;
  }
  .hero.target {
    --_hero: 72px;
    --_hero-unit: 26px;
  }
  .hero.target .number {
    letter-spacing: -0.02em;
  }
  .hero.value,
  .compact .hero.target {
    --_hero: 44px;
    --_hero-unit: 20px;
  }
  /* The smaller number stands on the larger one's line. */
  .hero.beside {
    padding-bottom: 2px;
    --_hero: 28px;
    --_hero-unit: 16px;
  }
  .hero.words {
    --_hero: 40px;
    padding-top: 4px;
    line-height: 1.2;
    text-wrap: balance;
  }
  .hero.words .number {
    letter-spacing: 0;
  }
  .compact .hero.words {
    --_hero: 28px;
  }
  :lang(en) .hero.words {
    --_hero: 32px;
  }

  .status {
    display: flex;
    align-items: flex-start;
    gap: 8px;
    padding-top: 14px;
    font-weight: 600;
    line-height: 1.5;
  }
  .status .mark {
    margin-top: calc((var(--_text) * 1.5 - var(--_mark)) / 2);
  }
  .reason {
    font-size: var(--_text-small);
    font-weight: 400;
    color: var(--_ink-2);
  }
  .sentence {
    padding-top: 16px;
  }

  .section {
    margin-top: 20px;
    border-top: 1px solid var(--_line);
    padding-top: 14px;
  }
  .subhead {
    padding-bottom: 6px;
    font-size: var(--_text-small);
    font-weight: 600;
    line-height: 1.5;
  }
  .small {
    font-size: var(--_text-small);
    line-height: 1.65;
    color: var(--_ink-2);
  }
  .wording {
    margin: 0;
    font-family: var(--_song);
    font-size: var(--_text-wording);
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
    font-size: var(--_text-small);
    line-height: 1.6;
    color: var(--_ink-2);
  }
  .foot {
    margin-top: 20px;
    border-top: 1px solid var(--_line);
    padding-top: 12px;
    font-size: var(--_text-floor);
    line-height: 1.65;
    color: var(--_ink-2);
  }
  .compact .place {
    padding-top: 14px;
    font-size: var(--_text-floor);
    color: var(--_ink-3);
  }

  .row {
    border-bottom: 1px solid var(--_line);
    padding: 14px 0;
  }
  .row .demonstration {
    margin: 0 0 10px;
  }
  .cells {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 20px;
    align-items: baseline;
  }
  .row .title {
    position: relative;
    padding: 0 0 0 18px;
    font-size: var(--_text);
    line-height: 1.5;
    text-wrap: wrap;
  }
  .row .title::before {
    content: '';
    position: absolute;
    top: calc(0.75em - 5px);
    left: 0;
    border: 5px solid var(--_accent);
  }
  .row .named,
  .row .status {
    grid-column: 1 / -1;
  }
  .row .place {
    padding: 0 0 0 18px;
    font-size: var(--_text-floor);
    line-height: 1.5;
    color: var(--_ink-3);
  }
  .aim,
  .reached,
  .row .status {
    padding-top: 0;
    font-size: var(--_text-small);
    font-weight: 400;
    line-height: 1.6;
  }
  .aim {
    padding-inline-start: 18px;
  }
  .aim-label {
    margin-inline-end: 0.35em;
    color: var(--_ink-2);
  }
  .aim .number {
    font-weight: 600;
  }
  .reached {
    text-align: end;
    white-space: nowrap;
  }
  .reached .number {
    font-size: calc(var(--_text) * 1.25);
  }
  .row .status {
    gap: 6px;
    padding-inline-start: 18px;
  }
  /* The words, not the mark, stand on the line of the other cells. */
  .row .status span {
    align-self: baseline;
  }
  .row .status .mark {
    width: calc(var(--_mark) - 2px);
    height: calc(var(--_mark) - 2px);
    margin-top: calc((var(--_text-small) * 1.6 - var(--_mark) + 2px) / 2);
  }

  /* Large text stands in columns only where there is more room. */
  [data-mode]:not([data-width~='560']) .cells {
    grid-template-columns: minmax(0, 1fr);
  }
  [data-mode]:not([data-width~='560']) .reached {
    padding-inline-start: 18px;
    text-align: start;
  }
  [data-width~='560']:not([data-mode]) .cells,
  [data-width~='960'] .cells {
    grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 2fr) minmax(0, 3fr);
  }
  [data-width~='560']:not([data-mode]) .row .named,
  [data-width~='560']:not([data-mode]) .row .status,
  [data-width~='960'] .row .named,
  [data-width~='960'] .row .status {
    grid-column: auto;
  }
  [data-width~='560']:not([data-mode]) .aim,
  [data-width~='560']:not([data-mode]) .row .status,
  [data-width~='960'] .aim,
  [data-width~='960'] .row .status {
    padding-inline-start: 0;
  }

  [data-width~='720']:not([data-mode]) .full .columns,
  [data-width~='960'] .full .columns {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    gap: 20px 48px;
  }
  [data-width~='720']:not([data-mode]) .full .section:first-child,
  [data-width~='960'] .full .section:first-child {
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

  @media print {
    .row,
    .card {
      break-inside: avoid;
    }
  }
`;
