/** One persona among the others: who it is, on which journeys, and how much is known. Opens the sheet. */
import { Check, Plus } from 'lucide-react';
import type { PersonaFigures } from '../../../shared/analysis/castFigures';
import type { Persona } from '../../../shared/model/types';
import { useMessages } from '../../i18n/useMessages';
import { classNames } from '../../ui/classNames';
import { Avatar } from '../Avatar';
import type { Face } from '../face';
import { Figures } from '../Figures';
import { useKindName } from '../useKindName';
import { PersonaMenu, type PersonaMenuProps } from './PersonaMenu';

interface PersonaCardProps {
  readonly persona: Persona;
  readonly face: Face;
  readonly figures: PersonaFigures | undefined;
  /** By name, in the language of the map. */
  readonly journeys: readonly string[];
  readonly onMap: boolean;
  readonly disabled: boolean;
  readonly onOpen: () => void;
  readonly onToggle: () => void;
  readonly menu: Omit<PersonaMenuProps, 'name' | 'disabled' | 'onOpen'>;
}

export function PersonaCard(props: PersonaCardProps) {
  const { persona, face, figures, journeys, onMap, disabled, onOpen, onToggle, menu } = props;
  const t = useMessages();
  const kind = useKindName(persona.kind);
  return (
    <li className={classNames('cast-card', `swatch-${face.color}`)} data-persona={face.id}>
      <button
        type="button"
        className="cast-open"
        data-grid-item=""
        aria-label={t('inspector.personas.open', { name: face.name })}
        onClick={onOpen}
      >
        <span className="cast-head">
          <Avatar face={face} size="medium" dot />
          <span className="persona-words">
            <span className="cast-name">{face.aged}</span>
            <span className="cast-role">{face.role}</span>
          </span>
        </span>
        {face.quote === '' ? (
          <span className="cast-quote cast-quote-none">{t('personas.quote.none')}</span>
        ) : (
          <span className="cast-quote">{face.quote}</span>
        )}
        <span className="cast-tags">
          {kind !== undefined && <span className="cast-tag">{kind}</span>}
          <span className="cast-journeys">{journeys.join('・') || t('personas.journeys.none')}</span>
        </span>
      </button>
      <div className="cast-foot">
        <Figures figures={figures} />
        <button
          type="button"
          className="chip cast-on-map"
          aria-pressed={onMap}
          aria-label={t('personas.onMap.of', { name: face.name })}
          disabled={disabled}
          onClick={onToggle}
        >
          {onMap ? <Check size={14} aria-hidden /> : <Plus size={14} aria-hidden />}
          {t(onMap ? 'personas.onMap' : 'personas.offMap')}
        </button>
      </div>
      <PersonaMenu {...menu} name={face.name} disabled={disabled} onOpen={onOpen} />
    </li>
  );
}
