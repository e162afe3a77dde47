/** Turns message keys into text. The same translator serves the page, the native menus and the CLI. */
import { createInstance, type i18n } from 'i18next';
import type { Language } from '../model/kinds';
import { CATALOGUES, type MessageKey } from './catalogue';

export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: Values) => string;

/** Shows every text that did not come from the catalogue: what did is wrapped in ⟦ ⟧. For tests. */
export const PSEUDO = 'pseudo';
export type CatalogueLanguage = Language | typeof PSEUDO;

function toPseudo(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, `⟦${text}⟧`]));
}

/** One instance a window; `changeLanguage` switches live. Keys are flat: neither `.` nor `:` separates. */
export function createI18n(language: CatalogueLanguage): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: {
      en: { translation: CATALOGUES.en },
      'zh-Hant': { translation: CATALOGUES['zh-Hant'] },
      ...(language === PSEUDO ? { [PSEUDO]: { translation: toPseudo(CATALOGUES.en) } } : {}),
    },
  });
  return instance;
}

const translators = new Map<CatalogueLanguage, Translate>();

/** Always of this language. Each is made once: its catalogue is long. */
export function translatorFor(language: CatalogueLanguage): Translate {
  const known = translators.get(language);
  if (known) return known;
  const instance = createI18n(language);
  const made: Translate = (key, values) => instance.t(key, values ?? {});
  translators.set(language, made);
  return made;
}

/** The catalogue language for a system language tag: any Chinese reads Traditional Chinese, the rest English. */
export function toCatalogueLanguage(tag: string): Language {
  return /^zh\b/i.test(tag) ? 'zh-Hant' : 'en';
}
