/** Text measuring without a page, and a cache around any measurer. */
import type { TextMeasurer, TextStyle } from './boxes';

/** Widths of Latin letters in thousandths of an em, roughly those of Noto Sans. */
const NARROW = /[iljtfI.,:;'‘’!|()[\]]/;
const WIDE = /[mwMW@%]/;
/** Marks that a Chinese font draws as wide as a character. */
const FULL = /[·—…]/;

/** Good enough for tests and for programs without a page: Chinese is one em, Latin about half. */
export const approximateMeasurer: TextMeasurer = {
  width(text: string, style: TextStyle): number {
    let ems = 0;
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      if (code >= 0x1100 && !(code >= 0x2000 && code < 0x2070)) ems += 1;
      else if (FULL.test(character)) ems += 1;
      else if (character === ' ') ems += 0.26;
      else if (NARROW.test(character)) ems += 0.3;
      else if (WIDE.test(character)) ems += 0.88;
      else ems += 0.56;
    }
    return ems * style.size;
  },
};

/** How many widths are kept; a map of 10,000 cards has fewer different pieces. */
const CACHE_LIMIT = 50_000;

/** Asks `measurer` once per piece of text and style. Chinese characters repeat, so whole texts are put together. */
export function createCachedMeasurer(measurer: TextMeasurer): TextMeasurer & { clear(): void } {
  const caches = new Map<string, Map<string, number>>();
  return {
    width(text, style) {
      const key = `${style.size}/${style.weight}`;
      let cache = caches.get(key);
      if (!cache) {
        cache = new Map<string, number>();
        caches.set(key, cache);
      }
      const known = cache.get(text);
      if (known !== undefined) return known;
      if (cache.size >= CACHE_LIMIT) cache.clear();
      const width = measurer.width(text, style);
      cache.set(text, width);
      return width;
    },
    clear: () => caches.clear(),
  };
}
