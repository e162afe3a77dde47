/** Whose journey the board shows, where its headers meet. */
import { UserPlus } from 'lucide-react';
import { useAction, useShell } from '../actions/useActions';
import { useDocument, useEditor, useView } from '../document/useEditor';
import { toShownText } from '../fields/shownRecord';
import { useMessages } from '../i18n/useMessages';
import { Avatar } from './Avatar';

export function PersonaCorner() {
  const t = useMessages();
  const { selection } = useEditor();
  const shell = useShell();
  const journeyId = useView((state) => state.journeyId);
  const language = useView((state) => state.language);
  const document = useDocument((state) => state.document);
  const ids = document.journeys.find(({ id }) => id === journeyId)?.personaIds ?? [];
  const [persona, ...others] = document.personas.filter(({ id }) => ids.includes(id));
  if (!persona) return <AddPersona />;

  const shown = (field: string, own = ''): string => toShownText(document, language, persona.id, field, own);
  const name = shown('name', persona.name) || t('inspector.personas.unnamed');
  const aged = persona.age === undefined ? name : t('inspector.personas.aged', { name, age: persona.age });
  const more = others.length === 0 ? '' : t('inspector.personas.others', { count: others.length });

  function open(id: string): void {
    if (!shell.settings().inspector) void shell.setSettings({ inspector: true });
    selection.setState({ selection: { kind: 'persona', id } });
  }

  return (
    <button
      type="button"
      className="persona-corner"
      aria-label={t('inspector.personas.open', { name })}
      onClick={() => open(persona.id)}
    >
      <Avatar name={name} color={persona.color} />
      <span className="persona-words">
        <span className="persona-name">
          {aged}
          {more !== '' && <span className="persona-more">{more}</span>}
        </span>
        <span className="persona-role">{shown('role', persona.role)}</span>
      </span>
    </button>
  );
}

function AddPersona() {
  const t = useMessages();
  const shell = useShell();
  const { action } = useAction('view.personas');
  return (
    <button type="button" className="persona-corner" onClick={() => shell.showPanel('personas')}>
      <span className="avatar avatar-empty">
        <UserPlus size={16} aria-hidden />
      </span>
      <span className="persona-role">{t(action.label)}</span>
    </button>
  );
}
