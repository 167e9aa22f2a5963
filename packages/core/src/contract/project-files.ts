import { domainHead, envelope, heroes, localized, paragraphPlace, planHead, status } from './dataset.js';
import { commitment } from './plan-files.js';
import { serviceModality, serviceStatus } from './service-files.js';
import { integer, list, orNull, record, text, type Of } from './shape.js';

/**
 * An indicator that a key project is linked to, and by what: `commitments` are those of the project that name it,
 * `services` those of the project that do; one of the two is never empty. Status and figure are the indicator's own and
 * say nothing of how far the project has come.
 */
export const projectIndicator = record({
  id: text,
  name: localized,
  domain: domainHead,
  /** `short` in the notation of rows (`≥ 5.5/千人`), `phrase` in the words of a sentence (2030年不少于5.5/千人). */
  target: record({ short: localized, phrase: localized }),
  status,
  /** The status in the words of its form. */
  statusLabel: localized,
  /** The newest value as it is set large, with its period in words; null where there is no value. */
  figure: orNull(record({ period: localized, hero: heroes })),
  /** How many recorded places count towards it, by their designation; null where none does: that is no count of 0. */
  places: orNull(integer),
  commitments: list(text),
  services: list(text),
});
export type ProjectIndicator = Of<typeof projectIndicator>;

/** A service that the paragraph of a key project names, and in which state the plan speaks of it. */
export const projectService = record({
  id: text,
  name: localized,
  status: serviceStatus,
  /** The state in words: 规划载明已开展 … */
  statusLabel: localized,
  modality: serviceModality,
});
export type ProjectService = Of<typeof projectService>;

/**
 * A key project (重点项目). `id` is the plan's key and the project's place in it, `women.projects.3`; `number` and `title`
 * are the notice's, `title` null where the paragraph has none; `quote` is the paragraph without them, verbatim.
 */
export const projectRecord = record({
  id: text,
  plan: text,
  number: text,
  title: orNull(localized),
  quote: text,
  place: paragraphPlace,
  /** Whole, as `commitments.json` has them. Nothing in a dataset says how far a commitment has come. */
  commitments: list(commitment),
  indicators: list(projectIndicator),
  services: list(projectService),
});
export type ProjectRecord = Of<typeof projectRecord>;

/** `projects.json`: the key projects of the plans, in the order of the notice, with what each is linked to. */
export const projectsFile = record({ ...envelope, plans: list(planHead), projects: list(projectRecord) });
export type ProjectsFile = Of<typeof projectsFile>;
