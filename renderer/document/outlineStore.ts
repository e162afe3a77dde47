/** Keeps the journey in words (see shared/layout/outline) in step with document and view, within the same task. */
import { createOutliner, type Outline } from '../../shared/layout/outline';
import { createDerivedStore, type DerivedStore } from './derivedStore';
import type { DocumentStore } from './editor';
import { findShownJourney, onShownChanged } from './shownJourney';
import type { ViewStore } from './viewStore';

export function createOutlineStore(
  documents: DocumentStore,
  view: ViewStore,
): { readonly outlines: DerivedStore<Outline>; dispose(): void } {
  const toOutline = createOutliner();
  const outlines = createDerivedStore(() =>
    toOutline({
      document: documents.getState().document,
      journey: findShownJourney(documents.getState().document, view.getState().journeyId),
      language: view.getState().language,
    }),
  );
  return { outlines, dispose: onShownChanged(documents, view, outlines.refresh) };
}
