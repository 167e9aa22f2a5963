export { cutOpenData, cutOpenTexts } from './cut-open-data.js';
export type { PublishedDataset } from './published-dataset.js';
