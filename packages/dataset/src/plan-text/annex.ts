import type { Measure } from '@plan-widgets/core/contract';
import { excerpt, openDomain, warn, type Gathering, type OpenDomain } from './entries.js';
import { printedTitle } from './item-places.js';
import type { Line } from './lines.js';
import type { Section } from './outline.js';
import { shadowOf } from './shadow.js';
import { readTables, type TableRow } from './tables.js';
import { bareTitle } from './titles.js';
import { domainKey } from './vocabulary.js';

/** Takes the rows of a table; {@link placeRows} puts them where they belong once all domains are gathered. */
export function addTable(rows: readonly Line[], domain: OpenDomain | null, section: Section, g: Gathering): void {
  for (const row of readTables(rows, g.simplified, g.problems)) g.rows.push({ row, domain, section });
}

/**
 * Rows as items of the domain they stand in or name. Where that domain prints numbered items and the table is of the
 * whole plan, a row repeats one of them: its base value joins the measure of the same name and value, the rest is told.
 */
export function placeRows(g: Gathering): void {
  const numbered = new Set(g.domains.filter((domain) => domain.items.length > 0));
  for (const { row, domain, section } of g.rows) {
    const target = domainOfRow(row, domain, g);
    if (numbered.has(target) && (row.category !== null || domain === null)) {
      joinRow(row, target, g);
      continue;
    }
    const number = row.number ?? String(target.items.length + 1);
    const item = { number, quote: row.quote, measures: row.measures };
    target.items.push(item);
    g.places.set(item, { part: null, section: printedTitle(section), number, line: row.line });
  }
}

function joinRow(row: TableRow, domain: OpenDomain, g: Gathering): void {
  const rest = row.measures.filter((told) => !joinMeasure(told, domain, g));
  if (rest.length === 0) return;
  const told = rest.map(({ value, year }) => `${value ?? '—'}${year === null ? '' : ` (${year})`}`).join(', ');
  warn(
    g,
    row.line,
    `The row “${excerpt(row.quote)}” gives ${told}, which no numbered item of ${domain.title} says of a measure of this name: not read. Check whether it belongs in the text.`,
  );
}

/** Whether a numbered item says the same of a measure of the same name; its base value is then taken over. */
function joinMeasure(told: Measure, domain: OpenDomain, g: Gathering): boolean {
  const isSame = ({ name, unit, value }: Measure) =>
    name === told.name && unit === told.unit && value !== null && value === told.value;
  const at = domain.items.findIndex(({ measures }) => measures.some(isSame));
  const item = domain.items[at];
  if (!item) return false;
  const joined = {
    ...item,
    measures: item.measures.map((m) => (isSame(m) && m.baseline === null ? { ...m, baseline: told.baseline } : m)),
  };
  g.places.set(joined, g.places.of(item));
  domain.items[at] = joined;
  return true;
}

/** The domain a row names beside it (a table of the whole plan), else the one the table stands in, else 主要指标. */
function domainOfRow(row: TableRow, around: OpenDomain | null, g: Gathering): OpenDomain {
  const title = row.category ?? around?.title ?? '主要指标';
  const bare = bareTitle(shadowOf(title));
  const key = domainKey(bare, g.audience);
  const named = g.domains.find((domain) => domain.title === title || (key !== null && domain.key === key));
  return named ?? (key === null && around ? around : openDomain(title, bare, row.line, g));
}
