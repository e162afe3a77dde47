/** Where pasted things go: the keyboard's cell, or beside the stage, step or lane that is selected. */
import type { Refusal } from '../../../shared/commands/command';
import { cardsInCell } from '../../../shared/model/editCells';
import type { Id } from '../../../shared/model/types';
import { findJourney } from '../../../shared/model/queries';
import type { Editor } from '../../document/editor';
import type { ActionContext } from '../action';
import { findCursorCell } from '../cursorCell';

export interface Spot {
  readonly lane: Id;
  readonly step: Id;
  /** Behind the card the keyboard is on; at the end of the cell when absent. */
  readonly index?: number;
  /** A card that takes a picture, in place of a new one. */
  readonly cardId?: Id;
}

/** Undefined on a board without a cell, and on one that is hidden behind the pages of the personas. */
export function findSpot(context: ActionContext): Spot | undefined {
  const { editor } = context;
  const cell = findCursorCell(context);
  if (!editor || !cell) return undefined;
  const { selection, cursor } = editor.selection.getState();
  const { journeyId, cast } = editor.view.getState();
  if (cast) return undefined;
  const journey = findJourney(editor.documents.getState().document, journeyId);
  const spot = { lane: cell.laneId, step: cell.stepId };
  switch (selection.kind) {
    case 'stage': {
      const last = journey?.stages.find(({ id }) => id === selection.id)?.steps.at(-1);
      return last ? { ...spot, step: last.id } : spot;
    }
    case 'step':
      return { ...spot, step: selection.id };
    case 'lane':
      return { ...spot, lane: selection.id };
    default: {
      // As they are read: hidden cards have no place, and pinned ones stand first.
      const cards = journey ? cardsInCell(journey, spot) : [];
      const order = cards.findIndex(({ id }) => id === cursor?.cardId);
      if (order < 0) return spot;
      const place = { ...spot, index: order + 1 };
      const card = selection.kind === 'cards' && selection.ids.length === 1 ? cards[order] : undefined;
      // Where it has a picture already, the next one is meant for another card.
      return card && card.imageId === undefined && selection.kind === 'cards' && selection.ids[0] === card.id
        ? { ...place, cardId: card.id }
        : place;
    }
  }
}

/** Why there is no spot. */
export function toNoSpot({ view }: Editor): Refusal {
  return { reason: view.getState().cast ? 'clipboard.boardHidden' : 'refusal.noCell' };
}
