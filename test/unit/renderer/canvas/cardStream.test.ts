import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../../renderer/canvas/cameraStore';
import { createCardStream, type CardFlowNode } from '../../../../renderer/canvas/cardStream';
import { FIRST_MOUNTS, MOUNTS_PER_FRAME } from '../../../../renderer/canvas/mountPlan';
import { editCardText } from '../../../../shared/commands/editCardText';
import { approximateMeasurer } from '../../../../shared/layout/measure';
import { createLayouter } from '../../../../shared/layout/layoutJourney';
import type { CardBox } from '../../../../shared/layout/cardTypes';
import type { CjmDocument } from '../../../../shared/model/types';
import { createMade } from '../../../support/createMade';
import { generateDocument } from '../../../support/generateDocument';
import { LABELS } from '../../../support/layoutOf';

/** `left` is how the board before this one left the cards of the element. */
function open(left = false) {
  const layouter = createLayouter(approximateMeasurer);
  const lay = (document: CjmDocument) =>
    layouter.layout({ document, journey: document.journeys[0]!, language: 'en', labels: LABELS });
  const shown: CardFlowNode[][] = [];
  let painted: readonly CardBox[] = [];
  let hidden = left;
  const stream = createCardStream({
    show: (nodes) => shown.push(nodes),
    setHidden: (next) => {
      hidden = next;
    },
    paint: (_frame, list) => {
      painted = list;
    },
  });
  return { lay, stream, shown, painted: () => painted, hidden: () => hidden };
}

const frame = (zoom: number, moving = false): Frame => ({
  camera: { x: 0, y: 0, zoom },
  view: { width: 1200, height: 800 },
  moving,
  zooming: false,
});

describe('the card stream', () => {
  it('mounts what a map shows first at once, and nothing stands in for it', () => {
    const { lay, stream, shown, painted } = open();
    const layout = lay(generateDocument(200));
    stream.frame(frame(1), layout);
    expect(shown[0]!.length).toBeGreaterThan(MOUNTS_PER_FRAME);
    expect(painted()).toEqual([]);
  });

  it('then mounts a few cards a frame, and paints the rest of the view meanwhile', () => {
    const { lay, stream, shown, painted } = open();
    const layout = lay(generateDocument(3000));
    const wide: Frame = { ...frame(0.5), view: { width: 2400, height: 1600 } };
    expect(stream.frame(wide, layout)).toBe(true);
    expect(shown[0]).toHaveLength(FIRST_MOUNTS);
    expect(stream.frame(wide, layout)).toBe(true);
    expect(shown[1]).toHaveLength(FIRST_MOUNTS + MOUNTS_PER_FRAME);
    expect(painted().length).toBeGreaterThan(MOUNTS_PER_FRAME);
    for (let i = 0; i < 200 && stream.frame(wide, layout); i++);
    expect(painted()).toEqual([]);
    expect(shown.at(-1)!.length).toBeLessThan(layout.cards.length);
  });

  it('shows its cards where the board before it, far out, had hidden its own', () => {
    const { lay, stream, hidden } = open(true);
    stream.frame(frame(1), lay(generateDocument(20)));
    expect(hidden()).toBe(false);
  });

  it('lets the canvas draw alone far out and while the camera moves', () => {
    const { lay, stream, shown, painted, hidden } = open();
    const layout = lay(generateDocument(200));
    expect(stream.frame(frame(0.2), layout)).toBe(false);
    expect(hidden()).toBe(true);
    expect(painted().length).toBeGreaterThan(0);
    stream.frame(frame(1, true), layout);
    expect(shown).toEqual([]);
    stream.frame(frame(1), layout);
    expect(hidden()).toBe(false);
    expect(shown).toHaveLength(1);
  });

  it('gives React Flow a new object only for the card that changed', () => {
    const { lay, stream, shown } = open();
    const before = generateDocument(200);
    const layout = lay(before);
    for (let i = 0; i < 50 && stream.frame(frame(1), layout); i++);
    const mounted = shown.at(-1)!;
    const journeyId = before.journeys[0]!.id;
    const id = mounted[0]!.id;
    const text = before.journeys[0]!.cards.find((card) => card.id === id)!.text;
    // As long as before, so that no other card moves.
    const after = editCardText.run(before, { journeyId, id, text: text.toUpperCase() + ' ' }, createMade());
    stream.frame(frame(1), lay(after));
    const next = shown.at(-1)!;
    const faces = new Map(mounted.map((node) => [node.id, node.data]));
    const changed = next.filter((node) => faces.has(node.id) && faces.get(node.id) !== node.data);
    expect(changed.map((node) => node.id)).toEqual([id]);
  });
});
