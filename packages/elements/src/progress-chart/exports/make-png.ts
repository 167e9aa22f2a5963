import { makeSvg } from './make-svg.js';
import type { Picture } from './picture.js';

/** Pixels of the bitmap for one of the picture, and the most that every browser's canvas takes. */
const SCALE = 2;
const MOST_PIXELS = 16_000_000;

/**
 * The picture as a bitmap of twice its size, on white.
 *
 * @throws Error (as a rejection) where the browser cannot draw the picture
 */
export async function makePng(picture: Picture): Promise<Blob> {
  const canvas = await drawBitmap(picture);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('Wanted a PNG of the canvas, got none. Check its size.'))),
      'image/png',
    );
  });
}

/** The bitmap as an address that holds all of it: what a browser without downloads can keep by a long press. */
export const makePngAddress = async (picture: Picture): Promise<string> =>
  (await drawBitmap(picture)).toDataURL('image/png');

async function drawBitmap(picture: Picture): Promise<HTMLCanvasElement> {
  const image = new Image();
  // A blob: address would be refused by a strict policy, and an image of one taints the canvas in older browsers.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(makeSvg(picture))}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('Wanted a canvas to draw the picture on, got none. Check the browser’s memory.');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
