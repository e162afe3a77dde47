/** The comments of a document as one reads them: by place, in the order of the board. */
import { findPlaces, type RecordPlace } from '../model/findPlaces';
import { cardsInReadingOrder } from '../model/readingOrder';
import type { CjmDocument, Comment, Id, Journey } from '../model/types';

export interface Thread {
  readonly comment: Comment;
  /** Absent when it is about the whole document, or about what is gone. */
  readonly place?: RecordPlace;
}

export interface ThreadGroup {
  /** `cast`: personas and channels. `gone`: what they were about is no longer in the document. */
  readonly kind: 'document' | 'journey' | 'cast' | 'gone';
  readonly journey?: Journey;
  /** Never empty. */
  readonly threads: readonly Thread[];
}

/** Of these comments of the document; all of them, or those that a filter lets through. */
export function groupThreads(
  document: CjmDocument,
  comments: readonly Comment[] = document.comments,
): readonly ThreadGroup[] {
  const targets = new Set(comments.flatMap(({ target }) => target ?? []));
  const places = findPlaces(document, targets);
  const threads = comments.map((comment): Thread => {
    const place = comment.target === undefined ? undefined : places.get(comment.target);
    return place ? { comment, place } : { comment };
  });
  const groups = [
    { kind: 'document' as const, threads: threads.filter(isAboutDocument) },
    ...document.journeys.map((journey) => ({
      kind: 'journey' as const,
      journey,
      threads: inOrder(
        threads.filter(({ place }) => journeyOf(place) === journey),
        journey,
      ),
    })),
    { kind: 'cast' as const, threads: threads.filter(isAboutCast) },
    { kind: 'gone' as const, threads: threads.filter(isAboutGone) },
  ];
  return groups.filter((group) => group.threads.length > 0);
}

function isAboutDocument({ comment, place }: Thread): boolean {
  if (comment.target === undefined) return true;
  return place?.kind === 'document' || place?.kind === 'brief' || place?.kind === 'view';
}

function isAboutCast({ place }: Thread): boolean {
  if (place?.kind === 'evidence') return place.owner.kind === 'persona';
  return place?.kind === 'persona' || place?.kind === 'channel';
}

function isAboutGone({ comment, place }: Thread): boolean {
  return comment.target !== undefined && !place;
}

function journeyOf(place: RecordPlace | undefined): Journey | undefined {
  if (!place) return undefined;
  if (place.kind === 'journey') return place.record;
  if (place.kind === 'evidence') return journeyOf(place.owner);
  return 'journey' in place ? place.journey : undefined;
}

/** Those about one record stay as they were written. */
function inOrder(threads: readonly Thread[], journey: Journey): readonly Thread[] {
  if (threads.length < 2) return threads;
  const ranks = new Map(idsInOrder(journey).map((id, index) => [id, index]));
  const rankOf = ({ place }: Thread): number => ranks.get(idOnBoard(place) ?? '') ?? 0;
  return threads.toSorted((left, right) => rankOf(left) - rankOf(right));
}

function idOnBoard(place: RecordPlace | undefined): Id | undefined {
  if (place?.kind === 'evidence') return place.owner.record.id;
  return place && 'id' in place.record ? place.record.id : undefined;
}

function idsInOrder(journey: Journey): readonly Id[] {
  const { stages, lanes, links } = journey;
  return [
    journey,
    ...stages.flatMap((stage) => [stage, ...stage.steps]),
    ...lanes,
    ...cardsInReadingOrder(journey),
    ...links,
  ].map(({ id }) => id);
}
