/** Adds a lane: of which kind is the first thing a person knows about it. */
import type { ReactElement } from 'react';
import { Rows3 } from 'lucide-react';
import { addLane } from '../../shared/commands/addLane';
import { LANE_KINDS, type LaneKind } from '../../shared/model/kinds';
import { findJourney, stepsOf } from '../../shared/model/queries';
import type { Id } from '../../shared/model/types';
import { useAction } from '../actions/useActions';
import { useEditor } from '../document/useEditor';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { IconButton } from '../ui/IconButton';
import { Menu, MenuLines } from '../ui/Menu';

interface AddLaneMenuProps {
  /** Its button; an icon when absent. */
  readonly trigger?: ReactElement;
}

export function AddLaneMenu({ trigger }: AddLaneMenuProps) {
  const t = useMessages();
  const { documents, selection, view, newId } = useEditor();
  const run = useRun();
  const { enabled } = useAction('lane.add');

  function add(kind: LaneKind): void {
    const id = newId();
    const { journeyId, board } = view.getState();
    if (!run(addLane, { journeyId, kind, id }, { select: { kind: 'lane', id } })) return;
    board?.reveal({ laneId: id });
    const stepId = selection.getState().cursor?.stepId ?? findFirstStep(journeyId);
    if (stepId !== undefined) selection.setState({ cursor: { laneId: id, stepId } });
  }

  function findFirstStep(journeyId: Id): Id | undefined {
    const journey = findJourney(documents.getState().document, journeyId);
    return journey && stepsOf(journey)[0]?.id;
  }

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
          onSelect: () => add(kind),
        }))}
      />
    </Menu>
  );
}
