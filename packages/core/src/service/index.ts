export * from './alphabet.js';
export * from './by-character.js';
export * from './packed-index.js';
export * from './spell.js';
export * from './unpack-column.js';
export * from './unpack-services.js';
