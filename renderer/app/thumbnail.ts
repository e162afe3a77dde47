/** Small drawings of maps, for the start screen and the list of recent files. */
import { thumbnailSvg } from '../../shared/export/thumbnailSvg';
import { createLayouter } from '../../shared/layout/layoutJourney';
import { approximateMeasurer } from '../../shared/layout/measure';
import type { Language } from '../../shared/model/kinds';
import type { CjmDocument } from '../../shared/model/types';
import type { Theme } from '../../shared/theme/tokens';
import type { Editor } from '../document/editor';
import type { LayoutSource } from '../document/layoutStore';

/** Twice the size it is shown at, for sharp screens. */
const WIDTH_PX = 560;
const HEIGHT_PX = 252;

/** Of a document that is not open. */
export function drawDocument(
  source: LayoutSource,
  document: CjmDocument,
  language: Language,
  theme: Theme,
): string | undefined {
  const journey = document.journeys[0];
  if (!journey) return undefined;
  // Cards are bars and words are not drawn: there is no need to wait for the fonts of a map nobody has opened yet.
  const layouter = createLayouter(approximateMeasurer);
  const layout = layouter.layout({ document, journey, language, labels: source.labels(language) });
  return thumbnailSvg(layout, theme, WIDTH_PX, HEIGHT_PX);
}

/** Kept by the host for later: always in the light theme, from which the list of recent files makes its own. */
export function drawEditor(editor: Editor): string {
  return thumbnailSvg(editor.layouts.getState().layout, 'light', WIDTH_PX, HEIGHT_PX);
}
