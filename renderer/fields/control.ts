/** How a field is edited, as data. `FieldControl` turns it into a control; tables of fields say which they want. */
import type { MessageKey } from '../../shared/i18n/catalogue';

export interface Option {
  readonly value: string;
  readonly label: MessageKey;
}

export type Control =
  | { readonly kind: 'line' | 'area' | 'date' | 'time' | 'url' | 'words' | 'lines' | 'switch' | 'color' }
  | { readonly kind: 'number' | 'scale'; readonly min: number; readonly max: number; readonly step: number }
  /** Small whole numbers, as chips. */
  | { readonly kind: 'rating'; readonly min: number; readonly max: number }
  /** Named small numbers, as chips. */
  | { readonly kind: 'levels' | 'chips' | 'select'; readonly options: readonly Option[] }
  /** Any number of named values. */
  | { readonly kind: 'marks'; readonly options: readonly Option[] }
  /** Records of the document. */
  | { readonly kind: 'persona' | 'personas' | 'channels' | 'journey' }
  /** Facets with parts of their own. */
  | { readonly kind: 'momentOfTruth' | 'dropOff' | 'evidence' | 'metric' }
  /** A picture of the document, by its id. */
  | { readonly kind: 'image' };

/** What is often written in a field. */
export interface IdeaList {
  readonly label: MessageKey;
  readonly words: readonly MessageKey[];
}

export interface FieldSpec {
  readonly field: string;
  readonly label: MessageKey;
  readonly hint?: MessageKey;
  /** In the empty field: the question it answers. */
  readonly placeholder?: MessageKey;
  /** Offered below the field while it is empty. */
  readonly ideas?: IdeaList;
  readonly control: Control;
}

export const LINE: Control = { kind: 'line' };
export const AREA: Control = { kind: 'area' };
export const WORDS: Control = { kind: 'words' };
export const ONE_TO_FIVE: Control = { kind: 'rating', min: 1, max: 5 };
export const NONE_TO_FIVE: Control = { kind: 'rating', min: 0, max: 5 };
