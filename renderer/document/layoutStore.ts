/** Keeps the layout of the shown journey in step with document, view and fonts, within the same task. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createLayouter, type LayoutLabels } from '../../shared/layout/layoutJourney';
import type { TextMeasurer } from '../../shared/layout/layoutTypes';
import { findJourney } from '../../shared/model/queries';
import type { DocumentStore, LayoutState } from './editor';
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
): { readonly layouts: StoreApi<LayoutState>; dispose(): void } {
  const layouter = createLayouter(source.measurer);

  function compute(): LayoutState {
    const { document } = documents.getState();
    const { journeyId, language, layer, summary: shown } = view.getState();
    const journey = findJourney(document, journeyId) ?? document.journeys[0];
    if (!journey) throw new Error('A document has at least one journey.');
    const summary = shown ? toSummaryTexts(document, journey, language) : undefined;
    return {
      layout: layouter.layout({
        document,
        journey,
        language,
        labels: source.labels(language),
        layer,
        summary,
      }),
    };
  }

  const layouts = createStore<LayoutState>(compute);
  const refresh = (): void => layouts.setState(compute());
  const stops = [
    documents.subscribe((state, previous) => {
      if (state.document !== previous.document) refresh();
    }),
    view.subscribe((state, previous) => {
      const same =
        state.journeyId === previous.journeyId &&
        state.language === previous.language &&
        state.layer === previous.layer &&
        state.summary === previous.summary;
      if (!same) refresh();
    }),
    source.onFontsChanged(() => {
      layouter.clear();
      refresh();
    }),
  ];
  return { layouts, dispose: () => stops.forEach((stop) => stop()) };
}
