/** Files and texts of a chart: the module is asked for with the first press of a button. */
export { citations, type Citations } from './citations.js';
export { fileName, type ExportKind } from './file-name.js';
export { makeCsv } from './make-csv.js';
export { makePng } from './make-png.js';
export { makeSvg } from './make-svg.js';
export { makeZip } from './make-zip.js';
export { addWords, drawOffered, tellOffered } from './offered-view.js';
export { offer, type Offered } from './offer.js';
export type { Picture } from './picture.js';
