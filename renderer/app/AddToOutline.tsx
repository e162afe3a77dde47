/** What stands below the outline: stages and lanes are added where the journey ends. */
import { Columns3, Rows3 } from 'lucide-react';
import { useAction } from '../actions/useActions';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { AddLaneMenu } from './AddLaneMenu';
import { useAddStage } from './useAddStage';

export function AddToOutline() {
  const t = useMessages();
  const { action, enabled } = useAction('stage.add');
  const addStage = useAddStage();
  if (!enabled) return null;

  return (
    <>
      <Button tone="quiet" icon={Columns3} onClick={addStage}>
        {t(action.label)}
      </Button>
      <AddLaneMenu
        trigger={
          <Button tone="quiet" icon={Rows3}>
            {t('action.lane.add')}
          </Button>
        }
      />
    </>
  );
}
