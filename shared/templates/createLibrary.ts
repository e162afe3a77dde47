/** The library of a person's own personas: a document like any other, whose one board stays empty. */
import type { Made } from '../commands/command';
import { createDocument, createJourney } from '../model/create';
import type { Language } from '../model/kinds';
import type { CjmDocument } from '../model/types';

export function createLibrary(language: Language, made: Made): CjmDocument {
  return createDocument({
    id: made.newId(),
    title: '',
    language,
    at: made.now,
    journeys: [createJourney(made.newId(), '')],
  });
}
