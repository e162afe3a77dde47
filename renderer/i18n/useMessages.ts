/** The page's way to texts: `const t = useMessages()`. The function changes with the language, so effects may depend on it. */
import type { Translate } from '../../shared/i18n/translator';
import { useMessagesContext } from './messagesContext';

export function useMessages(): Translate {
  return useMessagesContext().t;
}
