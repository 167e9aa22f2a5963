export { cutOpenData } from './cut-open-data.js';
export type { PublishedDataset } from './published-dataset.js';
