import { isImage, isSameAsset } from '../model/assets';
import { STORED_BYTES } from '../model/imageLimits';
import type { Asset, CjmDocument, Id } from '../model/types';
import { toBase64View } from '../util/byteView';
import { ALLOWED, refuse, type Command, type Verdict } from './command';
import { hasRoomForAssets } from './roomVerdicts';
import { firstRefusal, mustBeNew } from './verdicts';

export interface AddAssetArgs {
  /** Made of the bytes, so that the same picture is kept once. */
  readonly id: Id;
  readonly asset: Asset;
}

/** A picture for cards and personas to name; by itself it is not seen, and not written to the file. */
export const addAsset: Command<AddAssetArgs> = {
  name: 'asset.add',
  label: () => ({ key: 'command.asset.add' }),
  allowed: (document, { id, asset }) =>
    isHeld(document, id, asset)
      ? ALLOWED
      : firstRefusal(mayBeImage(asset), mustBeNew(document, id), hasRoomForAssets(document, [asset])),
  run: (document, { id, asset }) =>
    isHeld(document, id, asset) ? document : { ...document, assets: { ...document.assets, [id]: asset } },
};

function isHeld({ assets }: CjmDocument, id: Id, asset: Asset): boolean {
  const held = Object.hasOwn(assets, id) ? assets[id] : undefined;
  return held !== undefined && isSameAsset(held, asset);
}

function mayBeImage(asset: Asset): Verdict {
  if (toBase64View(asset.data).length > STORED_BYTES) return refuse('refusal.imageTooLarge');
  return isImage(asset) ? ALLOWED : refuse('refusal.notAnImage');
}
