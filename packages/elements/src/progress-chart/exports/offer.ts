import { citationText } from './citations.js';
import { fileName, type ExportKind } from './file-name.js';
import { makeCsv } from './make-csv.js';
import { makePng, makePngAddress } from './make-png.js';
import { makeSvg } from './make-svg.js';
import { makeZip } from './make-zip.js';
import type { Picture } from './picture.js';
import { sentenceText } from './sentence-text.js';

/** What came of a press: a file given to the browser, a picture to be long-pressed, or a text to be selected. */
export type Offered =
  | { readonly kind: 'saved' }
  | { readonly kind: 'picture'; readonly src: string; readonly alt: string }
  | { readonly kind: 'text'; readonly text: string; readonly href: string | null };

/** How long a browser may take to fetch a file that it was given, ms; the memory is freed then. */
const KEPT = 60_000;

/**
 * Gives a file to the reader: saved where the browser can save, else shown in the way that this browser has to keep it.
 * Citation and sentence are texts to be copied everywhere.
 *
 * @throws Error (as a rejection) where the file cannot be made
 */
export async function offer(kind: ExportKind, picture: Picture): Promise<Offered> {
  if (kind === 'citation') return { kind: 'text', text: citationText(picture), href: addressOf(picture) };
  if (kind === 'sentence') return { kind: 'text', text: sentenceText(picture), href: null };
  if (!canSave()) return show(kind, picture);
  save(await makeFile(kind, picture), fileName(picture, kind));
  return { kind: 'saved' };
}

const addressOf = ({ csvHref, dataHref }: Picture): string | null => csvHref ?? dataHref;

/** WeChat's browser knows the attribute and does nothing with it. */
const canSave = (): boolean =>
  !/MicroMessenger/i.test(navigator.userAgent) && 'download' in HTMLAnchorElement.prototype;

async function makeFile(kind: 'png' | 'svg' | 'csv' | 'zip', picture: Picture): Promise<Blob> {
  switch (kind) {
    case 'png':
      return makePng(picture);
    case 'zip':
      return makeZip(picture);
    case 'svg':
      return new Blob([makeSvg(picture)], { type: 'image/svg+xml' });
    case 'csv':
      return new Blob([makeCsv(picture)], { type: 'text/csv;charset=utf-8' });
  }
}

async function show(kind: 'png' | 'svg' | 'csv' | 'zip', picture: Picture): Promise<Offered> {
  const { record, words } = picture;
  const { locale, t } = words;
  const href = addressOf(picture);
  switch (kind) {
    case 'png':
    case 'svg':
      // A long press keeps a bitmap alone.
      return { kind: 'picture', src: await makePngAddress(picture), alt: record.sentence[locale] };
    case 'csv':
      return { kind: 'text', text: makeCsv(picture).replace('\uFEFF', ''), href };
    case 'zip':
      return {
        kind: 'text',
        text: t(href === null ? 'export.zip.elsewhere.noAddress' : 'export.zip.elsewhere', {
          button: t('chart.files.png'),
        }),
        href,
      };
  }
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // A link that stands nowhere is enough for every browser that can save, and no page's listener hears it.
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
