/** Keeps the journey in words (see shared/layout/outline) in step with document and view, within the same task. */
import { translatorFor } from '../../shared/i18n/translator';
import { createOutliner, type Outline } from '../../shared/layout/outline';
import { createDerivedStore, type DerivedStore } from './derivedStore';
import type { DocumentStore } from './editor';
import { findShownJourney, onShownChanged } from './shownJourney';
import type { ViewStore } from './viewStore';
import { toWordMarks } from './wordMarks';

export function createOutlineStore(
  documents: DocumentStore,
  view: ViewStore,
): { readonly outlines: DerivedStore<Outline>; dispose(): void } {
  const toOutline = createOutliner();
  const outlines = createDerivedStore(() => {
    const { document } = documents.getState();
    const { journeyId, language } = view.getState();
    const wordMarks = toWordMarks(translatorFor(language));
    return toOutline({ document, journey: findShownJourney(document, journeyId), language, wordMarks });
  });
  return { outlines, dispose: onShownChanged(documents, view, outlines.refresh) };
}
