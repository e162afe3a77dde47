/**
 * Addresses of pictures for the page: one `blob:` for each, shared by all that show it.
 *
 * It is taken back a while after the last of them is gone: cards come and go while the board moves, and making it again
 * takes a few milliseconds.
 */
import { useEffect, useMemo } from 'react';
import type { Asset, Id } from '../../shared/model/types';
import { useDocument } from '../document/useEditor';
import { toImageBlob } from './imageBlob';

const UNUSED_MS = 30_000;

interface Held {
  readonly url: string | undefined;
  users: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const urls = new Map<Asset, Held>();

/** Of a picture of the document; undefined where there is none, or nothing that may be shown. */
export function useAssetUrl(assetId: Id | undefined): string | undefined {
  return useImageUrl(
    useDocument(({ document: { assets } }) =>
      assetId !== undefined && Object.hasOwn(assets, assetId) ? assets[assetId] : undefined,
    ),
  );
}

export function useImageUrl(asset: Asset | undefined): string | undefined {
  const held = useMemo(() => asset && hold(asset), [asset]);
  useEffect(() => {
    if (!asset) return undefined;
    use(asset);
    return () => release(asset);
  }, [asset]);
  return held?.url;
}

/** Ahead of showing it, for a picture is large: decoded beside the page, it holds up no frame when it appears. */
export async function prepareImageUrl(asset: Asset): Promise<void> {
  const { url } = hold(asset);
  if (url === undefined) return;
  const image = new Image();
  image.src = url;
  // One that cannot be decoded shows as any other broken picture does.
  await image.decode().catch(() => undefined);
}

/** Until it is used, it is kept like one that nobody uses any more. */
function hold(asset: Asset): Held {
  const known = urls.get(asset);
  if (known) return known;
  const blob = toImageBlob(asset);
  const made: Held = { url: blob && URL.createObjectURL(blob), users: 0, timer: undefined };
  urls.set(asset, made);
  forgetLater(asset, made);
  return made;
}

function use(asset: Asset): void {
  const held = hold(asset);
  clearTimeout(held.timer);
  held.users += 1;
}

function release(asset: Asset): void {
  const held = urls.get(asset);
  if (!held) return;
  held.users -= 1;
  if (held.users === 0) forgetLater(asset, held);
}

function forgetLater(asset: Asset, held: Held): void {
  clearTimeout(held.timer);
  held.timer = setTimeout(() => {
    if (held.url !== undefined) URL.revokeObjectURL(held.url);
    urls.delete(asset);
  }, UNUSED_MS);
}
