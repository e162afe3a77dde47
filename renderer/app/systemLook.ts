/** What the system asks of the look, live, and what becomes of a setting that follows it. */
import { useSyncExternalStore } from 'react';
import type { Settings } from '../../shared/host/settings';
import { toCatalogueLanguage } from '../../shared/i18n/translator';
import type { Language } from '../../shared/model/kinds';
import type { Theme } from '../../shared/theme/tokens';

export interface SystemLook {
  readonly dark: boolean;
  readonly contrast: boolean;
  readonly reducedMotion: boolean;
}

const QUERIES: Readonly<Record<keyof SystemLook, string>> = {
  dark: '(prefers-color-scheme: dark)',
  contrast: '(prefers-contrast: more)',
  reducedMotion: '(prefers-reduced-motion: reduce)',
};

export function useSystemLook(): SystemLook {
  return {
    dark: useMediaQuery(QUERIES.dark),
    contrast: useMediaQuery(QUERIES.contrast),
    reducedMotion: useMediaQuery(QUERIES.reducedMotion),
  };
}

function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
}

export function toTheme(setting: Settings['theme'], system: Pick<SystemLook, 'dark' | 'contrast'>): Theme {
  if (setting !== 'system') return setting;
  if (system.contrast) return 'contrast';
  return system.dark ? 'dark' : 'light';
}

export function toLanguage(setting: Settings['language'], systemLanguage: string): Language {
  return setting === 'system' ? toCatalogueLanguage(systemLanguage) : setting;
}
