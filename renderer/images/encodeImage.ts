/** A picture in the size and weight in which maps keep it. Drawing it anew leaves behind what its camera noted. */
import { STORED_BYTES, STORED_SIDE } from '../../shared/model/imageLimits';
import type { ImageMime } from '../../shared/util/imageHeader';

/** Best first; 1 keeps every pixel of a WebP. */
const PHOTO_QUALITIES = [0.85, 0.78, 0.7, 0.6] as const;
const GRAPHIC_QUALITIES = [1, 0.92, ...PHOTO_QUALITIES] as const;
/** Where even the last is too heavy, such as noise. */
const SHRINK = 0.8;
const LEAST_SIDE = 320;

/** Photos stay JPEG, which every program shows; the rest becomes WebP, which keeps edges and transparency. */
export async function encodeImage(bitmap: ImageBitmap, from: ImageMime): Promise<Blob | undefined> {
  const isPhoto = from === 'image/jpeg';
  const type = isPhoto ? 'image/jpeg' : 'image/webp';
  for (let side = STORED_SIDE; side >= LEAST_SIDE; side = Math.round(side * SHRINK)) {
    const canvas = draw(bitmap, side);
    for (const quality of isPhoto ? PHOTO_QUALITIES : GRAPHIC_QUALITIES) {
      const blob = await canvas.convertToBlob({ type, quality });
      // A browser that cannot write this kind writes another one, without a word.
      if (blob.type !== type) return undefined;
      if (blob.size <= STORED_BYTES) return blob;
    }
  }
  return undefined;
}

function draw(bitmap: ImageBitmap, longest: number): OffscreenCanvas {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This worker has no canvas to draw on.');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, width, height);
  return canvas;
}
