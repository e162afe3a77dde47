/** What a journey can be filtered by: the values that cards on the board really have. */
import { CONFIDENCES, LANE_KINDS } from '../model/kinds';
import { toShown } from '../model/shownCards';
import type { CjmDocument, Journey } from '../model/types';
import type { CardFilter } from './filterCards';

/** People and channels in the order of the document, kinds as they are listed, words as they are first met. */
export function toFilterChoices({ personas, channels }: CjmDocument, journey: Journey): CardFilter {
  const { cards, lanes } = toShown(journey);
  const kinds = new Set<string>(lanes.map(({ kind }) => kind));
  const sure = new Set<string | undefined>(cards.map(({ confidence }) => confidence));
  const usedChannels = new Set(cards.flatMap(({ channelIds = [] }) => channelIds));
  for (const id of journey.channelIds ?? []) usedChannels.add(id);
  return {
    // One persona alone has nobody to be told from.
    personaIds: personas.length > 1 ? personas.map(({ id }) => id) : [],
    channelIds: channels.filter(({ id }) => usedChannels.has(id)).map(({ id }) => id),
    owners: [...new Set(cards.flatMap(({ owners = [] }) => owners))],
    tags: [...new Set(cards.flatMap(({ tags = [] }) => tags))],
    confidences: CONFIDENCES.filter((value) => sure.has(value)),
    laneKinds: LANE_KINDS.filter((kind) => kinds.has(kind)),
  };
}
