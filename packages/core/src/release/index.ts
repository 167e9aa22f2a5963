export * from './news-since.js';
