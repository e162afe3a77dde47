/** The personas of the open document as they are shown; renders again only when what is shown changes. */
import { useMemo } from 'react';
import type { Id } from '../../shared/model/types';
import { useDocument, useEditor, useView } from '../document/useEditor';
import { toFace, type Face } from './face';

export function useFaces(): ReadonlyMap<Id, Face> {
  const { documents } = useEditor();
  const language = useView((state) => state.language);
  const personas = useDocument((state) => state.document.personas);
  const main = useDocument((state) => state.document.language);
  const translations = useDocument((state) => state.document.translations);
  const assets = useDocument((state) => state.document.assets);
  return useMemo(
    () => {
      const { document } = documents.getState();
      return new Map(personas.map((persona) => [persona.id, toFace(document, language, persona)]));
    },
    // The parts of the document that a face is made of.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [documents, personas, main, translations, assets, language],
  );
}

const NOBODY: readonly Id[] = [];

/** Whose map the board shows. */
export function usePersonasOnMap(): readonly Id[] {
  const journeyId = useView((state) => state.journeyId);
  return useDocument(
    ({ document }) => document.journeys.find(({ id }) => id === journeyId)?.personaIds ?? NOBODY,
  );
}
