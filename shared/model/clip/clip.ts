/**
 * What copying takes along: a small document that holds the copied records and all they refer to.
 *
 * Being a document, it is written, limited and checked exactly like a file (shared/format/clipText.ts), and brings its
 * own language, translations and pictures to whichever map it is pasted into (`clip.paste`).
 */
import type { CjmDocument } from '../types';

export const CLIP_KINDS = ['cards', 'step', 'stage', 'lane', 'journey'] as const;
export type ClipKind = (typeof CLIP_KINDS)[number];

export interface Clip {
  readonly kind: ClipKind;
  /** Its first journey holds what was copied; the others are names only, for cards that open them. */
  readonly document: CjmDocument;
}
