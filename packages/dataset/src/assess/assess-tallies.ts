import type { IndicatorFile, Status, TallyRecord } from '@plan-widgets/core/contract';
import { tallyItems, tallyMeasures } from '@plan-widgets/core/indicator';
import type { Matched } from '../match-annotations.js';

/**
 * Counts the indicators as the public sees them, by measure and by numbered item: of every plan, then of each of its
 * domains, in the notice's order.
 */
export function tallyIndicators(
  matched: readonly Matched[],
  indicators: readonly Pick<IndicatorFile, 'id' | 'status'>[],
): TallyRecord[] {
  const statuses = new Map(indicators.map(({ id, status }) => [id, status]));
  const known = matched.filter(({ annotation }) => statuses.has(annotation.id));
  const plans = [...new Set(known.map(({ plan }) => plan))];
  return plans.flatMap((plan) => {
    const own = known.filter((one) => one.plan === plan);
    const domains = [...new Set(own.map(({ domain }) => domain))];
    return [
      { plan: plan.audience, domain: null, ...tallyOf(own, statuses) },
      ...domains.map((domain) => ({
        plan: plan.audience,
        domain: domain.key,
        ...tallyOf(
          own.filter((one) => one.domain === domain),
          statuses,
        ),
      })),
    ];
  });
}

function tallyOf(
  own: readonly Matched[],
  statuses: ReadonlyMap<string, Status>,
): Pick<TallyRecord, 'measures' | 'items'> {
  const items = [...new Set(own.map(({ item }) => item))];
  const statusOf = ({ annotation }: Matched): Status => statuses.get(annotation.id)!;
  const [measures, byItem] = [
    tallyMeasures(own.map(statusOf)),
    tallyItems(items.map((item) => own.filter((one) => one.item === item).map(statusOf))),
  ];
  return {
    measures: { total: measures.total, shares: measures.shares.map((share) => ({ ...share })) },
    items: { total: byItem.total, shares: byItem.shares.map((share) => ({ ...share })) },
  };
}
