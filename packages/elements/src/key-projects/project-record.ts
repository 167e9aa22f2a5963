import {
  domainHead,
  flag,
  heroes,
  integer,
  list,
  localized,
  number,
  oneOf,
  orNull,
  paragraphPlace,
  planHead,
  publication,
  record,
  SCHEMA_VERSION,
  text,
  type Of,
} from '@plan-widgets/core/contract';
import type { Wish } from '../kit/data.js';
import type { SourcedElement } from '../kit/file-source.js';
import { wantedFile } from '../kit/wanted-file.js';
import { STATUSES } from '../kit/status-mark.js';

const shownCommitment = record({
  id: text,
  name: localized,
  target: record({ kind: text, value: orNull(number), year: orNull(integer), yearInferred: flag, hero: heroes }),
  wording: record({ clause: text }),
});
/** What is shown of a commitment of a project. */
export type ShownCommitment = Of<typeof shownCommitment>;

const shownIndicator = record({
  id: text,
  name: localized,
  domain: domainHead,
  target: record({ phrase: localized }),
  status: oneOf(...STATUSES),
  statusLabel: localized,
  figure: orNull(record({ period: localized, hero: heroes })),
  places: orNull(integer),
  commitments: list(text),
  services: list(text),
});
/** What is shown of an indicator that a project is linked to; `places` counts the recorded places that serve it. */
export type ShownIndicator = Of<typeof shownIndicator>;

const shownService = record({
  id: text,
  name: localized,
  status: oneOf('existing', 'to-be-built', 'explored'),
  statusLabel: localized,
  modality: text,
});
/** What is shown of a service that a project speaks of, and in which state the plan has it. */
export type ShownService = Of<typeof shownService>;

const shownProject = record({
  id: text,
  plan: text,
  number: text,
  title: orNull(localized),
  quote: text,
  place: paragraphPlace,
  commitments: list(shownCommitment),
  indicators: list(shownIndicator),
  services: list(shownService),
});
/** What is shown of a project. */
export type ShownProject = Of<typeof shownProject>;

/** What is shown of `projects.json`; what is not shown is neither checked nor its description carried. */
const projectsRecord = record({
  schemaVersion: oneOf(SCHEMA_VERSION),
  release: text,
  released: text,
  demonstration: flag,
  notice: publication,
  plans: list(planHead),
  projects: list(shownProject),
});
/** The projects shown; `indicators` are all that they are linked to, by whose names later corrections are told. */
export type ProjectsRecord = Of<typeof projectsRecord> & { readonly indicators: readonly ShownIndicator[] };

/** What of the element decides which projects it shows. */
interface ProjectsElement extends SourcedElement {
  /** Key of a plan; all without it. */
  readonly plan: string | null;
}

/** The projects that the element wants: of one plan, or of all; null in the place of a record that has none of them. */
export function wantedProjects(element: ProjectsElement): Wish<ProjectsRecord> | null {
  const wish = wantedFile<Of<typeof projectsRecord>>(element, projectsRecord);
  const plan = element.plan?.trim() || null;
  return (
    wish && {
      subject: wish.subject,
      inputs: [...wish.inputs, plan],
      load: () => {
        const loaded = wish.load();
        return loaded instanceof Promise ? loaded.then((late) => pickPlan(late, plan)) : pickPlan(loaded, plan);
      },
    }
  );
}

function pickPlan(whole: Of<typeof projectsRecord> | null, plan: string | null): ProjectsRecord | null {
  const projects = whole?.projects.filter((each) => plan === null || each.plan === plan) ?? [];
  const indicators = projects.flatMap((each) => each.indicators);
  return whole && projects.length > 0 ? { ...whole, projects, indicators } : null;
}
