/** Keeps the journey in words (see shared/layout/outline) in step with document and view, within the same task. */
import { openComments } from '../../shared/analysis/openComments';
import { recordState } from '../../shared/analysis/recordState';
import { translatorFor } from '../../shared/i18n/translator';
import { createOutliner, type Outline } from '../../shared/layout/outline';
import { createDerivedStore, type DerivedStore } from './derivedStore';
import type { DocumentStore } from './editor';
import { toHeaderWords } from './headerWords';
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
    const journey = findShownJourney(document, journeyId);
    const words = translatorFor(language);
    return toOutline({
      ...{ document, journey, language },
      wordMarks: toWordMarks(words),
      headers: toHeaderWords(words),
      openComments: openComments(document),
      translationOf: (record) =>
        recordState(document, language, { kind: 'card', journeyId: journey.id, record }),
    });
  });
  return { outlines, dispose: onShownChanged(documents, view, outlines.refresh) };
}
