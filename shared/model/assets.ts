/** Pictures of a document: which of them something uses, and when two are the same. */
import type { Asset, CjmDocument } from './types';

export function isSameAsset(left: Asset, right: Asset): boolean {
  return left === right || (left.data === right.data && left.mime === right.mime);
}

/** In characters of base64. */
export function totalAssetLength({ assets }: CjmDocument): number {
  return Object.values(assets).reduce((sum, { data }) => sum + data.length, 0);
}
