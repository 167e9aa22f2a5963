export * from './conforms.js';
export * from './dataset.js';
export * from './decode.js';
export * from './notice.js';
export * from './shape.js';
