/** On a point where the curve is low: what is planned there, and a way to plan something. */
import { Lightbulb } from 'lucide-react';
import { mayFillCell } from '../../shared/commands/verdicts';
import { findLowStretches, isActionLane } from '../../shared/model/lowStretches';
import { shownLanes } from '../../shared/model/shownCards';
import type { Card, Journey } from '../../shared/model/types';
import { beginCard } from '../actions/beginCard';
import { goTo } from '../actions/goTo';
import { useShell } from '../actions/useActions';
import { useDocument, useEditor } from '../document/useEditor';
import { useNames } from '../fields/useNames';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

interface LowActionsProps {
  readonly journey: Journey;
  readonly point: Card;
}

export function LowActions({ journey, point }: LowActionsProps) {
  const t = useMessages();
  const names = useNames();
  const editor = useEditor();
  const shell = useShell();
  const stretch = findLowStretches(journey).find(({ points }) => points.some(({ id }) => id === point.id));
  if (!stretch) return null;
  const { actions } = stretch;
  return (
    <Field label={t('inspector.low')} hint={actions.length === 0 ? t('inspector.low.none') : undefined}>
      <ul className="plain-list" aria-label={t('inspector.low')}>
        {actions.map((action) => (
          <li key={action.id} className="list-line">
            <button
              type="button"
              className="list-open"
              onClick={() => goTo(editor, shell, { kind: 'card', id: action.id, journeyId: journey.id })}
            >
              {names.card(action)}
            </button>
          </li>
        ))}
      </ul>
      <PlanHere journey={journey} point={point} />
    </Field>
  );
}

/** Where the point is, in the first lane that takes it; what is written there is the new card. */
function PlanHere({ journey, point }: LowActionsProps) {
  const t = useMessages();
  const editor = useEditor();
  const readOnly = useDocument((state) => state.readOnly);
  const { step } = point;
  const lane = shownLanes(journey).find(
    (one) => isActionLane(one) && mayFillCell(journey, { lane: one.id, step }).ok,
  );
  if (!lane || readOnly) return null;

  return (
    <Button
      tone="quiet"
      icon={Lightbulb}
      onClick={() => beginCard(editor, { laneId: lane.id, stepId: step })}
    >
      {t('inspector.low.plan')}
    </Button>
  );
}
