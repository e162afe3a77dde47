/**
 * Forgetting records: whatever pointed at them goes or lets go, so that nothing dangles.
 *
 * Called by every command that removes, with the ids of all it took away (`idsWithin`). Comments are not the records'
 * own: what was said about a card is kept when the card goes, and is about it again when it comes back.
 */
import { keepIn, mapRecords } from './editRecords';
import { setField } from './editFields';
import { forgetPartTranslations, forgetTranslations } from './editTranslation';
import type { CjmDocument, Id, Journey, SavedView } from './types';

type Ids = ReadonlySet<Id>;
type Records = readonly { readonly id: Id }[];

/** The ids of these records and of everything they are made of. */
export function idsWithin(records: Records): Ids {
  const ids = new Set<Id>();
  collectIds(records, ids);
  return ids;
}

function collectIds(value: unknown, into: Set<Id>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('id' in value && typeof value.id === 'string') into.add(value.id);
  for (const part of Object.values(value)) collectIds(part, into);
}

export function forgetRecords(document: CjmDocument, removed: Ids): CjmDocument {
  const gone = withDependents(document, removed);
  const journeys = mapRecords(document.journeys, (journey) => forgetInJourney(journey, gone));
  const kept = keepIn(document.views, ({ id }) => !gone.has(id));
  const views = mapRecords(kept, (view) => forgetInView(view, gone));
  const isSame = journeys === document.journeys && views === document.views;
  return forgetTranslations(isSame ? document : { ...document, journeys, views }, gone);
}

/** Parts that an edit dropped from records (an evidence item, a point of a series, a whole facet) are forgotten too. */
export function forgetDropped(document: CjmDocument, before: Records, after: Records): CjmDocument {
  const kept = idsWithin(after);
  const dropped = [...idsWithin(before)].filter((id) => !kept.has(id));
  const edited = dropped.length === 0 ? document : forgetRecords(document, new Set(dropped));
  return forgetLostParts(edited, before, after);
}

/** What other languages said in a facet that is no more: the next moment of truth must not say it again. */
export function forgetLostParts(document: CjmDocument, before: Records, after: Records): CjmDocument {
  const records = new Map(after.map((record) => [record.id, record]));
  const parts = before.flatMap((was): [Id, readonly string[]][] => {
    const is = records.get(was.id);
    const lost = is ? partsOf(was).filter((key) => !Object.hasOwn(is, key)) : [];
    return lost.length === 0 ? [] : [[was.id, lost]];
  });
  return parts.length === 0 ? document : forgetPartTranslations(document, new Map(parts));
}

function partsOf(record: object): readonly string[] {
  const isPart = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  return Object.entries(record).flatMap(([key, value]) => (isPart(value) ? key : []));
}

/** Links cannot live without both ends, nor a saved view without its journey. */
function withDependents(document: CjmDocument, removed: Ids): Ids {
  const gone = new Set(removed);
  for (const { links } of document.journeys) {
    for (const { id, from, to } of links) if (gone.has(from) || gone.has(to)) gone.add(id);
  }
  for (const { id, journeyId } of document.views) if (journeyId && gone.has(journeyId)) gone.add(id);
  return gone;
}

function forgetInJourney(journey: Journey, gone: Ids): Journey {
  const stages = mapRecords(journey.stages, (stage) => letGo(stage, ['personaId'], gone));
  const lanes = mapRecords(journey.lanes, (lane) => letGo(lane, ['personaId'], gone));
  const cards = mapRecords(journey.cards, (card) =>
    letGo(card, ['personaId', 'journeyId', 'channelIds'], gone),
  );
  const links = keepIn(journey.links, ({ id }) => !gone.has(id));
  const own = letGo(journey, ['personaIds', 'baselineId', 'channelIds'], gone);
  const isSame =
    stages === journey.stages &&
    lanes === journey.lanes &&
    cards === journey.cards &&
    links === journey.links;
  return isSame ? own : { ...own, stages, lanes, cards, links };
}

function forgetInView(view: SavedView, gone: Ids): SavedView {
  return letGo(view, ['personaIds', 'channelIds', 'hiddenLaneIds'], gone);
}

/** Clears these references, single or lists, of what is gone. */
function letGo<R extends object>(record: R, fields: readonly (keyof R & string)[], gone: Ids): R {
  return fields.reduce((edited, field) => {
    const held: unknown = edited[field];
    if (typeof held === 'string') return gone.has(held) ? setField(edited, field, undefined) : edited;
    if (!Array.isArray(held)) return edited;
    const kept = keepIn<unknown>(held, (id) => typeof id !== 'string' || !gone.has(id));
    return kept === held ? edited : setField(edited, field, kept);
  }, record);
}
