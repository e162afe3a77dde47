/** What the journey shown holds: its cards as they are seen, and how many it keeps out of sight. */
import { Fragment, useMemo } from 'react';
import { findJourney } from '../../shared/model/queries';
import { shownCards } from '../../shared/model/shownCards';
import { useDocument, useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';

export function CardCounts() {
  const t = useMessages();
  const journeyId = useView((state) => state.journeyId);
  const journey = useDocument((state) => findJourney(state.document, journeyId));
  const shown = useMemo(() => (journey ? shownCards(journey).length : 0), [journey]);
  if (!journey) return null;
  const hidden = journey.cards.length - shown;
  const parts = [
    t('app.status.cards', { count: shown }),
    ...(hidden > 0 ? [t('app.status.hidden', { count: hidden })] : []),
    t('app.status.stages', { count: journey.stages.length }),
  ];
  return (
    <span className="status-item">
      {parts.map((part, index) => (
        <Fragment key={part}>
          {index > 0 && <span className="status-dot" aria-hidden />}
          <span>{part}</span>
        </Fragment>
      ))}
    </span>
  );
}
