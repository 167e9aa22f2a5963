export * from './dataset.js';
export * from './notice.js';
export * from './shape.js';
