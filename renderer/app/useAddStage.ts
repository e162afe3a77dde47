/** Adds a stage where the journey ends, from a button: it wants a name next. */
import { useAction } from '../actions/useActions';
import { useEditor } from '../document/useEditor';

export function useAddStage(): () => void {
  const { selection, view } = useEditor();
  const { run } = useAction('stage.add');
  return () => {
    run();
    const added = selection.getState().selection;
    if (added.kind === 'stage') selection.setState({ naming: { kind: 'stage', id: added.id } });
    else view.getState().board?.focus();
  };
}
