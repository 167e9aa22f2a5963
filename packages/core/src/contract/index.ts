export * from './shape.js';
export * from './notice.js';
