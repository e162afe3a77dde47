/** Which journey the window shows, and when that or what it says has changed. */
import { findJourney } from '../../shared/model/queries';
import type { CjmDocument, Id, Journey } from '../../shared/model/types';
import type { DocumentStore } from './editor';
import type { ViewStore } from './viewStore';

/** The first one where the chosen one is gone. */
export function findShownJourney(document: CjmDocument, journeyId: Id): Journey {
  const journey = findJourney(document, journeyId) ?? document.journeys[0];
  if (!journey) throw new Error('A document has at least one journey.');
  return journey;
}

export function onShownChanged(documents: DocumentStore, view: ViewStore, listener: () => void): () => void {
  const stops = [
    documents.subscribe((state, previous) => {
      if (state.document !== previous.document) listener();
    }),
    view.subscribe((state, previous) => {
      if (state.journeyId !== previous.journeyId || state.language !== previous.language) listener();
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
