import { Lightbulb } from 'lucide-react';
import { addCard } from '../../shared/commands/addCard';
import { addLink } from '../../shared/commands/addLink';
import type { Journey, Lane } from '../../shared/model/types';
import { toStep } from '../document/editor';
import type { Action, ActionContext } from './action';
import { mayEdit } from './enabled';
import { sayRefusal } from './sayRefusal';
import { findSelectedCard } from './selectedCard';

/** From a pain point to what could be done about it: a card in the same step, linked, and ready to be written. */
export const deriveOpportunity: Action = {
  id: 'card.deriveOpportunity',
  label: 'action.card.deriveOpportunity',
  icon: Lightbulb,
  keys: ['Alt+Enter'],
  scope: 'board',
  menu: 'insert',
  enabled: (context) => mayEdit(context) && findPain(context) !== undefined,
  run(context) {
    const { editor, shell } = context;
    const pain = findPain(context);
    if (!editor || !pain) return;
    const { journey, card, lane } = pain;
    const id = editor.newId();
    const place = { journeyId: journey.id, lane: lane.id, step: card.step };
    const link = { journeyId: journey.id, from: card.id, to: id, kind: 'addresses' } as const;
    const label = { key: 'command.card.deriveOpportunity' } as const;
    const steps = [toStep(addCard, { ...place, id }), toStep(addLink, link)];
    const result = editor.documents.batch(label, steps, { select: { kind: 'cards', ids: [id] } });
    if (!result.ok) {
      sayRefusal(shell, result.failure);
      return;
    }
    const cursor = { laneId: lane.id, stepId: card.step, cardId: id };
    editor.view.getState().board?.reveal({ cardId: id });
    editor.selection.setState({ cursor, writing: cursor });
  },
};

/** Only where there is a lane to put it in. */
function findPain(context: ActionContext) {
  const selected = findSelectedCard(context);
  if (!selected) return undefined;
  const { journey, card } = selected;
  if (laneOf(journey, card.lane)?.kind !== 'pain') return undefined;
  const lane = journey.lanes.find(({ kind, hidden }) => kind === 'opportunity' && hidden !== true);
  return lane && { journey, card, lane };
}

function laneOf({ lanes }: Journey, id: string): Lane | undefined {
  return lanes.find((lane) => lane.id === id);
}
