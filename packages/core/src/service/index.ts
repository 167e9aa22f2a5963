export * from './packed-index.js';
export * from './spell.js';
export * from './unpack-services.js';
