import type {
  IndicatorFile,
  ProjectIndicator,
  ProjectRecord,
  ProjectService,
  ProjectsFile,
  StrategyRecord,
} from '@plan-widgets/core/contract';
import en from '@plan-widgets/core/words/service/en.json' with { type: 'json' };
import zhHans from '@plan-widgets/core/words/service/zh-Hans.json' with { type: 'json' };
import zhHant from '@plan-widgets/core/words/service/zh-Hant.json' with { type: 'json' };
import { inAllLocales, joinServices, type ServiceInAll } from './open/services-table.js';
import type { PublishedDataset } from './open/published-dataset.js';
import { inEveryLocale } from './words/words.js';

/** What projects are cut from. */
type Published = Pick<PublishedDataset, 'plans' | 'commitments' | 'indicators' | 'services' | 'facilities'>;

const STATES = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en } as const;

/**
 * `projects.json`: the key projects in the order of the notice, each with its commitments, the services that its paragraph
 * names, and the indicators that these or those name. A link is what an annotation or a table says; none is inferred from
 * words that are alike.
 */
export function cutProjects(published: Published): ProjectsFile {
  const { plans, commitments: _, ...head } = published.commitments;
  const services = joinServices(published).filter(({ 'zh-Hans': { place } }) => place.section === 'project');
  return {
    ...head,
    plans,
    projects: published.plans.plans.flatMap((plan) =>
      plan.projects.map((project, at) => {
        const named = services.filter(
          ({ 'zh-Hans': { place } }) => place.plan === plan.key && place.number === project.number,
        );
        return cutProject(`${plan.key}.projects.${at + 1}`, plan.key, project, named, published);
      }),
    ),
  };
}

function cutProject(
  id: string,
  plan: string,
  { number, title, quote, place, commitments }: StrategyRecord,
  services: readonly ServiceInAll[],
  published: Published,
): ProjectRecord {
  const promised = published.commitments.commitments.filter((one) => commitments.includes(one.id));
  const naming = (indicator: string) => (one: { id: string; indicators: readonly string[] }) =>
    one.indicators.includes(indicator) ? [one.id] : [];
  return {
    id,
    plan,
    number,
    title,
    quote,
    place,
    commitments: promised,
    indicators: published.indicators.flatMap((indicator) => {
      const byCommitments = promised.flatMap(naming(indicator.id));
      const byServices = services.map((service) => service['zh-Hans']).flatMap(naming(indicator.id));
      return byCommitments.length + byServices.length === 0
        ? []
        : [
            {
              ...cutIndicator(indicator),
              places: countPlaces(indicator.id, published),
              commitments: byCommitments,
              services: byServices,
            },
          ];
    }),
    services: services.map(cutService),
  };
}

const cutIndicator = ({
  id,
  name,
  domain,
  target,
  status,
  statusLabel,
  figure,
}: IndicatorFile): Omit<ProjectIndicator, 'places' | 'commitments' | 'services'> => ({
  id,
  name,
  domain,
  target: { short: target.short, phrase: target.phrase },
  status,
  statusLabel,
  figure,
});

/** A table without a place says nothing of how many there are. */
const countPlaces = (indicator: string, { facilities: { features } }: Published): number | null =>
  features.filter(({ properties }) => properties.countsTowards.includes(indicator)).length || null;

function cutService(service: ServiceInAll): ProjectService {
  const { id, status, modality } = service['zh-Hans'];
  return {
    id,
    name: inAllLocales(service, ({ name }) => name)!,
    status,
    statusLabel: inEveryLocale((locale) => STATES[locale][`status.${status}`]),
    modality,
  };
}
