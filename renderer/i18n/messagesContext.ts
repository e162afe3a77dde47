/** What `MessagesProvider` gives. */
import { createContext, useContext } from 'react';
import type { Language } from '../../shared/model/kinds';
import type { Translate } from '../../shared/i18n/translator';

export interface Messages {
  readonly t: Translate;
  readonly language: Language;
}

export const MessagesContext = createContext<Messages | undefined>(undefined);

export function useMessagesContext(): Messages {
  const messages = useContext(MessagesContext);
  if (!messages) throw new Error('Texts need a MessagesProvider above.');
  return messages;
}
