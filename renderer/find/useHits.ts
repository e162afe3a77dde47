/** Where the text that is looked for stands, kept fresh while the map is edited. */
import { useDeferredValue, useEffect, useMemo } from 'react';
import { findHits, type TextHit, type TextQuery } from '../../shared/search/findHits';
import { visitAllTexts } from '../../shared/search/visitTexts';
import { useDocument, useEditor, useView } from '../document/useEditor';

export interface Found {
  /** What these hits are of; the field may be a letter ahead. */
  readonly query: TextQuery;
  readonly hits: readonly TextHit[];
}

/** A letter in the field is shown first, what it finds a moment later. */
export function useHits(query: TextQuery): Found {
  const document = useDeferredValue(useDocument((state) => state.document));
  const language = useView((state) => state.language);
  const wanted = useDeferredValue(query);
  useReadyTexts();
  return useMemo(
    () => ({ query: wanted, hits: findHits(document, language, wanted) }),
    [document, language, wanted],
  );
}

/** The words of a large map are made ready before the first key needs them. */
function useReadyTexts(): void {
  const { documents, view } = useEditor();
  useEffect(() => {
    const asked = requestIdleCallback(() => {
      visitAllTexts(documents.getState().document, view.getState().language, () => undefined);
    });
    return () => cancelIdleCallback(asked);
  }, [documents, view]);
}
