/** Pictures become cards of the map, or the picture of a card, in one undo step. */
import { addAsset } from '../../../shared/commands/addAsset';
import { addCard } from '../../../shared/commands/addCard';
import { setCardFacet } from '../../../shared/commands/setCardFacet';
import type { Label } from '../../../shared/commands/command';
import { findJourney } from '../../../shared/model/queries';
import type { PreparedImage } from '../../images/prepareImage';
import { toStep, type BatchStep, type Editor } from '../../document/editor';
import { sayRefusal } from '../sayRefusal';
import { selectAddedCards } from '../selectAdded';
import type { Shell } from '../shell';
import { readImages } from './readImages';
import { showPasted } from './showPasted';
import type { Spot } from './spot';

/** A large photo takes a second: then the person hears that it is on its way. */
const PATIENCE_MS = 500;

export async function insertImages(
  editor: Editor,
  shell: Shell,
  files: readonly File[],
  spot: Spot,
): Promise<void> {
  if (isOnCurve(editor, spot)) return shell.toast({ key: 'images.onCurve', tone: 'info' });
  const timer = setTimeout(
    () => shell.toast({ key: 'images.reading', values: { count: files.length }, tone: 'info' }),
    PATIENCE_MS,
  );
  const images = await readImages(files, shell);
  clearTimeout(timer);
  if (images.length > 0) insert(editor, shell, images, spot);
}

function insert(editor: Editor, shell: Shell, images: readonly PreparedImage[], spot: Spot): void {
  const { lane, step, index, cardId } = spot;
  const { journeyId } = editor.view.getState();
  const before = editor.documents.getState().document;
  const steps = images.flatMap(({ id, asset }, offset): readonly BatchStep[] => {
    const kept = toStep(addAsset, { id, asset });
    if (offset === 0 && cardId !== undefined) {
      const set = { journeyId, ids: [cardId], field: 'imageId', value: id } as const;
      return [kept, toStep(setCardFacet, set)];
    }
    const place = index === undefined ? {} : { index: index + offset };
    return [kept, toStep(addCard, { journeyId, lane, step, ...place, facets: { imageId: id } })];
  });
  const select = images.length === 1 && cardId !== undefined ? {} : { select: selectAddedCards(journeyId) };
  const result = editor.documents.batch(toLabel(images.length), steps, select);
  if (result.ok) showPasted(editor, before);
  else sayRefusal(shell, result.failure);
}

function toLabel(count: number): Label {
  return count === 1 ? { key: 'command.asset.add' } : { key: 'command.asset.addMany', values: { count } };
}

/** Points of a curve are drawn as faces. */
function isOnCurve({ documents, view }: Editor, { lane }: Spot): boolean {
  const journey = findJourney(documents.getState().document, view.getState().journeyId);
  return journey?.lanes.find(({ id }) => id === lane)?.kind === 'emotion';
}
