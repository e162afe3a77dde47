/** How far the channels of a document agree, aspect by aspect: what is lowest, and how far apart they are (capability 2-20). */
import type { Channel, ChannelConsistency, Id } from '../model/types';

export type ConsistencyAspect = keyof ChannelConsistency;

const ASPECTS = ['message', 'service', 'information', 'data'] as const satisfies readonly ConsistencyAspect[];

/** So far apart on the scale of five, people notice which channel they came through. */
const NOTABLE_SPREAD = 2;

export interface AspectFigures {
  /** In the order of the document. */
  readonly ratedIds: readonly Id[];
  readonly unrated: number;
  /** Undefined where nothing is rated. */
  readonly lowest: number | undefined;
  /** Every channel with the lowest rating, in the order of the document. */
  readonly lowestIds: readonly Id[];
  /** The highest rating less the lowest. */
  readonly spread: number;
  readonly isNotable: boolean;
}

export type ConsistencyFigures = Readonly<Record<ConsistencyAspect, AspectFigures>>;

export function toConsistencyFigures(channels: readonly Channel[]): ConsistencyFigures {
  return {
    message: toAspectFigures(channels, 'message'),
    service: toAspectFigures(channels, 'service'),
    information: toAspectFigures(channels, 'information'),
    data: toAspectFigures(channels, 'data'),
  };
}

export function isRated({ consistency }: Channel): boolean {
  return ASPECTS.some((aspect) => consistency?.[aspect] !== undefined);
}

function toAspectFigures(channels: readonly Channel[], aspect: ConsistencyAspect): AspectFigures {
  const ratings = channels.flatMap(({ id, consistency }) => {
    const rating = consistency?.[aspect];
    return rating === undefined ? [] : [{ id, rating }];
  });
  const values = ratings.map(({ rating }) => rating);
  const lowest = values.length === 0 ? undefined : Math.min(...values);
  // A file keeps two decimals; their difference has more.
  const spread = lowest === undefined ? 0 : Math.round((Math.max(...values) - lowest) * 100) / 100;
  return {
    ratedIds: ratings.map(({ id }) => id),
    unrated: channels.length - ratings.length,
    lowest,
    lowestIds: ratings.filter(({ rating }) => rating === lowest).map(({ id }) => id),
    spread,
    isNotable: spread >= NOTABLE_SPREAD,
  };
}
