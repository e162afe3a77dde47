import { localizeText } from '../../../shared/model/translate';
import type { Journey } from '../../../shared/model/types';
import { useDocument, useView } from '../../document/useEditor';
import { useMessages } from '../../i18n/useMessages';

export function useJourneyName(journey: Journey): string {
  const t = useMessages();
  const document = useDocument((state) => state.document);
  const language = useView((state) => state.language);
  const name = localizeText(document, language, journey.id, 'name', journey.name).text;
  return name === '' ? t('app.untitled') : name;
}
