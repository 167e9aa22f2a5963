import { zipSync, type Zippable } from 'fflate';
import { citationText } from './citations.js';
import { makeCsv } from './make-csv.js';
import { makePng } from './make-png.js';
import { makeSvg } from './make-svg.js';
import type { Picture } from './picture.js';
import { plainTitle } from './picture-texts.js';
import { sentenceText } from './sentence-text.js';

/**
 * Everything in one archive, with a README in the reader's language: both pictures, the data as shown and whole, how to
 * cite, and the sentence. Where the whole data cannot be fetched, offline say, they are left out and the README says so.
 * The archive's only date is that of the release.
 *
 * @throws Error (as a rejection) where the browser cannot draw the picture
 */
export async function makeZip(picture: Picture): Promise<Blob> {
  const { record, words } = picture;
  const [png, whole] = await Promise.all([makePng(picture).then(readBytes), fetchWhole(picture.csvHref)]);
  // A text file opens as Chinese in an old editor of Windows only with the mark.
  const text = (content: string): Uint8Array => utf8.encode(`\uFEFF${content.replace(/\n/g, '\r\n')}\r\n`);
  const about = (name: string): string => words.t(`export.readme.${name}`);
  const files: readonly (readonly [name: string, about: string, bytes: Uint8Array])[] = [
    ['picture.png', about('picturePng'), png],
    ['picture.svg', about('pictureSvg'), utf8.encode(makeSvg(picture))],
    ['data.csv', about('shown'), utf8.encode(makeCsv(picture))],
    ...(whole ? [[`${record.id}.csv`, about('whole'), whole] as const] : []),
    ['citation.txt', about('citation'), text(citationText(picture))],
    ['sentence.txt', about('sentence'), text(sentenceText(picture))],
  ];
  const readme = text(describeArchive(picture, files, whole !== null));
  const [year, month, day] = record.released.split('-').map(Number);
  const bytes = zipSync(
    Object.fromEntries<Zippable[string]>([
      ['README.txt', readme],
      ...files.map(([name, , content]): [string, Zippable[string]] => [
        name,
        // A bitmap is packed already.
        [content, { level: name.endsWith('.png') ? 0 : 6 }],
      ]),
    ]),
    // In the reader's own zone, as an archive has none: the same bytes everywhere.
    { mtime: new Date(year!, month! - 1, day) },
  );
  return new Blob([bytes], { type: 'application/zip' });
}

const utf8 = new TextEncoder();

const readBytes = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

/** The file with all data; null where there is none, and where it cannot be had now. */
async function fetchWhole(address: string | null): Promise<Uint8Array | null> {
  if (address === null) return null;
  try {
    const answer = await fetch(address);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

function describeArchive(
  picture: Picture,
  files: readonly (readonly [name: string, about: string, bytes: Uint8Array])[],
  hasWhole: boolean,
): string {
  const { record, words, csvHref } = picture;
  const { t, locale } = words;
  const without = hasWhole
    ? []
    : [csvHref === null ? t('export.readme.noWhole') : t('export.readme.unreached', { address: csvHref })];
  return [
    ...(record.demonstration ? [t('demonstration.notice'), ''] : []),
    plainTitle(picture),
    record.sentence[locale],
    t('card.release', { release: record.release }),
    '',
    t('export.readme.files'),
    ...files.map(([file, about]) => t('export.readme.file', { file, about })),
    ...without,
    '',
    t('export.readme.encoding'),
  ].join('\n');
}
