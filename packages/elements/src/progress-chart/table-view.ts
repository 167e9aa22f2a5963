import { tabulateChart, type ChartChoice, type ChartTable } from '@plan-widgets/core/chart';
import { html, type TemplateResult } from 'lit';
import type { Words } from '../kit/language.js';
import type { ChartRecord } from './chart-record.js';
import type { ChartView } from './chart-view.js';

export { tableStyles as styles } from './table.styles.js';

/** The last table: a walk along the periods draws an element anew, and nothing of it has changed. */
const known = new WeakMap<ChartRecord, { readonly inputs: readonly unknown[]; readonly table: ChartTable }>();

/** The values that are chosen, as a table. */
export function drawData(view: ChartView, choice: ChartChoice): TemplateResult {
  const { record, words } = view;
  const inputs = [words, choice.groups, choice.comparators];
  let last = known.get(record);
  if (!last || inputs.some((input, i) => input !== last!.inputs[i])) {
    last = { inputs, table: tabulateChart(record, words, choice) };
    known.set(record, last);
  }
  return drawTable(view, last.table);
}

/** The values of higher-level areas, apart and named as such, where the district has none to draw. */
export function drawElsewhere(view: ChartView): TemplateResult | null {
  const table = tabulateElsewhere(view.record, view.words);
  return table && drawTable(view, table, 'elsewhere-');
}

/** The values of other areas alone, where they are all that there is; null where there are none. */
function tabulateElsewhere(record: ChartRecord, words: Words): ChartTable | null {
  const table = tabulateChart(record, words, { groups: 'none', comparators: true, annotations: [] });
  const isElsewhere = table.columns.map(({ key }) => key.startsWith('comparator:'));
  if (!isElsewhere.includes(true)) return null;
  const keep = <T>(cells: readonly T[]): T[] => cells.filter((_, i) => isElsewhere[i]);
  return {
    ...table,
    caption: words.t('chart.comparators'),
    columns: keep(table.columns),
    rows: table.rows
      .map((row) => ({ ...row, cells: keep(row.cells) }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  };
}

/** Up to so many columns of values share the width evenly; more of them take what their values need. */
const EVEN = 5;

/**
 * The data as a table, in which the target has a row of its own. It scrolls by itself where it is wider than its box; its
 * caption stays.
 *
 * @param prefix of the slots, where a page has a second table
 */
function drawTable({ say }: ChartView, { caption, heading, columns, rows }: ChartTable, prefix = ''): TemplateResult {
  return html`<div class="section">
    <p class="caption" id="${prefix}caption">${say(`${prefix}table-caption`, caption)}</p>
    <div class="scroll" role="region" aria-labelledby="title ${prefix}caption" tabindex="0">
      <table part="table" class=${columns.length > EVEN ? '' : 'even'} aria-labelledby="${prefix}caption">
        <thead>
          <tr>
            <th scope="col">${say(`${prefix}table-heading`, heading)}</th>
            ${columns.map(({ name }, i) => html`<th scope="col">${say(`${prefix}column-${i}`, name)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row, i) =>
              html`<tr class=${row.kind}>
                <th scope="row">${say(`${prefix}row-${i}`, row.heading)}</th>
                ${
                  // What is promised and where the trend leads is of no column more than of another.
                  row.kind === 'period'
                    ? row.cells.map((cell, j) => html`<td>${say(`${prefix}cell-${i}-${j}`, cell)}</td>`)
                    : html`<td colspan=${columns.length}>${say(`${prefix}cell-${i}-0`, row.cells[0]!)}</td>`
                }
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </div>`;
}
