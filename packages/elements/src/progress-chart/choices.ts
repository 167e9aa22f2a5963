import type { ChartChoice } from '@plan-widgets/core/chart';
import { isKnown } from '@plan-widgets/core/indicator';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ChartRecord } from './chart-record.js';
import type { ChartView } from './chart-view.js';

export type Groups = ChartChoice['groups'];

/** What a reader has chosen to see. */
export interface Choices {
  readonly table: boolean;
  /** The groups chosen of those that the record has; by sex from the beginning, for that is what these plans are about. */
  groupsOf(record: ChartRecord): Groups;
  readonly comparators: boolean;
  /** The buttons for what there is to choose. */
  draw(view: ChartView): TemplateResult;
}

/** The ways in which the values of a record are divided. */
export function groupsIn({ series }: ChartRecord): Groups[] {
  return (['sex', 'age', 'area'] as const).filter((group) =>
    series.some(({ amount, breakdown }) => isKnown(amount) && breakdown[group] !== null),
  );
}

/** Keeps what a reader has chosen: it stays when the record is replaced by a newer one. */
export function keepChoices(host: ReactiveControllerHost): Choices {
  let table = false;
  let comparators = false;
  let groups: Groups | null = null;

  const change = (apply: () => void) => (): void => {
    apply();
    host.requestUpdate();
  };

  const choices = {
    get table() {
      return table;
    },
    get comparators() {
      return comparators;
    },
    groupsOf(record: ChartRecord): Groups {
      const there = groupsIn(record);
      if (groups === null) return there.includes('sex') ? 'sex' : 'none';
      return there.includes(groups) ? groups : 'none';
    },
    draw({ record, say, words: { t } }: ChartView): TemplateResult {
      const chosen = choices.groupsOf(record);
      const button = (name: string, pressed: boolean, apply: () => void): TemplateResult =>
        html`<button type="button" class="button" aria-pressed=${pressed} @click=${change(apply)}>
          ${say(`choice-${name.split('.').pop()!}`, t(name))}
        </button>`;
      // In the order in which they are read: what is said first stands first.
      const views = [
        button('chart.view.figure', !table, () => (table = false)),
        button('chart.view.table', table, () => (table = true)),
      ];
      const divided = groupsIn(record).map((group) =>
        button(`chart.groups.${group}`, chosen === group, () => (groups = chosen === group ? 'none' : group)),
      );
      // Areas are small charts of their own, with no room for other places.
      const elsewhere =
        record.comparatorSeries.length === 0 || chosen === 'area'
          ? []
          : [button('chart.groups.comparators', comparators, () => (comparators = !comparators))];
      return html`<div class="choices">
        <p class="buttons" role="group" aria-label=${t('chart.view')}>${views}</p>
        ${
          divided.length + elsewhere.length === 0
            ? ''
            : html`<p class="buttons" role="group" aria-label=${t('chart.groups')}>${divided} ${elsewhere}</p>`
        }
      </div>`;
    },
  };
  return choices;
}
