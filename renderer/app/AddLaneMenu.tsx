/** Adds a lane: of which kind is the first thing a person knows about it. */
import type { ReactElement } from 'react';
import { Rows3 } from 'lucide-react';
import { LANE_KINDS } from '../../shared/model/kinds';
import { useAction, useRunAction } from '../actions/useActions';
import { useEditor } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { IconButton } from '../ui/IconButton';
import { Menu, MenuLines } from '../ui/Menu';

interface AddLaneMenuProps {
  /** Its button; an icon when absent. */
  readonly trigger?: ReactElement;
}

export function AddLaneMenu({ trigger }: AddLaneMenuProps) {
  const t = useMessages();
  const { view } = useEditor();
  const run = useRunAction();
  const { enabled } = useAction('lane.add');

  return (
    <Menu
      label={t('action.lane.add')}
      align="start"
      focusAfterChoice={() => view.getState().board?.focus()}
      trigger={
        trigger ?? <IconButton icon={Rows3} label={t('action.lane.add')} side="right" disabled={!enabled} />
      }
    >
      <MenuLines
        entries={LANE_KINDS.map((kind) => ({
          kind: 'item',
          id: kind,
          label: t(`lane.kind.${kind}`),
          onSelect: () => run(`lane.add.${kind}`),
        }))}
      />
    </Menu>
  );
}
