/** The language of the interface (not of the map, which the view store knows). */
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/model/kinds';
import { toCatalogueLanguage } from '../../shared/i18n/translator';

export function useLanguage(): Language {
  return toCatalogueLanguage(useTranslation().i18n.language);
}
