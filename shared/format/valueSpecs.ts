/** Numbers, switches, colours and pictures. */
import { CARD_COLORS, LANGUAGES, type CardColor, type Language, type Open } from '../model/kinds';
import { toTwoDecimals } from '../model/editFields';
import type { JsonSchema, Spec } from './spec';
import { formed } from './textSpecs';
import { toExcerpt } from './warnings';

interface Range {
  readonly min?: number;
  readonly max?: number;
  /** No fraction. */
  readonly whole?: boolean;
  /** The value that absence means. */
  readonly absent?: number;
}

/** Two decimals; out of range becomes the nearest end. */
export function number({ min = -Infinity, max = Infinity, whole = false, absent }: Range = {}): Spec<number> {
  const round = whole ? Math.round : toTwoDecimals;
  return {
    read(raw, context) {
      const value = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw;
      if (typeof value !== 'number' || !Number.isFinite(value)) {
        context.warn('dropped', { found: toExcerpt(raw) });
        return undefined;
      }
      if (value !== raw) context.warn('converted', { found: toExcerpt(raw) });
      const used = round(Math.min(max, Math.max(min, value)));
      if (value < min || value > max) context.warn('clamped', { found: value, used });
      return used;
    },
    write: (value) => round(value),
    isEmpty: (value) => value === absent,
    describe: () => ({
      type: whole ? 'integer' : 'number',
      ...(min === -Infinity ? {} : { minimum: min }),
      ...(max === Infinity ? {} : { maximum: max }),
      ...(absent === undefined ? {} : { default: absent }),
    }),
  };
}

/** On or absent. */
export function flag(): Spec<boolean> {
  return yesNo((value) => !value, { type: 'boolean', default: false });
}

/** Yes, no, or absent for not known. */
export function answer(): Spec<boolean> {
  return yesNo(() => false, { type: 'boolean' });
}

function yesNo(isEmpty: (value: boolean) => boolean, schema: JsonSchema): Spec<boolean> {
  return {
    read(raw, context) {
      if (typeof raw === 'boolean') return raw;
      const meant = new Map<unknown, boolean>([
        ['true', true],
        ['false', false],
        [1, true],
        [0, false],
      ]).get(raw);
      context.warn(meant === undefined ? 'dropped' : 'converted', { found: toExcerpt(raw) });
      return meant;
    },
    write: (value) => value,
    isEmpty,
    describe: () => schema,
  };
}

/** A name that the theme knows, or will; or a plain `#rrggbb`. Anything else could be code in a style sheet. */
export function color(): Spec<Open<CardColor>> {
  const form = '^(#[0-9A-Fa-f]{6}|[A-Za-z][A-Za-z0-9-]{0,40})$';
  const pattern = new RegExp(form);
  return formed((text) => pattern.test(text), 'badColor', { pattern: form, examples: CARD_COLORS });
}

/** Base64 without spaces. */
export function base64(): Spec<string> {
  const form = '^[A-Za-z0-9+/]*={0,2}$';
  const pattern = new RegExp(form);
  return formed((text) => pattern.test(text), 'dropped', { contentEncoding: 'base64' });
}

/** One of the two languages of the program: a main text in a third one could not be shown by either. */
export function language(): Spec<Language> {
  return {
    read(raw, context) {
      const known = LANGUAGES.find((candidate) => candidate === raw);
      if (known) return known;
      context.warn('badLanguage', { found: toExcerpt(raw) });
      return typeof raw === 'string' && /^zh\b/i.test(raw) ? 'zh-Hant' : 'en';
    },
    write: (value) => value,
    isEmpty: () => false,
    describe: () => ({ enum: LANGUAGES }),
  };
}

/** A value that is always this one. */
export function constant<T extends string>(value: T): Spec<T> {
  return {
    read: () => value,
    write: () => value,
    isEmpty: () => false,
    describe: () => ({ const: value }),
  };
}
