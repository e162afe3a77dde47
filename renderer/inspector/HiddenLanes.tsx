/** Lanes that are not on the board, each a click away from coming back. */
import { Eye } from 'lucide-react';
import { showLane } from '../../shared/commands/showLane';
import type { Journey } from '../../shared/model/types';
import { useDocument } from '../document/useEditor';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useNames } from '../fields/useNames';

export function HiddenLanes({ journey }: { readonly journey: Journey }) {
  const t = useMessages();
  const names = useNames();
  const run = useRun();
  const readOnly = useDocument((state) => state.readOnly);
  const hidden = journey.lanes.filter((lane) => lane.hidden === true);
  if (hidden.length === 0) return null;
  return (
    <Field label={t('inspector.lanes.hidden')}>
      {hidden.map((lane) => (
        <Button
          key={lane.id}
          tone="quiet"
          icon={Eye}
          disabled={readOnly}
          onClick={() => run(showLane, { journeyId: journey.id, laneId: lane.id })}
        >
          {t('inspector.lanes.show', { name: names.lane(lane) })}
        </Button>
      ))}
    </Field>
  );
}
