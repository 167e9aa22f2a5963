/** What is wrong with a page's data, said to its editor. A file of its own: a page in order never asks for it. */
export { decode } from '@plan-widgets/core/contract';
export { confirmUnknown } from './nearest-ids.js';
