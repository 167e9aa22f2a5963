export * from './list-indicators.js';
export * from './list-notes.js';
export * from './scope.js';
export * from './tally-scope.js';
