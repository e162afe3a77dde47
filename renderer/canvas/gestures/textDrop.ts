/** Plain text dropped from another program becomes cards, one a line, where it is dropped. */
import { pasteCard } from '../../../shared/commands/pasteCard';
import { toCardPayloads } from '../../../shared/commands/toCardPayloads';
import { insertionAt } from '../../../shared/layout/hitTest';
import { toStep } from '../../document/editor';
import type { Board } from '../board';
import { toBoardPoint } from '../camera';
import { runSteps } from '../../keyboard/runInView';
import { NO_PREVIEW } from './preview';
import type { ToLocal } from './toLocal';

const PLAIN = 'text/plain';

export function listenToDrops(board: Board, body: HTMLElement, toLocal: ToLocal): () => void {
  const { camera, editor, preview } = board;
  const placeOf = (event: DragEvent) =>
    insertionAt(board.layout(), toBoardPoint(camera.get(), toLocal(event)));
  const welcome = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes(PLAIN) === true && !editor.documents.getState().readOnly;

  function onDragOver(event: DragEvent): void {
    if (!event.dataTransfer || !welcome(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    preview.set({ kind: 'text', insertion: placeOf(event) });
  }

  function onDrop(event: DragEvent): void {
    if (!event.dataTransfer || !welcome(event)) return;
    event.preventDefault();
    preview.set(NO_PREVIEW);
    const place = placeOf(event);
    const payloads = toCardPayloads(event.dataTransfer.getData(PLAIN));
    const journey = board.journey();
    if (!place || !journey || payloads.length === 0) return;
    const { laneId: lane, stepId: step } = place;
    const args = {
      journeyId: journey.id,
      language: editor.view.getState().language,
      cards: payloads.map((card, offset) => ({ card, lane, step, index: place.index + offset })),
    };
    const label = pasteCard.label(editor.documents.getState().document, args);
    if (runSteps(board, label, [toStep(pasteCard, args)])) {
      editor.selection.setState({ cursor: { laneId: lane, stepId: step } });
    }
  }

  const onLeave = (): void => preview.set(NO_PREVIEW);
  body.addEventListener('dragover', onDragOver);
  body.addEventListener('dragleave', onLeave);
  body.addEventListener('drop', onDrop);
  return () => {
    body.removeEventListener('dragover', onDragOver);
    body.removeEventListener('dragleave', onLeave);
    body.removeEventListener('drop', onDrop);
  };
}
