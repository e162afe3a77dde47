/** Text from elsewhere becomes cards: lines down the active cell, a table over steps and lanes. */
import { pasteCard } from '../../../shared/commands/pasteCard';
import { toPastedCards } from '../../../shared/commands/toPastedCards';
import { findJourney } from '../../../shared/model/queries';
import type { Editor } from '../../document/editor';
import { sayRefusal } from '../sayRefusal';
import { selectAddedCards } from '../selectAdded';
import type { Shell } from '../shell';
import { showPasted } from './showPasted';
import type { Spot } from './spot';

export function pasteText(editor: Editor, shell: Shell, text: string, spot: Spot): void {
  const before = editor.documents.getState().document;
  const { journeyId, language } = editor.view.getState();
  const journey = findJourney(before, journeyId);
  const cards = journey && toPastedCards(text, journey, spot);
  if (!cards) return;
  if (!cards.ok) {
    const { found, limit } = cards.failure;
    shell.toast({ key: 'clipboard.tooMany', values: { found, limit }, tone: 'bad' });
    return;
  }
  const select = selectAddedCards(journeyId);
  const result = editor.documents.run(pasteCard, { journeyId, cards: cards.value, language }, { select });
  if (result.ok) showPasted(editor, before);
  else sayRefusal(shell, result.failure);
}
