import { Pipette } from 'lucide-react';
import { styleOf, type CardStyle } from '../../shared/commands/applyCardStyle';
import { findJourney } from '../../shared/model/queries';
import { selectedCardIds } from '../document/selectionStore';
import type { Action, ActionContext } from './action';

/** What was copied last: it may go to another map of this window. */
let copied: CardStyle | undefined;

export function getCopiedStyle(): CardStyle | undefined {
  return copied;
}

/** The look of the first selected card. */
export const copyStyle: Action = {
  id: 'edit.copyStyle',
  label: 'action.edit.copyStyle',
  icon: Pipette,
  keys: ['$mod+Alt+KeyC'],
  scope: 'editor',
  menu: 'edit',
  enabled: (context) => findStyle(context) !== undefined,
  run(context) {
    copied = findStyle(context) ?? copied;
    context.shell.toast({ key: 'clipboard.styleCopied', tone: 'info' });
  },
};

function findStyle({ editor }: ActionContext): CardStyle | undefined {
  if (!editor) return undefined;
  const [first] = selectedCardIds(editor.selection.getState());
  const journey = findJourney(editor.documents.getState().document, editor.view.getState().journeyId);
  const card = journey?.cards.find(({ id }) => id === first);
  return card && styleOf(card);
}
