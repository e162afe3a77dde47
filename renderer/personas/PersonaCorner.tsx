/** Whose journey the board shows, where its headers meet: one persona at full length, or up to three in a line each. */
import { UserPlus } from 'lucide-react';
import { MOST_PERSONAS } from '../../shared/analysis/castFigures';
import { useAction } from '../actions/useActions';
import { openGallery, openSheet } from '../document/castView';
import { useEditor } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { Avatar } from './Avatar';
import type { Face } from './face';
import { useFaces, usePersonasOnMap } from './useFaces';

export function PersonaCorner() {
  const faces = useFaces();
  const onMap = usePersonasOnMap().flatMap((id) => faces.get(id) ?? []);
  const [first] = onMap;
  if (!first) return <FirstPersona />;
  if (onMap.length === 1) return <WholeChip face={first} />;
  return (
    <div className="persona-chips">
      {onMap.slice(0, MOST_PERSONAS).map((face) => (
        <LineChip key={face.id} face={face} />
      ))}
      <OtherPersonas count={onMap.length - MOST_PERSONAS} />
    </div>
  );
}

function WholeChip({ face }: { readonly face: Face }) {
  const t = useMessages();
  const editor = useEditor();
  return (
    <button
      type="button"
      className="persona-corner"
      data-persona={face.id}
      aria-label={t('inspector.personas.open', { name: face.name })}
      title={face.role === '' ? face.aged : `${face.aged}・${face.role}`}
      onClick={() => openSheet(editor, face.id)}
    >
      <Avatar face={face} dot />
      <span className="persona-words">
        <span className="persona-name">{face.aged}</span>
        <span className="persona-role">{face.role}</span>
      </span>
    </button>
  );
}

function LineChip({ face }: { readonly face: Face }) {
  const t = useMessages();
  const editor = useEditor();
  return (
    <button
      type="button"
      className="persona-chip"
      data-persona={face.id}
      aria-label={t('inspector.personas.open', { name: face.name })}
      title={face.role === '' ? face.aged : `${face.aged}・${face.role}`}
      onClick={() => openSheet(editor, face.id)}
    >
      <Avatar face={face} size="tiny" dot />
      <span className="persona-chip-name">{face.aged}</span>
    </button>
  );
}

/** More than a map should have: the gallery says why. */
function OtherPersonas({ count }: { readonly count: number }) {
  const t = useMessages();
  const editor = useEditor();
  if (count <= 0) return null;
  return (
    <button
      type="button"
      className="persona-others"
      aria-label={t('personas.others', { count })}
      title={t('personas.others', { count })}
      onClick={() => openGallery(editor)}
    >
      {t('inspector.personas.others', { count })}
    </button>
  );
}

function FirstPersona() {
  const t = useMessages();
  const { run } = useAction('view.personas');
  return (
    <button type="button" className="persona-corner" onClick={run}>
      <span className="avatar avatar-small avatar-empty">
        <UserPlus size={16} aria-hidden />
      </span>
      <span className="persona-role">{t('personas.empty.title')}</span>
    </button>
  );
}
