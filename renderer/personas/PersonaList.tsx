/** Whose journeys these are. */
import { Plus } from 'lucide-react';
import { addPersona } from '../../shared/commands/addPersona';
import type { Persona } from '../../shared/model/types';
import { useDocument, useEditor, useView } from '../document/useEditor';
import { toShownText } from '../fields/shownRecord';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { Avatar } from './Avatar';

export function PersonaList() {
  const t = useMessages();
  const run = useRun();
  const { newId } = useEditor();
  const personas = useDocument((state) => state.document.personas);
  const readOnly = useDocument((state) => state.readOnly);
  const language = useView((state) => state.language);

  function add(): void {
    const id = newId();
    const name = t('inspector.personas.new');
    run(addPersona, { id, fields: { name }, language }, { select: { kind: 'persona', id } });
  }

  return (
    <>
      {personas.length === 0 && <p className="panel-empty">{t('inspector.personas.empty')}</p>}
      <ul className="plain-list">
        {personas.map((persona) => (
          <PersonaLine key={persona.id} persona={persona} />
        ))}
      </ul>
      <Button icon={Plus} disabled={readOnly} onClick={add}>
        {t('inspector.personas.add')}
      </Button>
    </>
  );
}

function PersonaLine({ persona }: { readonly persona: Persona }) {
  const t = useMessages();
  const { selection } = useEditor();
  const document = useDocument((state) => state.document);
  const language = useView((state) => state.language);
  const shown = (field: string, own: string): string =>
    toShownText(document, language, persona.id, field, own);
  const name = shown('name', persona.name) || t('inspector.personas.unnamed');
  return (
    <li>
      <button
        type="button"
        className="persona-line"
        aria-label={t('inspector.personas.open', { name })}
        onClick={() => selection.setState({ selection: { kind: 'persona', id: persona.id } })}
      >
        <Avatar name={name} color={persona.color} />
        <span className="persona-words">
          <span className="persona-name">{name}</span>
          <span className="persona-role">{shown('role', persona.role ?? '')}</span>
        </span>
      </button>
    </li>
  );
}
