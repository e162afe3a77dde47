import { keepUsedAssets } from '../model/assets';
import { adopt } from '../model/clip/adopt';
import type { BoardClip } from '../model/clip/clip';
import { findKnown } from '../model/clip/known';
import { followCopies } from '../model/editComments';
import { startCopying, toSeen } from '../model/editCopies';
import { updateJourney } from '../model/editInJourney';
import { swapLanguage } from '../model/editLanguage';
import { takeTranslations } from '../model/editTranslation';
import type { CjmDocument, Id, Journey } from '../model/types';
import { mayLand, toLanding, type PasteSpot } from './clipLanding';
import { refuse, type Command, type Label } from './command';
import { mayOpenJourney } from './journeyCycles';
import { laneOrKindLabel, recordLabel, stepOrStageLabel } from './labels';
import { land, landJourney } from './landClip';
import { hasRoomForAssets, hasRoomForCards, hasRoomForJourney } from './roomVerdicts';
import { inJourney } from './targets';
import { firstRefusal } from './verdicts';

/**
 * The cell is where cards go; a step goes behind the cell's own, and so do stages and lanes; a journey goes behind the
 * one shown.
 */
export interface PasteClipArgs extends PasteSpot {
  readonly journeyId: Id;
  readonly clip: BoardClip;
}

/** Pastes what was copied, here or in another document, with translations, pictures, channels and personas it needs. */
export const pasteClip: Command<PasteClipArgs> = {
  name: 'clip.paste',
  label: (_document, { clip }) => toLabel(clip),
  allowed(document, { journeyId, clip, ...spot }) {
    const copied = copiedIn(clip);
    if (!copied) return refuse('refusal.nothingChosen');
    const room = firstRefusal(
      hasRoomForCards(document, copied.cards.length),
      hasRoomForAssets(document, Object.values(keepUsedAssets(clip.document))),
    );
    if (!room.ok) return room;
    return inJourney(document, journeyId, (journey) =>
      clip.kind === 'journey' ? hasRoomForJourney(document) : mayLand(clip.kind, copied, journey, spot),
    );
  },
  run(document, { journeyId, clip: { kind, document: given }, ...spot }, made) {
    const copying = startCopying(made.newId);
    const brought = swapLanguage(given, document.language);
    const [first] = brought.journeys;
    if (!first) return document;
    const copied = kind === 'cards' ? { ...first, cards: first.cards.map(toSeen) } : first;
    const adopted = adopt(document, brought, copying);
    for (const [id, known] of findOpened(document, journeyId, { kind, document: brought })) {
      copying.known.set(id, known);
    }
    const edited =
      kind === 'journey'
        ? landJourney(copied, adopted, journeyId, copying)
        : updateJourney(adopted, journeyId, (journey) =>
            land(copied, journey, toLanding(kind, copied, journey, spot), spot, copying),
          );
    return followCopies(takeTranslations(edited, brought.translations, copying.ids), copying.ids);
  },
};

/** How many of the cards will not open the journey they opened: this map has none like it. */
export function countLostJourneys(document: CjmDocument, journeyId: Id, clip: BoardClip): number {
  const found = findOpened(document, journeyId, clip);
  return (copiedIn(clip)?.cards ?? []).filter((card) => card.journeyId && !found.has(card.journeyId)).length;
}

function copiedIn({ kind, document }: BoardClip): Journey | undefined {
  const [copied] = document.journeys;
  return kind === 'cards' && copied?.cards.length === 0 ? undefined : copied;
}

function toLabel(clip: BoardClip): Label {
  const copied = copiedIn(clip);
  const [stage] = copied?.stages ?? [];
  switch (clip.kind) {
    case 'cards': {
      const count = copied?.cards.length ?? 0;
      return count === 1
        ? { key: 'command.card.paste' }
        : { key: 'command.card.pasteMany', values: { count } };
    }
    case 'stage':
      return recordLabel('command.clip.paste', clip.document, stage);
    case 'step':
      return stepOrStageLabel('command.clip.paste', clip.document, stage && { stage, step: stage.steps[0] });
    case 'lane':
      return laneOrKindLabel('command.clip.paste', clip.document, copied?.lanes[0]);
    case 'journey':
      return recordLabel('command.clip.paste', clip.document, copied);
  }
}

/** Journeys that the copied cards open, and that this map has too; none that leads back to the one pasted into. */
function findOpened(document: CjmDocument, journeyId: Id, { kind, document: clip }: BoardClip): Map<Id, Id> {
  const found = new Map<Id, Id>();
  for (const opened of clip.journeys.slice(1)) {
    const known = findKnown(document.journeys, opened);
    if (!known) continue;
    if (kind === 'journey' || mayOpenJourney(document, journeyId, known.id).ok)
      found.set(opened.id, known.id);
  }
  return found;
}
