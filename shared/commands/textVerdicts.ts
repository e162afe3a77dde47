/** Which texts of a document may be written by their record and path, and where locks stand in the way. */
import { findPlaces, type RecordPlace } from '../model/findPlaces';
import { readMainText } from '../model/editText';
import { isTextField } from '../model/textFields';
import { translatedFields } from '../model/translate';
import type { CjmDocument, Id } from '../model/types';
import { ALLOWED, refuse, type Verdict } from './command';
import {
  askEach,
  firstRefusal,
  mayChange,
  mayEditLane,
  mayEditStage,
  mayEditStep,
  mayFillCell,
} from './verdicts';

export interface TextName {
  readonly recordId: Id;
  /** Such as `text`, or `momentOfTruth.reason`. */
  readonly field: string;
}

/** Asks about each text in turn; the first reason against is the answer. */
export function eachText<N extends TextName>(
  document: CjmDocument,
  names: readonly N[],
  ask: (place: RecordPlace, name: N) => Verdict,
): Verdict {
  const places = findPlaces(document, new Set(names.map(({ recordId }) => recordId)));
  return askEach(names, (name) => {
    const place = places.get(name.recordId);
    return place && isTextField(name.field) ? ask(place, name) : refuse('refusal.notFound');
  });
}

/** A text that the record has, in whatever language: other fields would be strangers on it. */
export function mustBeSaid(
  document: CjmDocument,
  place: RecordPlace,
  { recordId, field }: TextName,
): Verdict {
  const isSaid = readMainText(place, field) !== '' || translatedFields(document, recordId).includes(field);
  return isSaid ? ALLOWED : refuse('refusal.notFound');
}

export function mayEditText(place: RecordPlace): Verdict {
  switch (place.kind) {
    case 'stage':
      return mayEditStage(place.journey, place.record.id);
    case 'step':
      return mayEditStep(place.journey, place.record.id);
    case 'lane':
      return mayEditLane(place.journey, place.record.id);
    case 'card': {
      const { journey, record } = place;
      return firstRefusal(mayChange('refusal.lockedCard', record), mayFillCell(journey, record));
    }
    case 'evidence':
      return mayEditText(place.owner);
    default:
      return ALLOWED;
  }
}
