/** What stands below the outline: stages and lanes are added where the journey ends. */
import { Columns3, Rows3 } from 'lucide-react';
import { useAction } from '../actions/useActions';
import { useEditor } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { AddLaneMenu } from './AddLaneMenu';

export function AddToOutline() {
  const t = useMessages();
  const { selection, view } = useEditor();
  const { action, enabled, run } = useAction('stage.add');
  if (!enabled) return null;

  /** A stage wants a name next. */
  function addStage(): void {
    run();
    const added = selection.getState().selection;
    if (added.kind === 'stage') selection.setState({ naming: { kind: 'stage', id: added.id } });
    else view.getState().board?.focus();
  }

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
