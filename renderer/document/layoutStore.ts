/** Keeps the layout of the shown journey in step with document, view and fonts, within the same task. */
import { openComments } from '../../shared/analysis/openComments';
import { recordStates } from '../../shared/analysis/recordState';
import { createLayouter, type LayoutLabels } from '../../shared/layout/layoutJourney';
import type { TextMeasurer } from '../../shared/layout/boxes';
import type { CjmDocument } from '../../shared/model/types';
import { createDerivedStore } from './derivedStore';
import type { DocumentStore, LayoutState, LayoutStore } from './editor';
import { findShownJourney, onShownChanged } from './shownJourney';
import { toSummaryTexts } from './summaryTexts';
import type { ViewStore } from './viewStore';

export interface LayoutSource {
  readonly measurer: TextMeasurer;
  /** Texts drawn on cards for enum values, in the language of the map. */
  labels(language: string): LayoutLabels;
  /** Tells when glyphs measured so far may have become wrong; returns the function that stops listening. */
  onFontsChanged(listener: () => void): () => void;
}

export function createLayoutStore(
  documents: DocumentStore,
  view: ViewStore,
  source: LayoutSource,
): { readonly layouts: LayoutStore; dispose(): void } {
  const layouter = createLayouter(source.measurer);
  const layouts = createDerivedStore(() => layOut(documents.getState().document));

  function layOut(document: CjmDocument): LayoutState {
    const { journeyId, language, layer, summary } = view.getState();
    const journey = findShownJourney(document, journeyId);
    const input = {
      document,
      journey,
      language,
      labels: source.labels(language),
      stateOf: recordStates(document, language),
      layer,
      summary: summary ? toSummaryTexts(document, journey, language) : undefined,
      openComments: openComments(document),
    };
    return { layout: layouter.layout(input) };
  }

  const stops = [
    onShownChanged(documents, view, layouts.refresh),
    view.subscribe((state, previous) => {
      if (state.layer !== previous.layer || state.summary !== previous.summary) layouts.refresh();
    }),
    source.onFontsChanged(() => {
      layouter.clear();
      layouts.refresh();
    }),
  ];
  return {
    // The layouter keeps what it made: the same cards are laid out at once when their turn comes.
    layouts: { ...layouts, prepare: (document) => void layOut(document) },
    dispose: () => stops.forEach((stop) => stop()),
  };
}
