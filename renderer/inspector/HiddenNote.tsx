/** Over the fields of a card that the board does not show, and how to bring it back: finding leads to hidden cards too. */
import { EyeOff } from 'lucide-react';
import { setCardFacet } from '../../shared/commands/setCardFacet';
import { showLane } from '../../shared/commands/showLane';
import { findIn } from '../../shared/model/editRecords';
import type { Card, Journey } from '../../shared/model/types';
import { useDocument } from '../document/useEditor';
import { useNames } from '../fields/useNames';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';

export function HiddenNote({ journey, card }: { readonly journey: Journey; readonly card: Card }) {
  const t = useMessages();
  const names = useNames();
  const run = useRun();
  const readOnly = useDocument((state) => state.readOnly);
  const journeyId = journey.id;
  const lane = findIn(journey.lanes, card.lane);
  const hiddenLane = lane?.hidden === true ? lane : undefined;
  if (!hiddenLane && card.hidden !== true) return null;

  function show(): void {
    if (hiddenLane) run(showLane, { journeyId, laneId: hiddenLane.id });
    else run(setCardFacet, { journeyId, ids: [card.id], field: 'hidden', value: undefined });
  }

  return (
    <div className="lock-note" role="note">
      <EyeOff size={14} aria-hidden />
      <p>
        {hiddenLane
          ? t('inspector.hidden.lane', { name: names.lane(hiddenLane) })
          : t('inspector.hidden.card')}{' '}
        {!readOnly && (
          <button type="button" className="text-link" onClick={show}>
            {t('inspector.hidden.show')}
          </button>
        )}
      </p>
    </div>
  );
}
