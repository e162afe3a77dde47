/** The people of the document, over the board: the gallery, or the sheet of one. Escape leads back. */
import { useEffect, useLayoutEffect, useRef } from 'react';
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

  return (
    <main
      ref={top}
      className="cast"
      aria-label={t('action.view.personas')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
        event.preventDefault();
        leaveCast(editor);
      }}
    >
      {persona && cast?.kind === 'sheet' ? (
        <PersonaSheet key={persona.id} persona={persona} fresh={cast.fresh === true} />
      ) : (
        <PersonaGallery first={cast?.personaId} />
      )}
    </main>
  );
}
