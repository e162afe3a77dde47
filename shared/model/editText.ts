/**
 * One text of any record, in the document's main language: reading and writing by place and path.
 *
 * For whoever goes through all texts alike, such as the sheet of translations. Panels write through the commands of
 * their records.
 */
import { setFields } from './editFields';
import { updateCard, updateJourney, updateLane, updateLinks, updateStage, updateStep } from './editInJourney';
import { replaceIn } from './editRecords';
import { forgetLostParts } from './editReferences';
import type { RecordPlace } from './findPlaces';
import { readTextPath, writeTextPath } from './textPath';
import type { CjmDocument, Evidence, Id } from './types';

/** Empty where the record has no such text. */
export function readMainText({ record }: RecordPlace, field: string): string {
  return readTextPath(record, field) ?? '';
}

export function writeMainText(
  document: CjmDocument,
  place: RecordPlace,
  field: string,
  text: string,
): CjmDocument {
  const written = editPlace(document, place, (record) => writeTextPath(record, field, text));
  if (!('id' in place.record)) return written;
  return forgetLostParts(written, [place.record], [writeTextPath(place.record, field, text)]);
}

function editPlace(
  document: CjmDocument,
  place: RecordPlace,
  edit: <R extends object>(record: R) => R,
): CjmDocument {
  switch (place.kind) {
    case 'document':
      return edit(document);
    case 'brief': {
      const brief = edit(document.brief);
      return brief === document.brief ? document : { ...document, brief };
    }
    case 'persona':
      return withList(document, 'personas', replaceIn(document.personas, place.record.id, edit));
    case 'channel':
      return withList(document, 'channels', replaceIn(document.channels, place.record.id, edit));
    case 'view':
      return withList(document, 'views', replaceIn(document.views, place.record.id, edit));
    case 'journey':
      return updateJourney(document, place.record.id, edit);
    case 'stage':
      return updateJourney(document, place.journey.id, (journey) =>
        updateStage(journey, place.record.id, edit),
      );
    case 'step':
      return updateJourney(document, place.journey.id, (journey) =>
        updateStep(journey, place.record.id, edit),
      );
    case 'lane':
      return updateJourney(document, place.journey.id, (journey) =>
        updateLane(journey, place.record.id, edit),
      );
    case 'card':
      return updateJourney(document, place.journey.id, (journey) =>
        updateCard(journey, place.record.id, edit),
      );
    case 'link':
      return updateJourney(document, place.journey.id, (journey) =>
        updateLinks(journey, (links) => replaceIn(links, place.record.id, edit)),
      );
    case 'evidence':
      return editPlace(document, place.owner, (owner) => editEvidence(owner, place.record.id, edit));
  }
}

function editEvidence<R extends object>(owner: R, id: Id, edit: (item: Evidence) => Evidence): R {
  const { evidence = [] } = owner as { readonly evidence?: readonly Evidence[] };
  return setFields(owner, { evidence: replaceIn(evidence, id, edit) });
}

function withList<K extends 'personas' | 'channels' | 'views'>(
  document: CjmDocument,
  key: K,
  records: CjmDocument[K],
): CjmDocument {
  return records === document[key] ? document : { ...document, [key]: records };
}
