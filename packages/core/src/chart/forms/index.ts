export * from './label.js';
export * from './scale.js';
export * from './squares.js';
export * from './track.js';
