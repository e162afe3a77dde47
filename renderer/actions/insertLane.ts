import { Rows3 } from 'lucide-react';
import { addLane } from '../../shared/commands/addLane';
import { LANE_KINDS, type LaneKind } from '../../shared/model/kinds';
import { findJourney, stepsOf } from '../../shared/model/queries';
import type { Action, ActionContext } from './action';
import { mayEdit } from './enabled';
import { sayRefusal } from './sayRefusal';

/** A lane of plain text; its kind is chosen in its panel. The toolbar offers the kinds at once. */
export const insertLane: Action = {
  id: 'lane.add',
  label: 'action.lane.add',
  icon: Rows3,
  scope: 'editor',
  menu: 'insert',
  enabled: mayEdit,
  run: (context) => insert(context, 'text'),
};

/** For who knows the kind already; in no menu, where twenty would be a crowd. */
export const INSERT_LANE_OF_KIND: readonly Action[] = LANE_KINDS.map((kind) => ({
  id: `lane.add.${kind}`,
  label: `action.lane.add.${kind}`,
  icon: Rows3,
  scope: 'editor',
  enabled: mayEdit,
  run: (context) => insert(context, kind),
}));

/** The keyboard goes to its cell in the step where it was. */
function insert({ editor, shell }: ActionContext, kind: LaneKind): void {
  if (!editor) return;
  const { documents, selection, view } = editor;
  const { journeyId, board } = view.getState();
  const id = editor.newId();
  const result = documents.run(addLane, { journeyId, kind, id }, { select: { kind: 'lane', id } });
  if (!result.ok) return sayRefusal(shell, result.failure);
  board?.reveal({ laneId: id });
  const journey = findJourney(result.value, journeyId);
  const stepId = selection.getState().cursor?.stepId ?? (journey && stepsOf(journey)[0]?.id);
  if (stepId !== undefined) selection.setState({ cursor: { laneId: id, stepId } });
}
