/** Over the sheet: the way back, the next persona, and what can be done with this one. */
import { ArrowLeft, ChevronLeft, ChevronRight, Printer, X } from 'lucide-react';
import type { Id, Persona } from '../../../shared/model/types';
import { openGallery, openSheet } from '../../document/castView';
import { useDocument, useEditor } from '../../document/useEditor';
import { useMessages } from '../../i18n/useMessages';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import type { Face } from '../face';
import { groupPersonas } from '../gallery/groupPersonas';
import { PersonaMenu } from '../gallery/PersonaMenu';
import { findEntry } from '../library/libraryEdits';
import { usePersonaLibrary } from '../library/usePersonaLibrary';
import { useTransfers } from '../library/useTransfers';
import { usePersonaDeeds } from '../usePersonaDeeds';

interface SheetBarProps {
  readonly persona: Persona;
  readonly face: Face;
}

export function SheetBar({ persona, face }: SheetBarProps) {
  const t = useMessages();
  const editor = useEditor();
  const deeds = usePersonaDeeds();
  const library = usePersonaLibrary();
  const { save } = useTransfers(library);
  const document = useDocument((state) => state.document);
  const readOnly = useDocument((state) => state.readOnly);
  // In the order of the gallery.
  const order = groupPersonas(document.personas).flatMap((group) => group.personas);
  const at = order.findIndex(({ id }) => id === persona.id);
  const open = (id: Id | undefined): void => {
    if (id !== undefined) openSheet(editor, id);
  };
  return (
    <header className="cast-bar">
      <Button tone="quiet" icon={ArrowLeft} onClick={() => openGallery(editor, persona.id)}>
        {t('inspector.personas.back')}
      </Button>
      <span className="cast-gap" />
      {order.length > 1 && (
        <>
          <IconButton
            icon={ChevronLeft}
            label={t('personas.previous')}
            disabled={at <= 0}
            onClick={() => open(order[at - 1]?.id)}
          />
          <IconButton
            icon={ChevronRight}
            label={t('personas.next')}
            disabled={at >= order.length - 1}
            onClick={() => open(order[at + 1]?.id)}
          />
        </>
      )}
      <Button icon={Printer} onClick={() => window.print()}>
        {t('personas.print')}
      </Button>
      <PersonaMenu
        name={face.name}
        disabled={readOnly}
        saved={findEntry(library.document, document, persona) !== undefined}
        onDuplicate={() => open(deeds.duplicate(persona.id))}
        onSave={() => void save(persona)}
        onRemove={() => {
          if (deeds.remove(face)) openGallery(editor);
        }}
      />
      <Button icon={X} onClick={() => editor.view.setState({ cast: undefined })}>
        {t('personas.close')}
      </Button>
    </header>
  );
}
