/** Keeps the layout of the shown journey in step with document, view and fonts, within the same task. */
import { openComments } from '../../shared/analysis/openComments';
import { createLayouter, type LayoutLabels } from '../../shared/layout/layoutJourney';
import type { TextMeasurer } from '../../shared/layout/layoutTypes';
import { createDerivedStore, type DerivedStore } from './derivedStore';
import type { DocumentStore, LayoutState } from './editor';
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
): { readonly layouts: DerivedStore<LayoutState>; dispose(): void } {
  const layouter = createLayouter(source.measurer);
  const layouts = createDerivedStore((): LayoutState => {
    const { document } = documents.getState();
    const { language, layer, summary: shown } = view.getState();
    const journey = findShownJourney(documents, view);
    const summary = shown ? toSummaryTexts(document, journey, language) : undefined;
    const labels = source.labels(language);
    const input = {
      document,
      journey,
      language,
      labels,
      layer,
      summary,
      openComments: openComments(document),
    };
    return { layout: layouter.layout(input) };
  });
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
  return { layouts, dispose: () => stops.forEach((stop) => stop()) };
}
