import { translatorFor, type Translate } from '../../shared/i18n/translator';
import { useView } from './useEditor';

/** Words that are part of the map as it is shown: in its language, which need not be that of the interface. */
export function useMapWords(): Translate {
  return translatorFor(useView((state) => state.language));
}
