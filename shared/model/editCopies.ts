/** Copies of records: new ids throughout, and `copiedFrom` to tell where they came from. */
import type { Card, Evidence, Id, Lane, Link, Metric, Persona, Stage, Step } from './types';

/** Old id → new id of everything copied so far; filled while copying. */
export interface Copying {
  readonly ids: Map<Id, Id>;
  readonly newId: () => Id;
}

export function startCopying(newId: () => Id): Copying {
  return { ids: new Map(), newId };
}

export function copyRecord<R extends { readonly id: Id }>(
  record: R,
  copying: Copying,
): R & { copiedFrom: Id } {
  return { ...record, id: renewId(record.id, copying), copiedFrom: record.id };
}

export function copyStage(stage: Stage, copying: Copying): Stage {
  return { ...copyRecord(stage, copying), steps: stage.steps.map((step): Step => copyRecord(step, copying)) };
}

export function copyLane(lane: Lane, copying: Copying): Lane {
  return copyRecord(lane, copying);
}

/** In the copied lane and step where those were copied too, else beside the original. */
export function copyCard(card: Card, copying: Copying): Card {
  const { ids } = copying;
  const copy = copyRecord(card, copying);
  return renewParts(
    { ...copy, lane: ids.get(card.lane) ?? card.lane, step: ids.get(card.step) ?? card.step },
    copying,
  );
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

function renewId(id: Id, { ids, newId }: Copying): Id {
  const made = newId();
  ids.set(id, made);
  return made;
}
