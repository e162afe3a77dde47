/**
 * From a document to the text of a `.cjm` file: always the same text for the same document, and a small change of the
 * one is a small change of the other.
 */
import { keepUsedAssets } from '../model/assets';
import type { CjmDocument } from '../model/types';
import { documentSpec } from './records/documentSpec';

export interface SerializeOptions {
  /** For drafts: pictures are kept beside them, once. */
  readonly withoutAssets?: boolean;
}

export function serializeDocument(document: CjmDocument, { withoutAssets }: SerializeOptions = {}): string {
  const assets = withoutAssets ? {} : keepUsedAssets(document);
  const written = documentSpec.write(assets === document.assets ? document : { ...document, assets });
  return `${JSON.stringify(written, null, 2)}\n`;
}
