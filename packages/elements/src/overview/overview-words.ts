import type { Localized, PlanHead } from '@plan-widgets/core/contract';
import { NO_FINDING } from '@plan-widgets/core/overview';
import type { Words } from '../kit/language.js';
import type { BoardRecord, OverviewEntry } from './overview-record.js';
import { domainOf, type Survey } from './survey.js';

/** What has a short name of its own; a plan of any other audience is called by its title. */
const NAMED_PLANS = ['women', 'children'];

/** A plan as a button and a heading call it: 妇女规划. */
export const planName = ({ key, title }: { key: string; title: Localized }, { locale, t }: Words): string =>
  NAMED_PLANS.includes(key) ? t(`overview.plan.${key}`) : title[locale];

/** What is counted, above the title: both plans, one of them, or a domain. */
export function scopeName(found: Survey, plans: readonly PlanHead[], words: Words): string {
  const domain = domainOf(found) ?? (found.scope.domain === null ? null : found.entries[0]?.domain);
  if (domain) return domain.title[words.locale];
  const plan = plans.find(({ key }) => key === found.scope.plan);
  return plan ? planName(plan, words) : allPlans(plans, words);
}

/** What stands for no choice of a plan. */
export const allPlans = (plans: readonly PlanHead[], { t }: Words): string =>
  t(plans.length === 2 ? 'overview.scope.two' : 'overview.scope.all');

/** The title: plain counts. Where nothing is assessed, it says why, class by class, and nothing else. */
export function title(found: Survey, { t }: Words): string {
  const { entries, judged, mixed, tally } = found;
  const count = entries.length;
  const unjudged = count - judged;
  if (unjudged === 0) return t('overview.title.judged', { count });
  if (judged > 0) return t('overview.title', { count, judged, unjudged });
  const parts = tally.measures.shares.filter((share) => NO_FINDING.includes(share.of) && share.count > 0);
  const key = (of: string): string => `${of}${of === 'no-data' ? mixed : ''}`;
  if (parts.length === 1) return t(`overview.title.only.${key(parts[0]!.of)}`, { count });
  return t('overview.title.parts', {
    count,
    parts: parts.map((part) => t(`overview.part.${key(part.of)}`, { count: part.count })).join(t('overview.comma')),
  });
}

/** Why there is no value, where that is more than the status says already. */
export const missingReason = ({ figure, latest: { missing } }: OverviewEntry, { t }: Words): string =>
  figure !== null || missing === undefined || missing === 'not-published' ? '' : t(`missing.${missing}`);

/** The titles of the plans that are counted. */
export const plansLine = ({ plans }: BoardRecord, { scope }: Survey, { locale, t }: Words): string =>
  t('overview.plans', {
    titles: plans
      .filter(({ key }) => (scope.plan ?? key) === key)
      .map(({ title: own }) => t('card.wording.plan', { title: own[locale] }))
      .join(t('overview.pause')),
  });
