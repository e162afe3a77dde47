/** Says, without standing in the way, that a map is about too many people, why that matters and what to do. */
import { Users } from 'lucide-react';
import { MOST_PERSONAS } from '../../shared/analysis/castFigures';
import { useMessages } from '../i18n/useMessages';
import { usePersonasOnMap } from './useFaces';

export function CrowdNote() {
  const t = useMessages();
  const count = usePersonasOnMap().length;
  return (
    <div role="status">
      {count > MOST_PERSONAS && (
        <p className="advice">
          <Users size={16} aria-hidden />
          <span>{t('personas.crowd', { count })}</span>
        </p>
      )}
    </div>
  );
}
