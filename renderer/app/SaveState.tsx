/** The file's name and whether what is on the screen is on disk, in words and as a dot. */
import type { MessageKey } from '../../shared/i18n/catalogue';
import type { DocumentState, FileLink } from '../document/editor';
import { useDocument, useFile, useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { toDocumentName } from './documentName';

type State = 'saved' | 'unsaved' | 'saving' | 'untitled' | 'readOnly';

function toState(file: FileLink, document: Pick<DocumentState, 'dirty' | 'readOnly'>): State {
  if (document.readOnly) return 'readOnly';
  if (file.saving) return 'saving';
  if (document.dirty) return 'unsaved';
  return file.ref ? 'saved' : 'untitled';
}

export function SaveState() {
  const t = useMessages();
  const file = useFile((state) => state);
  const dirty = useDocument((state) => state.dirty);
  const readOnly = useDocument((state) => state.readOnly);
  const document = useDocument((state) => state.document);
  const language = useView((state) => state.language);
  const state = toState(file, { dirty, readOnly });
  const key: MessageKey = `app.save.${state}`;
  return (
    <div className="save-state" data-state={state}>
      <h1 className="file-name" data-document-text="" title={file.ref?.place}>
        {toDocumentName(document, language, file.ref?.name, t)}
      </h1>
      <span className="save-word" role="status">
        <span className={`save-dot save-dot-${state}`} />
        {t(key)}
      </span>
    </div>
  );
}
