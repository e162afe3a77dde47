import { findJourney } from '../../shared/model/queries';
import { localizeText } from '../../shared/model/translate';
import type { Id, Journey } from '../../shared/model/types';
import type { Editor } from '../document/editor';
import type { ActionContext } from './action';

/** The journey on the board, which is also the one whose tab is chosen. */
export function findShown({ editor }: Pick<ActionContext, 'editor'>): Journey | undefined {
  return editor && findJourney(editor.documents.getState().document, editor.view.getState().journeyId);
}

/** What it is called in the language shown; empty where it has no name. */
export function toJourneyName({ documents, view }: Editor, journeyId: Id): string {
  const { document } = documents.getState();
  const name = findJourney(document, journeyId)?.name ?? '';
  return localizeText(document, view.getState().language, journeyId, 'name', name).text;
}
