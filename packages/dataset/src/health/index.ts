import type { Dataset } from '../assemble.js';
import type { KeeperLocale } from '../problem.js';
import { measureHealth } from './measure-health.js';
import { tellHealth, type ToldHealth } from './tell-health.js';

/** The data-health report of a checked dataset, in one of the keepers' languages. */
export function tellHealthOf({ published, internal }: Dataset, locale: KeeperLocale): ToldHealth {
  const { head, names, indicators, services, facilities, hotlines } = published;
  const report = measureHealth({
    release: head.release,
    demonstration: head.demonstration,
    title: names,
    indicators,
    assessments: new Map(internal.map(({ id, assessment }) => [id, assessment])),
    services: services['zh-Hans'],
    facilities: facilities.features,
    hotlines: hotlines.hotlines,
  });
  return tellHealth(report, locale);
}
