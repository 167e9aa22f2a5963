import {
  decode,
  envelope,
  indicatorCard,
  indicatorFile,
  list,
  planHead,
  record,
  type IndicatorCard,
  type Of,
  type PlanHead,
} from '@plan-widgets/core/contract';

const boardHead = record({ ...envelope, plans: list(planHead) });

/** One indicator with all that its card says, from whichever file it came. */
export interface CardRecord {
  readonly head: Omit<Of<typeof boardHead>, 'plans'>;
  readonly plan: PlanHead;
  readonly card: IndicatorCard;
}

interface Board {
  readonly indicators: readonly unknown[];
}

const isBoard = (json: unknown): json is Board =>
  typeof json === 'object' && json !== null && Array.isArray((json as Partial<Board>).indicators);

const idOf = (entry: unknown): unknown => (entry as { id?: unknown } | null)?.id;

/**
 * Reads an indicator out of its own file or out of a board, of which it checks the head and this one entry: a page of many
 * cards checks each entry once.
 *
 * @param id the indicator wanted; null for whatever an indicator's own file holds
 * @param file how the file is called in an error
 * @returns null when a board has no such indicator
 * @throws DecodeError
 */
export function readCard(json: unknown, id: string | null, file: string): CardRecord | null {
  if (!isBoard(json)) {
    const indicator = decode(indicatorFile, json, file);
    return { head: indicator, plan: indicator.plan, card: { ...indicator, plan: indicator.plan.key } };
  }
  const index = json.indicators.findIndex((entry) => idOf(entry) === id);
  if (index < 0) return null;
  const head = decode(boardHead, json, file);
  const card = decode(indicatorCard, json.indicators[index], `${file}#/indicators/${index}`);
  const plan = head.plans.find(({ key }) => key === card.plan);
  if (!plan) {
    throw new Error(
      `Wanted the plan “${card.plan}” of “${card.id}” in ${file}, got ${head.plans.map(({ key }) => key).join(', ')}. Check that the file was written by plan-dataset.`,
    );
  }
  return { head, plan, card };
}
