import { unsafeCSS } from 'lit';

/** The page of a chart, where it is not like a card's, whose sheet stands before this one. */
export const progressChartStyles = unsafeCSS(/* css */ `
  /* What most charts need, so that little moves when they come; what is below the drawing finds its room kept. */
  .plan {
    --_reserved: 96;
    --_title: 24px;
  }
  .plan[data-width~='560'] {
    --_reserved: 82;
  }
  .partial {
    min-height: calc(var(--_text) * var(--_reserved));
  }

  .chart .title {
    line-height: 1.4;
  }
  .subtitle,
  .notes,
  .annotations {
    font-size: var(--_small);
    line-height: 1.6;
    color: var(--_ink-2);
  }
  .subtitle {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding-top: 2px;
  }
  .status {
    padding-top: 16px;
  }
  .sentence {
    max-width: 46em;
    padding-top: 6px;
  }
  [hidden] {
    display: none !important;
  }
  .notes {
    padding-top: 10px;
  }
  .annotations {
    margin-top: 14px;
    border-left: 2px solid var(--_rule);
    padding-left: 12px;
    color: var(--_ink);
  }
  .annotations ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chart .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    min-width: var(--_hit);
    font-size: var(--_small);
    line-height: 1.5;
    text-decoration: none;
  }

  p.label,
  .hero + .status,
  .place + .subhead,
  .place + .small {
    padding-top: 18px;
  }
  .quoted .wording {
    font-size: var(--_text);
    line-height: 1.7;
  }

  .steps {
    display: grid;
    gap: 2px;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--_small);
    line-height: 1.6;
    counter-reset: step;
  }
  .steps li {
    border-top: 2px solid var(--_line);
    padding: 8px 0;
    color: var(--_ink-2);
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step) ' ';
  }
  .steps .here {
    border-top: 6px solid var(--_accent);
    padding-top: 4px;
    font-weight: 600;
    color: var(--_ink);
  }
  .steps b {
    margin-left: 8px;
    border: 1px solid currentColor;
    padding: 0 6px;
    font-weight: 400;
  }
  [data-width~='560'] .steps {
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 16px;
  }

  @media print {
    .plan {
      break-inside: auto;
    }
    .foot {
      break-inside: avoid;
    }
  }
`);
