/** The language of the interface (not of the map, which the view store knows). */
import type { Language } from '../../shared/model/kinds';
import { useMessagesContext } from './messagesContext';

export function useLanguage(): Language {
  return useMessagesContext().language;
}
