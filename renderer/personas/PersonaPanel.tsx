/** One persona beside the board, all of it. */
import { ArrowLeft, IdCard, Trash2 } from 'lucide-react';
import type { Persona } from '../../shared/model/types';
import { useShell } from '../actions/useActions';
import { openSheet } from '../document/castView';
import { useDocument, useEditor } from '../document/useEditor';
import { FieldList } from '../fields/FieldControl';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Avatar } from './Avatar';
import { COLOR_FIELD, EVIDENCE_FIELD, HELD_FIELDS, WANT_FIELDS, WHO_FIELDS } from './personaFields';
import { PersonaJourneys } from './PersonaJourneys';
import { useFaces } from './useFaces';
import { usePersonaBinding } from './usePersonaBinding';
import { usePersonaDeeds } from './usePersonaDeeds';

export function PersonaPanel({ personaId }: { readonly personaId: string }) {
  const persona = useDocument((state) => state.document.personas.find(({ id }) => id === personaId));
  return persona ? <PersonaFields key={persona.id} persona={persona} /> : null;
}

function PersonaFields({ persona }: { readonly persona: Persona }) {
  const t = useMessages();
  const shell = useShell();
  const editor = useEditor();
  const { remove } = usePersonaDeeds();
  const binding = usePersonaBinding(persona);
  const face = useFaces().get(persona.id);
  if (!face) return null;
  return (
    <>
      <Button tone="quiet" icon={ArrowLeft} onClick={() => shell.showPanel('personas')}>
        {t('inspector.personas.back')}
      </Button>
      <header className="persona-header">
        <Avatar face={face} dot />
        <h2 className="panel-title">{face.name}</h2>
      </header>
      <Button icon={IdCard} onClick={() => openSheet(editor, persona.id)}>
        {t('personas.sheet.open')}
      </Button>
      <FieldList binding={binding} fields={WHO_FIELDS} />
      <Disclosure title={t('inspector.persona.wants')} open>
        <FieldList binding={binding} fields={WANT_FIELDS} />
      </Disclosure>
      <Disclosure title={t('inspector.persona.held')} open>
        <FieldList binding={binding} fields={HELD_FIELDS} />
      </Disclosure>
      <FieldList binding={binding} fields={[COLOR_FIELD, EVIDENCE_FIELD]} />
      <PersonaJourneys persona={persona} disabled={binding.disabled} />
      <Button
        tone="danger"
        icon={Trash2}
        disabled={binding.disabled}
        onClick={() => {
          if (remove(face)) shell.showPanel('personas');
        }}
      >
        {t('inspector.personas.remove')}
      </Button>
    </>
  );
}
