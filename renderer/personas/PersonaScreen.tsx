/** The people of the document, over the board: the gallery, or the sheet of one. Escape leads back. */
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  type KeyboardEvent as ReactKeyboardEvent,
} from 'react';
import { leaveCast } from '../document/castView';
import { useDocument, useEditor, useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { isComposing } from '../ui/composition';
import { PersonaGallery } from './gallery/PersonaGallery';
import { PersonaSheet } from './sheet/PersonaSheet';

export function PersonaScreen() {
  const cast = useView((state) => state.cast);
  return cast ? <OpenScreen /> : null;
}

function OpenScreen() {
  const t = useMessages();
  const editor = useEditor();
  const cast = useView((state) => state.cast);
  const persona = useDocument(({ document }) =>
    document.personas.find(({ id }) => cast?.kind === 'sheet' && id === cast.personaId),
  );

  // Every view begins at its top, or at what it puts the keyboard on.
  const top = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (top.current && cast?.kind === 'sheet') top.current.scrollTop = 0;
  }, [cast]);

  // The board takes the keyboard back, once it is seen again.
  useEffect(() => () => editor.view.getState().board?.focus(), [editor]);

  const onKeyDown = useCallback(
    (event: KeyboardEvent | ReactKeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
      event.preventDefault();
      leaveCast(editor);
    },
    [editor],
  );

  // What had the keyboard may have gone, such as a piece of evidence with its button: nothing has it then.
  useEffect(() => {
    const onNowhere = (event: KeyboardEvent): void => {
      if (event.target === document.body) onKeyDown(event);
    };
    window.addEventListener('keydown', onNowhere);
    return () => window.removeEventListener('keydown', onNowhere);
  }, [onKeyDown]);

  return (
    <main ref={top} className="cast" aria-label={t('action.view.personas')} onKeyDown={onKeyDown}>
      {persona && cast?.kind === 'sheet' ? (
        <PersonaSheet key={persona.id} persona={persona} fresh={cast.fresh === true} />
      ) : (
        <PersonaGallery first={cast?.personaId} />
      )}
    </main>
  );
}
