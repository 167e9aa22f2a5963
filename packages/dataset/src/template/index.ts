import type { Dataset } from '../assemble.js';
import { makeTemplates, type TemplateLists } from './make-templates.js';
import { TABLE_SPECS } from '../tables/content-tables.js';

/** The tables that offices fill. The others are made once, by whoever keeps the content folder. */
const FILLED = ['observations', 'facilities', 'services', 'hotlines'] as const;

/**
 * The blank workbooks by file name.
 *
 * @param dataset what the drop-downs list the indicators and subdistricts of; null for a folder that has no content yet
 */
export const templatesOf = (dataset: Dataset | null): Promise<ReadonlyMap<string, Uint8Array>> =>
  makeTemplates(
    FILLED.map((name) => TABLE_SPECS[name]),
    dataset === null ? { indicators: [], subdistricts: [] } : listsOf(dataset),
  );

const listsOf = ({ published: { indicators, areas } }: Dataset): TemplateLists => ({
  indicators: indicators.map(({ id, name, plan, domain, target }) => ({
    id,
    name: name['zh-Hans'],
    plan: plan.title['zh-Hans'],
    domain: domain.title['zh-Hans'],
    target: target.short['zh-Hans'],
    unit: target.unit ?? '',
  })),
  subdistricts: areas.features.map(({ properties }) => properties.name['zh-Hans']),
});
