/** Timings inside the page, under its own policy. Used by the bench hooks alone. All in milliseconds. */
import { editCardText } from '../../shared/commands/editCardText';
import { parseDocument } from '../../shared/format/parseDocument';
import { serializeDocument } from '../../shared/format/serializeDocument';
import { createLayouter } from '../../shared/layout/layoutJourney';
import type { Board } from './board';
import { takeRenderCounts } from './renderCount';

const RUNS = 5;

function median(runs: readonly number[]): number {
  return runs.toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
}

function time(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(times);
}

/** `parse` reads, validates and checks; `json` is JSON.parse of the same text. */
export function measureFormat({ editor }: Board): { readonly json: number; readonly parse: number } {
  const text = serializeDocument(editor.documents.getState().document);
  return { json: time(() => JSON.parse(text) as unknown), parse: time(() => parseDocument(text)) };
}

/** A whole layout from nothing, every width measured anew. */
export function measureLayout(board: Board): number {
  const { document } = board.editor.documents.getState();
  const { language } = board.editor.view.getState();
  const journey = board.journey();
  if (!journey) return 0;
  const labels = board.source.labels(language);
  return time(() => createLayouter(board.source.measurer).layout({ document, journey, language, labels }));
}

/** One command on card `k`: how many frames begin before it is in the page, and how many cards were rendered. */
export async function measureCommand(
  board: Board,
  k: number,
): Promise<{ readonly frames: number; readonly rendered: number }> {
  const card = board.layout().cards[k]?.card;
  const journeyId = board.journey()?.id;
  if (!card || journeyId === undefined) return { frames: 0, rendered: 0 };
  await nextFrame();
  takeRenderCounts();
  // As long as before, so that no other card comes into view.
  const text = `${card.text.slice(0, -1)}!`;
  board.editor.documents.run(editCardText, { journeyId, id: card.id, text });
  let frames = 0;
  while (frames < 60 && !isShown(text)) {
    await nextFrame();
    frames += 1;
  }
  const rendered = Object.keys(takeRenderCounts()).length;
  board.editor.documents.undo();
  return { frames, rendered };
}

function isShown(text: string): boolean {
  const bare = (words: string): string => words.replace(/\s/g, '');
  return [...document.querySelectorAll('.card')].some((card) => bare(card.textContent).includes(bare(text)));
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
