/**
 * Copies of records: new ids throughout, and `copiedFrom` to tell where they came from. No copy is locked: what a person
 * duplicated or pasted is theirs to edit.
 */
import { setField } from './editFields';
import type { Card, Evidence, Id, Lane, Link, Metric, Persona, Stage, Step } from './types';

/** Filled while copying. */
export interface Copying {
  /** Old id → new id of everything copied so far: what was said about the old (translations, comments) fits the new. */
  readonly ids: Map<Id, Id>;
  /** Id there → id here of what was found instead of copied: the copies refer to it, and it stays as it is. */
  readonly known: Map<Id, Id>;
  readonly newId: () => Id;
}

export function startCopying(newId: () => Id): Copying {
  return { ids: new Map(), known: new Map(), newId };
}

/** The record that stands for this one where the copies are. */
export function findStandIn({ ids, known }: Copying, id: Id): Id | undefined {
  return ids.get(id) ?? known.get(id);
}

export function copyRecord<R extends { readonly id: Id }>(
  record: R,
  copying: Copying,
): R & { copiedFrom: Id } {
  return { ...record, id: renewId(record.id, copying), copiedFrom: record.id };
}

function toFree<R extends { readonly locked?: boolean }>({ locked: _, ...record }: R): Omit<R, 'locked'> {
  return record;
}

export function copyStage(stage: Stage, copying: Copying): Stage {
  const steps = stage.steps.map((step): Step => copyRecord(step, copying));
  return { ...copyRecord(toFree(stage), copying), steps };
}

export function copyLane(lane: Lane, copying: Copying): Lane {
  return copyRecord(toFree(lane), copying);
}

/** In the lane and step that stand for its own, else beside the original. */
export function copyCard(card: Card, copying: Copying): Card {
  const lane = findStandIn(copying, card.lane) ?? card.lane;
  const step = findStandIn(copying, card.step) ?? card.step;
  return renewParts({ ...copyRecord(toFree(card), copying), lane, step }, copying);
}

/** Of cards that are copied for themselves: whoever makes a copy of a hidden one, which was found, wants to see it. */
export function toSeen(card: Card): Card {
  return setField(card, 'hidden', undefined);
}

export function copyPersona(persona: Persona, copying: Copying): Persona {
  return renewParts(copyRecord(persona, copying), copying);
}

/** The links whose both ends were copied. */
export function copyLinks(links: readonly Link[], copying: Copying): readonly Link[] {
  return links.flatMap((link): readonly Link[] => {
    const from = copying.ids.get(link.from);
    const to = copying.ids.get(link.to);
    return from && to ? [{ ...copyRecord(link, copying), from, to }] : [];
  });
}

interface Parts {
  readonly evidence?: readonly Evidence[];
  readonly metric?: Metric;
}

/** Evidence items and points of a series have ids of their own. */
export function renewParts<R extends Parts>(record: R, copying: Copying): R {
  const { evidence, metric } = record;
  return {
    ...record,
    ...(evidence && { evidence: evidence.map((item) => ({ ...item, id: renewId(item.id, copying) })) }),
    ...(metric?.series && {
      metric: {
        ...metric,
        series: metric.series.map((point) => ({ ...point, id: renewId(point.id, copying) })),
      },
    }),
  };
}

export function renewId(id: Id, { ids, newId }: Copying): Id {
  const made = newId();
  ids.set(id, made);
  return made;
}
