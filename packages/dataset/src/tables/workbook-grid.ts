import type { Grid } from './grid.js';
export function readWorkbookGrids(_bytes: Uint8Array): Promise<readonly Grid[]> {
  return Promise.resolve([]);
}
