/** Whose journeys these are, in the side panel: a look and a few fields; all of it is in the gallery. */
import { LayoutGrid, Plus } from 'lucide-react';
import { useAction } from '../actions/useActions';
import { openGallery } from '../document/castView';
import { useEditor } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { Avatar } from './Avatar';
import { CrowdNote } from './CrowdNote';
import type { Face } from './face';
import { useFaces } from './useFaces';

export function PersonaList() {
  const t = useMessages();
  const editor = useEditor();
  const add = useAction('persona.add');
  const faces = useFaces();
  return (
    <>
      {faces.size === 0 && <p className="panel-empty">{t('inspector.personas.empty')}</p>}
      <ul className="plain-list">
        {[...faces.values()].map((face) => (
          <PersonaLine key={face.id} face={face} />
        ))}
      </ul>
      <CrowdNote />
      <div className="panel-buttons">
        <Button icon={LayoutGrid} onClick={() => openGallery(editor)}>
          {t('personas.gallery')}
        </Button>
        <Button icon={Plus} disabled={!add.enabled} onClick={add.run}>
          {t(add.action.label)}
        </Button>
      </div>
    </>
  );
}

function PersonaLine({ face }: { readonly face: Face }) {
  const t = useMessages();
  const { selection } = useEditor();
  return (
    <li>
      <button
        type="button"
        className="persona-line"
        data-persona={face.id}
        aria-label={t('inspector.personas.open', { name: face.name })}
        onClick={() => selection.setState({ selection: { kind: 'persona', id: face.id } })}
      >
        <Avatar face={face} dot />
        <span className="persona-words">
          <span className="persona-name">{face.name}</span>
          <span className="persona-role">{face.role}</span>
        </span>
      </button>
    </li>
  );
}
