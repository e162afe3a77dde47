/** Says, without standing in the way, that a map has only steps, why that matters, and leads to where feelings are written. */
import { HeartPulse } from 'lucide-react';
import { isOnlyProcess } from '../../shared/analysis/onlyProcess';
import { stepsOf } from '../../shared/model/queries';
import { shownLanes } from '../../shared/model/shownCards';
import type { Journey, Lane } from '../../shared/model/types';
import { beginCard } from '../actions/beginCard';
import { useAction } from '../actions/useActions';
import { useDocument, useEditor } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';

export function ProcessNote({ journey }: { readonly journey: Journey }) {
  const t = useMessages();
  const only = isOnlyProcess(journey);
  return (
    <div role="status">
      {only && (
        <div className="advice">
          <HeartPulse size={16} aria-hidden />
          <div>
            <p>{t('inspector.onlyProcess')}</p>
            <WriteThoughts journey={journey} />
          </div>
        </div>
      )}
    </div>
  );
}

/** In the lane there is; a map without one gets it. */
function WriteThoughts({ journey }: { readonly journey: Journey }) {
  const t = useMessages();
  const editor = useEditor();
  const readOnly = useDocument((state) => state.readOnly);
  const { run: addLane } = useAction('lane.add.thought');
  const lane = shownLanes(journey).find(({ kind }) => kind === 'thought');
  if (readOnly) return null;

  function begin({ id }: Lane): void {
    const stepId = stepsOf(journey)[0]?.id;
    if (stepId !== undefined) beginCard(editor, { laneId: id, stepId });
  }

  return (
    <Button tone="quiet" onClick={() => (lane ? begin(lane) : addLane())}>
      {t('inspector.onlyProcess.write')}
    </Button>
  );
}
