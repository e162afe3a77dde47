/** Pictures become cards of the map, or the picture of a card, in one undo step. */
import { addAsset } from '../../../shared/commands/addAsset';
import { addCard } from '../../../shared/commands/addCard';
import { setCardFacet } from '../../../shared/commands/setCardFacet';
import type { Label } from '../../../shared/commands/command';
import { cardsInCell } from '../../../shared/model/editCells';
import { findJourney } from '../../../shared/model/queries';
import type { Id } from '../../../shared/model/types';
import { toStep, type BatchStep, type Editor } from '../../document/editor';
import { nextFrame } from '../../document/nextTask';
import type { PreparedImage } from '../../images/prepareImage';
import { prepareImageUrl } from '../../images/useImageUrl';
import { sayRefusal } from '../sayRefusal';
import { selectAddedCards } from '../selectAdded';
import type { Shell } from '../shell';
import { readImages } from './readImages';
import { showPasted } from './showPasted';
import type { Spot } from './spot';

export async function insertImages(
  editor: Editor,
  shell: Shell,
  files: readonly File[],
  spot: Spot,
): Promise<void> {
  // Reading takes a moment: where the picture goes is where the person was when they chose it.
  const { journeyId } = editor.view.getState();
  if (isOnCurve(editor, journeyId, spot)) return shell.toast({ key: 'images.onCurve', tone: 'info' });
  const images = await readImages(files, shell);
  if (images.length > 0) await insert(editor, shell, images, journeyId, spot);
}

async function insert(
  editor: Editor,
  shell: Shell,
  images: readonly PreparedImage[],
  journeyId: Id,
  spot: Spot,
): Promise<void> {
  const { documents, layouts } = editor;
  const steps = toSteps(images, journeyId, behindItsCard(editor, journeyId, spot));
  // A picture takes long to show, so what can be made ahead is, between two frames each.
  for (const { asset } of images) {
    await nextFrame();
    await prepareImageUrl(asset);
  }
  await nextFrame();
  const planned = documents.plan(steps);
  if (planned.ok) layouts.prepare(planned.value);
  await nextFrame();
  const before = documents.getState().document;
  const isCards = images.length > 1 || spot.cardId === undefined;
  const isShown = editor.view.getState().journeyId === journeyId;
  const select = isCards && isShown ? { select: selectAddedCards(journeyId) } : {};
  const result = documents.batch(toLabel(images.length), steps, select);
  if (result.ok) showPasted(editor, before);
  else sayRefusal(shell, result.failure);
}

/** The first picture is for the card, the others follow it, wherever on the card they were dropped. */
function behindItsCard({ documents }: Editor, journeyId: Id, spot: Spot): Spot {
  const journey = findJourney(documents.getState().document, journeyId);
  const order = journey ? cardsInCell(journey, spot).findIndex(({ id }) => id === spot.cardId) : -1;
  return order < 0 ? spot : { ...spot, index: order + 1 };
}

function toSteps(
  images: readonly PreparedImage[],
  journeyId: Id,
  { lane, step, index, cardId }: Spot,
): readonly BatchStep[] {
  return images.flatMap(({ id, asset }, offset): readonly BatchStep[] => {
    const kept = toStep(addAsset, { id, asset });
    if (offset === 0 && cardId !== undefined) {
      const set = { journeyId, ids: [cardId], field: 'imageId', value: id } as const;
      return [kept, toStep(setCardFacet, set)];
    }
    const added = cardId === undefined ? offset : offset - 1;
    const place = index === undefined ? {} : { index: index + added };
    return [kept, toStep(addCard, { journeyId, lane, step, ...place, facets: { imageId: id } })];
  });
}

function toLabel(count: number): Label {
  return count === 1 ? { key: 'command.asset.add' } : { key: 'command.asset.addMany', values: { count } };
}

/** Points of a curve are drawn as faces. */
function isOnCurve({ documents }: Editor, journeyId: Id, { lane }: Spot): boolean {
  const journey = findJourney(documents.getState().document, journeyId);
  return journey?.lanes.find(({ id }) => id === lane)?.kind === 'emotion';
}
