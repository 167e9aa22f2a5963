import type { Dataset } from '../assemble.js';
import { makeTemplates, type TemplateLists } from './make-templates.js';
import { TABLE_SPECS } from '../tables/content-tables.js';
import { sayUnit } from '../tables/observations/observation-units.js';
import { TABLE_NAMES } from '../tables/table.js';

/**
 * The blank workbooks by file name.
 *
 * @param dataset what the drop-downs list the indicators, domains and subdistricts of; null for a folder that has no content yet
 */
export const templatesOf = (dataset: Dataset | null): Promise<ReadonlyMap<string, Uint8Array>> =>
  makeTemplates(
    TABLE_NAMES.map((name) => TABLE_SPECS[name]),
    dataset === null ? { plans: [], domains: [], indicators: [], subdistricts: [] } : listsOf(dataset),
  );

const listsOf = ({ published: { plans, indicators, areas } }: Dataset): TemplateLists => ({
  plans: plans.plans.map(({ title }) => title['zh-Hans']),
  domains: plans.plans.flatMap(({ domains }) => domains.map(({ title }) => title['zh-Hans'])),
  indicators: indicators.map(({ id, name, plan, domain, target }) => ({
    id,
    name: name['zh-Hans'],
    plan: plan.title['zh-Hans'],
    domain: domain.title['zh-Hans'],
    target: target.short['zh-Hans'],
    unit: target.unit === null ? '' : sayUnit(target.unit),
  })),
  subdistricts: areas.features.map(({ properties }) => properties.name['zh-Hans']),
});
