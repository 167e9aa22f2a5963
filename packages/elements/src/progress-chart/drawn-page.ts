import type { ChartAnnotation, ChartChoice } from '@plan-widgets/core/chart';
import { isKnown } from '@plan-widgets/core/indicator';
import { html, type LitElement, type TemplateResult } from 'lit';
import type { Words } from '../kit/language.js';
import type { ChartRecord } from './chart-record.js';
import type { ChartView } from './chart-view.js';
import { keepChoices } from './choices.js';
import { keepLayout } from './layout.js';
import { keepPlot } from './plot.js';
import { followStage } from './stage.js';

export { drawingStyles as styles } from './drawing.styles.js';

/** A record as it is drawn now. */
export interface DrawnRecord {
  /** The buttons, the drawing and the bar in which a period is read. */
  above(view: ChartView): TemplateResult;
  readonly notes: readonly string[];
  /** Whether the table stands in the drawing's place. */
  readonly isTable: boolean;
}

/** The page of a record with values: what a reader does with its drawing. */
export interface DrawnPage {
  /** What a reader has chosen to see of a record. */
  choiceOf(record: ChartRecord, annotations: readonly ChartAnnotation[]): ChartChoice;
  /** Null where nothing of the district's own can be drawn. */
  layOut(record: ChartRecord, choice: ChartChoice, words: Words, elder: boolean): DrawnRecord | null;
}

/**
 * Keeps what a reader does with a drawing.
 *
 * @param flush draws the element at once
 */
export function keepDrawnPage(host: LitElement, flush: () => void): DrawnPage {
  const choices = keepChoices(host);
  const stage = followStage(host, flush);
  const layout = keepLayout(host);
  const plot = keepPlot(host);
  return {
    choiceOf: (record, annotations) => ({
      groups: choices.groupsOf(record),
      comparators: choices.comparators,
      annotations,
    }),
    layOut(record, choice, words, elder) {
      const own = record.series.filter(({ amount }) => isKnown(amount));
      const isLone = own.length < 2 && !choice.comparators;
      const laid = layout.of(record, choice, stage.box(elder, isLone), words);
      return (
        laid && {
          notes: laid.notes,
          isTable: choices.table,
          above: (view) => html`${choices.draw(view)} ${plot.draw(view, laid.drawing, choices.table)}`,
        }
      );
    },
  };
}
