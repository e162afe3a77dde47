/** The pictures of a document: how much they are, and which of them something names. */
import { toBase64View } from '../util/byteView';
import { readImageHeader } from '../util/imageHeader';
import type { Asset, CjmDocument, Id } from './types';

export function isSameAsset(left: Asset, right: Asset): boolean {
  return left === right || (left.data === right.data && left.mime === right.mime);
}

/** What calls itself a picture may be anything. */
export function isImage({ mime, data }: Asset): boolean {
  return readImageHeader(toBase64View(data))?.mime === mime;
}

/** In characters of base64. */
export function totalAssetLength(assets: readonly Asset[]): number {
  return assets.reduce((sum, { data }) => sum + data.length, 0);
}

/** The same picture is kept once, whatever it is called. */
export function keepAsset(
  assets: CjmDocument['assets'],
  asset: Asset,
  toId: () => Id,
): { readonly id: Id; readonly assets: CjmDocument['assets'] } {
  const known = Object.entries(assets).find(([, held]) => isSameAsset(held, asset));
  if (known) return { id: known[0], assets };
  const id = toId();
  return { id, assets: { ...assets, [id]: asset } };
}

/**
 * The assets that something in the document or in its snapshots names; the same table when that is all of them.
 *
 * A picture that was replaced stays in memory, where undo finds it, and is left out of the file. A newer program may name
 * pictures in fields that this one does not know: before any is left out, the whole document is searched.
 */
export function keepUsedAssets(document: CjmDocument): CjmDocument['assets'] {
  const { assets, ...rest } = document;
  const unused = new Set(Object.keys(assets));
  if (unused.size === 0) return assets;
  for (const { personas, journeys } of [document, ...document.snapshots.map((kept) => kept.document)]) {
    for (const { photo = '' } of personas) unused.delete(photo);
    for (const { cards } of journeys) for (const { imageId = '' } of cards) unused.delete(imageId);
  }
  if (unused.size > 0) dropMentioned(rest, unused);
  if (unused.size === 0) return assets;
  return Object.fromEntries(Object.entries(assets).filter(([id]) => !unused.has(id)));
}

function dropMentioned(value: unknown, unused: Set<Id>): void {
  if (typeof value === 'string') unused.delete(value);
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) dropMentioned(part, unused);
  }
}
