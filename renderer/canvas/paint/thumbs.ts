/**
 * Pictures as the canvas paints them: decoded beside the page, no larger than the board shows them, and each with one
 * colour to stand for it far out and until it is there.
 *
 * So many pixels are kept; what was painted longest ago goes first. Its colour stays.
 */
import { IMAGE_RADIUS } from '../../../shared/layout/metrics';
import type { Asset } from '../../../shared/model/types';
import { toImageBlob } from '../../images/imageBlob';

export interface Thumb {
  /** With round corners. */
  readonly bitmap: ImageBitmap;
  /** Of the whole picture, on average. */
  readonly color: string;
}

/** For boards seen at 150 %, and for screens with finer pixels. */
const SHARPNESS = 1.5;
/** About a hundred megabytes. */
const MOST_PIXELS = 25_000_000;
const AT_ONCE = 2;
/** The page shows a new picture first: to decode it twice at once would hold up the frame it appears in. In milliseconds. */
const HEAD_START = 250;

/** Painted last is last. */
const thumbs = new Map<Asset, Thumb>();
const colors = new WeakMap<Asset, string>();
/** Not yet decoded, with the widths at which they are shown. */
const wanted = new Map<Asset, number>();
const underWay = new Set<Asset>();
/** Not to be decoded, or broken. */
const hopeless = new WeakSet<Asset>();
const listeners = new Set<() => void>();
let pixels = 0;

/** Told when something can be painted better than before. Returns the function that stops listening. */
export function onThumbs(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Undefined until it is decoded, which this asks for. `width` in board units. */
export function findThumb(asset: Asset, width: number): Thumb | undefined {
  const thumb = thumbs.get(asset);
  if (thumb) {
    thumbs.delete(asset);
    thumbs.set(asset, thumb);
    return thumb;
  }
  want(asset, width);
  return undefined;
}

export function findImageColor(asset: Asset, width: number): string | undefined {
  const color = colors.get(asset);
  if (color === undefined) want(asset, width);
  return color;
}

function want(asset: Asset, width: number): void {
  if (wanted.has(asset) || hopeless.has(asset)) return;
  wanted.set(asset, width);
  setTimeout(() => void loadNext(), HEAD_START);
}

async function loadNext(): Promise<void> {
  const next = [...wanted].find(([asset]) => !underWay.has(asset));
  if (!next || underWay.size >= AT_ONCE) return;
  const [asset, width] = next;
  underWay.add(asset);
  const thumb = await load(asset, width).catch(() => undefined);
  if (thumb) keep(asset, thumb);
  else hopeless.add(asset);
  underWay.delete(asset);
  wanted.delete(asset);
  for (const listener of listeners) listener();
  void loadNext();
}

async function load(asset: Asset, width: number): Promise<Thumb | undefined> {
  const blob = toImageBlob(asset);
  if (!blob) return undefined;
  const resizeWidth = Math.max(1, Math.round(width * SHARPNESS));
  const whole = await createImageBitmap(blob, { resizeWidth, resizeQuality: 'medium' });
  const color = toAverage(whole);
  return { bitmap: roundCorners(whole), color };
}

/** Once, not in every frame: clipping is dear where there is no graphics card. */
function roundCorners(whole: ImageBitmap): ImageBitmap {
  const { width, height } = whole;
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) return whole;
  pen.beginPath();
  pen.roundRect(0, 0, width, height, IMAGE_RADIUS * SHARPNESS);
  pen.clip();
  pen.drawImage(whole, 0, 0);
  whole.close();
  return canvas.transferToImageBitmap();
}

function keep(asset: Asset, thumb: Thumb): void {
  thumbs.set(asset, thumb);
  colors.set(asset, thumb.color);
  pixels += sizeOf(thumb);
  for (const [oldest, old] of thumbs) {
    if (pixels <= MOST_PIXELS || oldest === asset) return;
    thumbs.delete(oldest);
    pixels -= sizeOf(old);
    old.bitmap.close();
  }
}

function sizeOf({ bitmap }: Thumb): number {
  return bitmap.width * bitmap.height;
}

function toAverage(bitmap: ImageBitmap): string {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) return 'transparent';
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return `rgb(${red} ${green} ${blue} / ${alpha / 255})`;
}
