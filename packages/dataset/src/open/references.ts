import type { OpenReference } from './open-table.js';

/** A column that holds ids of `indicators.csv`. */
export const toIndicator: OpenReference = { field: 'indicator', table: 'indicators', key: 'id' };
/** A column that holds keys of `sources.csv`. */
export const toSource: OpenReference = { field: 'source_id', table: 'sources', key: 'id' };
