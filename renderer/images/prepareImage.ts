/**
 * From a file a person brought to a picture the map can keep: known by its bytes, not by its name; turned as its camera
 * says; made smaller; without anything its camera noted. Runs in a worker, for a photo takes a second.
 */
import {
  MAX_ASPECT_RATIO,
  MAX_SOURCE_BYTES,
  MAX_SOURCE_PIXELS,
  MAX_SOURCE_SIDE,
} from '../../shared/model/imageLimits';
import type { Asset, Id } from '../../shared/model/types';
import { toByteView } from '../../shared/util/byteView';
import { isWholeImage, looksLikeSvg, readImageHeader, type ImageHeader } from '../../shared/util/imageHeader';
import { isAnimated } from '../../shared/util/isAnimated';
import { fail, ok, type Result } from '../../shared/util/result';
import { encodeImage } from './encodeImage';

/** Each has a message `images.<kind>`. */
export interface ImageProblem {
  readonly kind:
    'empty' | 'tooManyBytes' | 'svg' | 'notAnImage' | 'tooManyPixels' | 'tooLong' | 'broken' | 'failed';
  readonly values?: Readonly<Record<string, number>>;
}

export interface PreparedImage {
  /** Made of the bytes: the same picture is the same asset. */
  readonly id: Id;
  readonly asset: Asset;
  /** What was brought moves; this does not. */
  readonly stopped: boolean;
}

interface CheckedImage extends ImageHeader {
  readonly moves: boolean;
}

export async function prepareImage(file: Blob): Promise<Result<PreparedImage, ImageProblem>> {
  const checked = await checkImage(file);
  if (!checked.ok) return checked;
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!bitmap) return fail({ kind: 'broken' });
  const encoded = await encodeImage(bitmap, checked.value.mime);
  bitmap.close();
  if (!encoded) return fail({ kind: 'failed' });
  const bytes = new Uint8Array(await encoded.arrayBuffer());
  const asset = { mime: encoded.type, data: toBase64(bytes) };
  return ok({ id: await toAssetId(bytes), asset, stopped: checked.value.moves });
}

/** Everything that can be known before a pixel is decoded. */
export async function checkImage(file: Blob): Promise<Result<CheckedImage, ImageProblem>> {
  if (file.size === 0) return fail({ kind: 'empty' });
  if (file.size > MAX_SOURCE_BYTES) {
    return fail({
      kind: 'tooManyBytes',
      values: { found: inMegabytes(file.size), limit: inMegabytes(MAX_SOURCE_BYTES) },
    });
  }
  const view = toByteView(new Uint8Array(await file.arrayBuffer()));
  const header = readImageHeader(view);
  if (!header) return fail({ kind: looksLikeSvg(view) ? 'svg' : 'notAnImage' });
  const { width, height } = header;
  const longest = Math.max(width, height);
  if (longest > MAX_SOURCE_SIDE || longest > MAX_ASPECT_RATIO * Math.min(width, height)) {
    return fail({ kind: 'tooLong', values: { width, height } });
  }
  if (width * height > MAX_SOURCE_PIXELS) {
    const limit = Math.round(MAX_SOURCE_PIXELS / 1_000_000);
    return fail({ kind: 'tooManyPixels', values: { width, height, limit } });
  }
  if (!isWholeImage(view, header)) return fail({ kind: 'broken' });
  return ok({ ...header, moves: isAnimated(view, header) });
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

/** Half of SHA-256: no two pictures of one map will ever share it. */
async function toAssetId(bytes: Uint8Array<ArrayBuffer>): Promise<Id> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `image-${[...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** As many bytes at a time as a call takes arguments. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    letters += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(letters);
}
