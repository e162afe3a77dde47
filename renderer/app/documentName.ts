/** What a document is called on the screen: its file's name, else its title in the language the map is shown in. */
import type { Translate } from '../../shared/i18n/translator';
import type { Language } from '../../shared/model/kinds';
import { TITLE_ID } from '../../shared/model/textFields';
import { localizeText } from '../../shared/model/translate';
import type { CjmDocument } from '../../shared/model/types';

export function toDocumentName(
  document: CjmDocument,
  language: Language,
  fileName: string | undefined,
  t: Translate,
): string {
  const title = localizeText(document, language, TITLE_ID, 'title', document.title).text;
  return fileName ?? (title === '' ? t('app.untitled') : title);
}
