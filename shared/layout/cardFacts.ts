/**
 * What a card shows that is not on the card: comments about it, links from it, the layer that is looked at.
 *
 * One object as long as nothing in it changed, so that an edit elsewhere lays out no lane anew.
 */
import { findDeadEnds } from '../model/deadEnds';
import { CONFIDENCES, type Confidence } from '../model/kinds';
import type { Card, CjmDocument, Id, Journey } from '../model/types';
import { CONFIDENCE_LOOKS } from '../theme/confidenceLooks';
import { keepMap } from '../util/keepMap';

/** What is shown across the whole board, instead of the colours of the lanes. */
export type BoardLayer = 'confidence';

export interface CardFacts {
  readonly deadEnds: ReadonlySet<Id>;
  readonly openComments: ReadonlyMap<Id, number>;
  /** Names of the journeys that cards open. */
  readonly journeyNames: ReadonlyMap<Id, string>;
  readonly layer: BoardLayer | undefined;
  colorOf(card: Card): string | undefined;
  /** What the layer shows of a feeling; undefined where nobody has judged it. */
  confidenceOf(card: Card): Confidence | undefined;
}

export interface FactsInput {
  readonly document: CjmDocument;
  readonly journey: Journey;
  readonly openComments: ReadonlyMap<Id, number>;
  readonly layer: BoardLayer | undefined;
  journeyName(journey: Journey): string;
}

export function createFactsMaker(): (input: FactsInput) => CardFacts {
  let last: CardFacts | undefined;
  return ({ document, journey, openComments, layer, journeyName }) => {
    const deadEnds = keepSet(findDeadEnds(journey), last?.deadEnds);
    const names = new Map(document.journeys.map((one) => [one.id, journeyName(one)]));
    const journeyNames = keepMap(names, last?.journeyNames);
    if (
      last &&
      last.deadEnds === deadEnds &&
      last.openComments === openComments &&
      last.journeyNames === journeyNames &&
      last.layer === layer
    )
      return last;
    const confidenceOf = ({ confidence }: Card): Confidence | undefined =>
      layer === undefined ? undefined : CONFIDENCES.find((known) => known === confidence);
    const colorOf = (card: Card): string | undefined => {
      if (layer === undefined) return card.color;
      const confidence = confidenceOf(card);
      return confidence === undefined ? 'gray' : CONFIDENCE_LOOKS[confidence].color;
    };
    return (last = { deadEnds, openComments, journeyNames, layer, colorOf, confidenceOf });
  };
}

function keepSet(fresh: ReadonlySet<Id>, old: ReadonlySet<Id> | undefined): ReadonlySet<Id> {
  return old && old.size === fresh.size && [...fresh].every((id) => old.has(id)) ? old : fresh;
}
