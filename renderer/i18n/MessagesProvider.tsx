/** Gives every component below the texts of one language. The i18n library is asked once, not by each component. */
import { useMemo, type ReactNode } from 'react';
import type { i18n } from 'i18next';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { toCatalogueLanguage } from '../../shared/i18n/translator';
import { MessagesContext, type Messages } from './messagesContext';

interface MessagesProviderProps {
  readonly i18n: i18n;
  readonly children: ReactNode;
}

export function MessagesProvider({ i18n, children }: MessagesProviderProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <Provided>{children}</Provided>
    </I18nextProvider>
  );
}

function Provided({ children }: { readonly children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const messages = useMemo<Messages>(
    () => ({ t: (key, values) => t(key, values ?? {}), language: toCatalogueLanguage(language) }),
    [t, language],
  );
  return <MessagesContext value={messages}>{children}</MessagesContext>;
}
