/** Adds a lane: of which kind is the first thing a person knows about it. */
import { Rows3 } from 'lucide-react';
import { addLane } from '../../shared/commands/addLane';
import { LANE_KINDS } from '../../shared/model/kinds';
import { useAction } from '../actions/useActions';
import { useEditor } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { IconButton } from '../ui/IconButton';
import { Menu, MenuLines } from '../ui/Menu';

export function AddLaneMenu() {
  const t = useMessages();
  const { documents, view, newId } = useEditor();
  const { enabled } = useAction('lane.add');
  return (
    <Menu
      label={t('action.lane.add')}
      align="start"
      trigger={<IconButton icon={Rows3} label={t('action.lane.add')} side="right" disabled={!enabled} />}
    >
      <MenuLines
        entries={LANE_KINDS.map((kind) => ({
          kind: 'item',
          id: kind,
          label: t(`lane.kind.${kind}`),
          onSelect: () => {
            const id = newId();
            const { journeyId } = view.getState();
            documents.run(addLane, { journeyId, kind, id }, { select: { kind: 'lane', id } });
            view.getState().board?.reveal({ laneId: id });
          },
        }))}
      />
    </Menu>
  );
}
