export * from './format.js';
export * from './locale.js';
export * from './translate.js';
export * from './target-wording.js';
