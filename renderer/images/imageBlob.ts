/** The bytes of a picture of the map, as a blob that says what they are: its bytes decide, not what the file called it. */
import { findDrawable } from '../../shared/layout/cardImage';
import type { Asset } from '../../shared/model/types';

/** Undefined for what must not be decoded: no picture at all, or one that would take gigabytes. */
export function toImageBlob(asset: Asset): Blob | undefined {
  const header = findDrawable(asset);
  if (!header) return undefined;
  const letters = atob(asset.data);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return new Blob([bytes], { type: header.mime });
}
