/** What lies on the clipboard, or is dropped: read at once, since the browser takes it away after its event. */
import { CLIP_TYPE } from '../../../shared/format/clipText';
import { findCopied } from './lastCopied';

export interface Transfer {
  /** As `serializeClip` wrote it; anything else, if someone else wrote it. */
  readonly clip: string;
  readonly text: string;
  readonly files: readonly File[];
  /** A folder has no content to read. */
  readonly hasFolder: boolean;
}

const PLAIN = 'text/plain';

export function readTransfer(data: DataTransfer): Transfer {
  return {
    clip: data.getData(CLIP_TYPE),
    text: data.getData(PLAIN),
    files: [...data.files],
    hasFolder: [...data.items].some((item) => item.webkitGetAsEntry()?.isDirectory === true),
  };
}

export function writeTransfer(data: DataTransfer, clip: string | undefined, text: string): void {
  data.setData(PLAIN, text);
  if (clip !== undefined) data.setData(CLIP_TYPE, clip);
}

/**
 * The clipboard as a page may read it when nobody pressed the keys for it, once the person allowed that: it knows no types
 * of ours.
 */
export async function readClipboard(): Promise<Transfer> {
  const text = await navigator.clipboard.readText();
  const items = await navigator.clipboard.read().catch((): ClipboardItems => []);
  const images = items.flatMap((item) =>
    item.types.filter((type) => type.startsWith('image/')).map((type) => ({ item, type })),
  );
  const files = await Promise.all(
    images.map(async ({ item, type }) => new File([await item.getType(type)], type, { type })),
  );
  return { clip: findCopied(text), text, files, hasFolder: false };
}
