/**
 * What copying takes along: a small document that holds the copied records and all they refer to.
 *
 * Being a document, it is written, limited and checked exactly like a file (shared/format/clipText.ts), and brings its
 * own language, translations and pictures to whichever map it is pasted into (`clip.paste`, `persona.paste`).
 */
import type { CjmDocument } from '../types';

const BOARD_CLIP_KINDS = ['cards', 'step', 'stage', 'lane', 'journey'] as const;
export const CLIP_KINDS = [...BOARD_CLIP_KINDS, 'persona'] as const;
export type BoardClipKind = (typeof BOARD_CLIP_KINDS)[number];

export interface BoardClip {
  readonly kind: BoardClipKind;
  /** Its first journey holds what was copied; the others are names only, for cards that open them. */
  readonly document: CjmDocument;
}

export interface PersonaClip {
  readonly kind: 'persona';
  /** Its personas are what was copied. */
  readonly document: CjmDocument;
}

export type Clip = BoardClip | PersonaClip;
