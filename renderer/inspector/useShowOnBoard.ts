/** Brings back what the board does not show: all that hides it at once, in one undo step. */
import type { Label } from '../../shared/commands/command';
import { editLane } from '../../shared/commands/editLane';
import { editStage } from '../../shared/commands/editStage';
import { setCardFacet } from '../../shared/commands/setCardFacet';
import { showLane } from '../../shared/commands/showLane';
import type { CjmDocument, Id } from '../../shared/model/types';
import { sayRefusal } from '../actions/sayRefusal';
import { useShell } from '../actions/useActions';
import { toStep, type BatchStep } from '../document/editor';
import { useEditor } from '../document/useEditor';
import type { Unseen } from './findUnseen';

/** Answers false where it may not be; the person has been told why. */
export function useShowOnBoard(journeyId: Id): (unseen: readonly Unseen[]) => boolean {
  const { documents } = useEditor();
  const shell = useShell();
  return (unseen) => {
    const { document } = documents.getState();
    const result = documents.batch(toLabel(document, journeyId, unseen), toSteps(journeyId, unseen));
    if (!result.ok) sayRefusal(shell, result.failure);
    return result.ok;
  };
}

function toSteps(journeyId: Id, unseen: readonly Unseen[]): readonly BatchStep[] {
  const idsOf = (by: Unseen['by']): readonly Id[] => [
    ...new Set(unseen.filter((one) => one.by === by).map(({ id }) => id)),
  ];
  const ids = idsOf('hiddenCard');
  const unfolded = { journeyId, field: 'collapsed', value: undefined } as const;
  return [
    ...idsOf('hiddenLane').map((laneId) => toStep(showLane, { journeyId, laneId })),
    ...idsOf('foldedLane').map((laneId) => toStep(editLane, { ...unfolded, laneId })),
    ...idsOf('foldedStage').map((stageId) => toStep(editStage, { ...unfolded, stageId })),
    ...(ids.length > 0
      ? [toStep(setCardFacet, { journeyId, ids, field: 'hidden', value: undefined } as const)]
      : []),
  ];
}

/** Undo names the cards; where none of them is hidden itself, the first of what is around them. */
function toLabel(document: CjmDocument, journeyId: Id, unseen: readonly Unseen[]): Label {
  const ids = unseen.filter(({ by }) => by === 'hiddenCard').map(({ id }) => id);
  if (ids.length > 0) {
    return setCardFacet.label(document, { journeyId, ids, field: 'hidden', value: undefined });
  }
  const { by, id } = unseen[0] ?? { by: 'hiddenLane', id: '' };
  if (by === 'hiddenLane') return showLane.label(document, { journeyId, laneId: id });
  const unfolded = { journeyId, field: 'collapsed', value: undefined } as const;
  return by === 'foldedStage'
    ? editStage.label(document, { ...unfolded, stageId: id })
    : editLane.label(document, { ...unfolded, laneId: id });
}
