import { unsafeCSS } from 'lit';

/** Monitoring notes and the list of indicators. */
export const listStyles = unsafeCSS(/* css */ `
  .link {
    min-height: var(--_hit);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
  }
  .notes,
  .rows {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .notes > li {
    border-bottom: 1px solid var(--_line);
    padding: 10px 0;
  }
  .notes .link,
  .notes a {
    display: inline-flex;
    align-items: center;
    min-height: 32px;
  }
  .notes .label {
    font-weight: 600;
  }
  .explanation {
    margin-top: 6px;
    border-left: 2px solid var(--_rule);
    padding-left: 10px;
  }
  .tag {
    display: inline-block;
    margin-right: 6px;
    border: 1px solid var(--_rule);
    border-radius: 2px;
    padding: 0 6px;
    font-size: var(--_floor);
    line-height: 1.5;
  }
  .tag.warning {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_surface);
  }
  .tag.data {
    border-style: dashed;
  }
  .listing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding: 4px 0 8px;
  }
  .rows {
    border-top: 1px solid var(--_line);
  }
  .row {
    border-bottom: 1px solid var(--_line);
    content-visibility: auto;
    contain-intrinsic-size: 1px var(--_row);
    min-height: var(--_row);
    --_row: 124px;
  }
  /* A card measures its room, also while it is not in sight. */
  .with-card {
    content-visibility: visible;
  }
  .row[hidden] {
    display: none;
  }
  .cells {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(55%);
    gap: 4px 20px;
    align-items: baseline;
    padding: 12px 0;
    font-size: var(--_small);
    line-height: 1.6;
    word-break: keep-all;
  }
  .named,
  .cells .status {
    grid-column: 1 / -1;
  }
  .named {
    padding-left: 18px;
  }
  .aim,
  .cells .status {
    padding-left: 18px;
  }
  .name {
    font-size: var(--_text);
    font-weight: 600;
    line-height: 1.5;
  }
  .name::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .name:focus-visible {
    outline: 0;
  }
  .name:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  .place {
    font-size: var(--_floor);
    line-height: 1.5;
    color: var(--_ink-3);
  }
  .named::before {
    top: calc(12px + var(--_text) * 0.75 - 5px);
  }
  .period {
    color: var(--_ink-2);
  }
  /* A value goes to the next line whole, and breaks only where it is wider than its column by itself. */
  .value {
    display: inline-block;
    max-width: 100%;
    font-size: var(--_text);
    font-weight: 600;
  }
  .reached {
    text-align: end;
  }
  .status {
    display: flex;
    gap: 8px;
  }
  .status span {
    align-self: baseline;
  }
  .status .mark {
    margin-top: calc((1.6em - var(--_mark)) / 2);
  }
  [data-width~='560'] .cells {
    grid-template-columns: minmax(0, 6fr) minmax(0, 4fr) minmax(0, 3fr) minmax(0, 4fr);
  }
  [data-width~='560'] .row {
    --_row: 69px;
  }
  [data-width~='560'] .named,
  [data-width~='560'] .cells .status {
    grid-column: auto;
  }
  [data-width~='560'] .aim,
  [data-width~='560'] .cells .status {
    padding-left: 0;
  }
  .plan[data-mode] .notes .link,
  .plan[data-mode] .notes a,
  .plan[data-mode] .domains .pick {
    min-height: var(--_hit);
  }
  .plan[data-mode] .tag {
    padding-block: 2px;
  }
  @media (forced-colors: active) {
    .tag.warning {
      border-width: 2px;
    }
  }
`);
