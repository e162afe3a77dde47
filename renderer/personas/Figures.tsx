/** How much is felt and how much is known: a persona without evidence is an assumption, and says so. */
import type { PersonaFigures } from '../../shared/analysis/castFigures';
import { useMessages } from '../i18n/useMessages';

export function Figures({ figures }: { readonly figures: PersonaFigures | undefined }) {
  const t = useMessages();
  if (!figures) return null;
  const { points, evidence } = figures;
  return (
    <span className="cast-figures">
      <span>{t('personas.points', { count: points })}</span>
      {evidence === 0 ? (
        <span className="cast-assumed" title={t('personas.assumed.hint')}>
          {t('personas.assumed')}
        </span>
      ) : (
        <span>{t('personas.evidence', { count: evidence })}</span>
      )}
    </span>
  );
}
