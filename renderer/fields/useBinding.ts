/** Binds field controls to one record, in the language the map is shown in. */
import { readMainText } from '../../shared/model/editText';
import { findPlace } from '../../shared/model/findPlaces';
import type { Language } from '../../shared/model/kinds';
import { localizeText } from '../../shared/model/translate';
import type { Id } from '../../shared/model/types';
import { useDocument, useEditor, useView } from '../document/useEditor';
import type { Binding } from './binding';
import { toShownRecord } from './shownRecord';

export interface BindingInput {
  readonly record: object;
  readonly recordId: Id;
  readonly locked?: boolean;
  readonly write: (field: string, value: unknown, language: Language, part?: string) => void;
}

export function useBinding({ record, recordId, locked = false, write }: BindingInput): Binding {
  const { newId, documents } = useEditor();
  const language = useView((state) => state.language);
  // Not the whole document: a card that changes renders no field of its stage.
  const main = useDocument((state) => state.document.language);
  const translations = useDocument((state) => state.document.translations);
  const readOnly = useDocument((state) => state.readOnly);
  const shown: Readonly<Record<string, unknown>> = {
    ...toShownRecord({ language: main, translations }, language, record, recordId),
  };
  return {
    key: `${recordId}/${language}`,
    read: (field) => shown[field],
    write: (field, value, part) => write(field, value, language, part),
    isBorrowed(path, partId = recordId) {
      const { document } = documents.getState();
      const place = findPlace(document, partId);
      const own = place ? readMainText(place, path) : '';
      const { text, state } = localizeText(document, language, partId, path, own);
      return state === 'missing' && text !== '';
    },
    isMixed: () => false,
    disabled: readOnly || locked,
    language,
    newId,
  };
}
