export * from './changes.js';
export * from './distance.js';
export * from './evidence.js';
export * from './gap.js';
export * from './groups.js';
export * from './own-points.js';
export * from './record.js';
export * from './subtract.js';
