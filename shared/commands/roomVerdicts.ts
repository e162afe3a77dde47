/** Is there room? Maps beyond these sizes could be saved and then not be opened again. */
import { isSameAsset, keepUsedAssets, totalAssetLength } from '../model/assets';
import { MAX_ASSETS_LENGTH } from '../model/imageLimits';
import { MAX_CARDS, MAX_JOURNEYS, MAX_LANES, MAX_SNAPSHOTS, MAX_STEPS } from '../model/limits';
import { stepsOf } from '../model/queries';
import type { Asset, CjmDocument, Journey } from '../model/types';
import { ALLOWED, refuse, type Verdict } from './command';

export function hasRoomForCards(document: CjmDocument, added: number): Verdict {
  const held = document.journeys.reduce((sum, { cards }) => sum + cards.length, 0);
  return held + added > MAX_CARDS ? refuse('refusal.tooManyCards', { limit: MAX_CARDS }) : ALLOWED;
}

export function hasRoomForSteps(journey: Journey, added: number): Verdict {
  return stepsOf(journey).length + added > MAX_STEPS
    ? refuse('refusal.tooManySteps', { limit: MAX_STEPS })
    : ALLOWED;
}

export function hasRoomForLane(journey: Journey): Verdict {
  return hasRoomForLanes(journey, 1);
}

export function hasRoomForLanes(journey: Journey, added: number): Verdict {
  return journey.lanes.length + added > MAX_LANES
    ? refuse('refusal.tooManyLanes', { limit: MAX_LANES })
    : ALLOWED;
}

/** Pictures that the file will hold already take no room, nor do those that nothing names: they are not written. */
export function hasRoomForAssets(document: CjmDocument, added: readonly Asset[]): Verdict {
  const held = Object.values(document.assets);
  // Finding out what is used takes a walk through the document, and is seldom called for.
  if (totalAssetLength([...held, ...added]) <= MAX_ASSETS_LENGTH) return ALLOWED;
  const used = Object.values(keepUsedAssets(document));
  const news = added.filter((asset) => !used.some((other) => isSameAsset(other, asset)));
  if (news.length === 0 || totalAssetLength([...used, ...news]) <= MAX_ASSETS_LENGTH) return ALLOWED;
  return refuse('refusal.tooManyImages', { limit: Math.round(MAX_ASSETS_LENGTH / 1024 / 1024) });
}

export function hasRoomForJourney(document: CjmDocument): Verdict {
  return document.journeys.length >= MAX_JOURNEYS
    ? refuse('refusal.tooManyJourneys', { limit: MAX_JOURNEYS })
    : ALLOWED;
}

export function hasRoomForSnapshot(document: CjmDocument): Verdict {
  return document.snapshots.length >= MAX_SNAPSHOTS
    ? refuse('refusal.tooManySnapshots', { limit: MAX_SNAPSHOTS })
    : ALLOWED;
}
