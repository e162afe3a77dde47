/**
 * Over a board that has nothing to draw: what a journey is made of, and the first things to do. Who may not edit reads
 * no advice.
 */
import { Columns3, Rows3 } from 'lucide-react';
import { findJourney } from '../../shared/model/queries';
import { shownLanes } from '../../shared/model/shownCards';
import type { Journey } from '../../shared/model/types';
import { useShell } from '../actions/useActions';
import { useDocument, useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { AddLaneMenu } from './AddLaneMenu';
import { useAddStage } from './useAddStage';

type Lack = 'all' | 'stages' | 'lanes' | 'shownLanes';

export function EmptyBoard() {
  const journeyId = useView((state) => state.journeyId);
  const readOnly = useDocument((state) => state.readOnly);
  const lack = useDocument(({ document }) => findLack(findJourney(document, journeyId)));
  return lack && !readOnly ? <Advice lack={lack} /> : null;
}

function Advice({ lack }: { readonly lack: Lack }) {
  const t = useMessages();
  const addStage = useAddStage();
  const shell = useShell();
  const title = t(`app.empty.${lack}`);
  return (
    <section className="board-empty" aria-label={title}>
      <h2>{title}</h2>
      <p>{t(`app.empty.${lack}.text`)}</p>
      <div className="board-empty-deeds">
        {(lack === 'all' || lack === 'stages') && (
          <Button tone="strong" icon={Columns3} onClick={addStage}>
            {t('action.stage.add')}
          </Button>
        )}
        {(lack === 'all' || lack === 'lanes') && (
          <AddLaneMenu
            trigger={
              <Button tone={lack === 'all' ? 'plain' : 'strong'} icon={Rows3}>
                {t('action.lane.add')}
              </Button>
            }
          />
        )}
        {lack === 'shownLanes' && (
          <Button tone="strong" icon={Rows3} onClick={() => shell.showPanel('journey')}>
            {t('app.empty.shownLanes.go')}
          </Button>
        )}
      </div>
    </section>
  );
}

function findLack(journey: Journey | undefined): Lack | undefined {
  if (!journey) return undefined;
  const { stages, lanes } = journey;
  if (stages.length === 0) return lanes.length === 0 ? 'all' : 'stages';
  if (lanes.length === 0) return 'lanes';
  return shownLanes(journey).length === 0 ? 'shownLanes' : undefined;
}
