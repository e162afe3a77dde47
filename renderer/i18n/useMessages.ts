/** The page's way to texts: `const t = useMessages()`. The function changes with the language, so effects may depend on it. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Translate } from '../../shared/i18n/translator';

export function useMessages(): Translate {
  const { t } = useTranslation();
  return useCallback<Translate>((key, values) => t(key, values ?? {}), [t]);
}
