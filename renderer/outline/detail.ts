/** One thing a card says besides its text. What is shown may be short; what is said is understood without seeing. */
import type { Translate } from '../../shared/i18n/translator';

export interface Detail {
  readonly short: string;
  readonly said: string;
  /** A drawing of `shared/theme/icons`, as on the board; never the only way a detail is told. */
  readonly icon?: string;
  readonly tone?: 'bad' | 'warn' | 'accent';
  /** Where it leads. */
  readonly href?: string;
}

/** Undefined, or empty, is not said. */
export type MaybeDetail = Detail | false | undefined;

/** A word that needs no name. */
export function toPlainDetail(text: string): Detail {
  return { short: text, said: text };
}

/** Shown as its value, and said with the name of its field. */
export function toFieldDetail(
  name: string,
  value: string,
  look: Omit<Detail, 'short' | 'said'>,
  t: Translate,
): Detail {
  return { short: value, said: t('outline.field', { name, value }), ...look };
}
