import { describe, expect, it } from 'vitest';
import { toDrop } from '../../../../renderer/canvas/gestures/drop';
import type { Target } from '../../../../renderer/canvas/gestures/target';
import { toPreview } from '../../../../renderer/canvas/gestures/toPreview';
import { NO_PREVIEW } from '../../../../renderer/canvas/gestures/preview';
import { createDocumentStore } from '../../../../renderer/document/documentStore';
import { createSelectionStore } from '../../../../renderer/document/selectionStore';
import type { Point } from '../../../../shared/layout/boxes';
import type { JourneyLayout } from '../../../../shared/layout/layoutTypes';
import { approximateMeasurer } from '../../../../shared/layout/measure';
import { createLayouter } from '../../../../shared/layout/layoutJourney';
import { buildDocument } from '../../../support/buildDocument';
import { LABELS } from '../../../support/layoutOf';

const document = buildDocument('Shop')
  .stage('Find')
  .stage('Buy')
  .stage('Use')
  .lane('action', 'Actions')
  .lane('text', 'Hidden', { hidden: true })
  .lane('pain', 'Pains')
  .card('Find', 'Actions', 'Search')
  .card('Find', 'Actions', 'Compare')
  .card('Buy', 'Actions', 'Pay')
  .lane('emotion', 'Feelings')
  .card('Use', 'Feelings', 'Relief', { score: 1 })
  .build();

function lay(): JourneyLayout {
  const [journey] = document.journeys;
  return createLayouter(approximateMeasurer).layout({
    document,
    journey: journey!,
    language: 'en',
    labels: LABELS,
  });
}

function drop(target: Target, from: Point, at: Point, dragged: readonly string[] = []) {
  const layout = lay();
  const store = createDocumentStore({
    document,
    readOnly: undefined,
    dirty: false,
    selection: createSelectionStore(),
    newId: () => 'new',
    now: () => '2026-01-02T03:04:05.000Z',
  });
  const preview = toPreview(target, from, at, { layout, dragged, kept: [], previewCurves: () => [] });
  const wanted = toDrop(preview, layout, document, document.journeys[0]!, () => 'new');
  if (wanted) expect(store.batch(wanted.label, wanted.steps).ok).toBe(true);
  return { preview, journey: store.getState().document.journeys[0]!, undo: store.getState().undoLabel };
}

const middle = (id: string): Point => {
  const box = lay().cardById.get(id)!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

describe('what a drag does', () => {
  it('moves all dragged cards to the cell under the pointer, before the card it points above', () => {
    const target = { kind: 'card', id: 'card:Search', laneId: 'lane:Actions', stepId: 'step:Find' } as const;
    const pay = middle('card:Pay');
    const { journey } = drop(target, middle('card:Search'), { ...pay, y: pay.y - 10 }, [
      'card:Search',
      'card:Compare',
    ]);
    const inBuy = journey.cards.filter(({ step }) => step === 'step:Buy').map(({ text }) => text);
    expect(inBuy).toEqual(['Search', 'Compare', 'Pay']);
  });

  it('changes nothing when a card is put back where it was', () => {
    const target = { kind: 'card', id: 'card:Pay', laneId: 'lane:Actions', stepId: 'step:Buy' } as const;
    const at = middle('card:Pay');
    expect(drop(target, at, { x: at.x + 6, y: at.y }, ['card:Pay']).undo).toBeUndefined();
  });

  it('moves a stage with one step of undo', () => {
    const target = { kind: 'stage', id: 'stage:Use', stepId: 'step:Use' } as const;
    const { journey, undo } = drop(target, { x: 500, y: 0 }, { x: 5, y: 0 });
    expect(journey.stages.map(({ name }) => name)).toEqual(['Use', 'Find', 'Buy']);
    expect(undo?.key).toBe('command.stage.move');
  });

  it('counts hidden lanes when it moves a lane', () => {
    const { lanes } = lay();
    const target = { kind: 'lane', id: 'lane:Actions' } as const;
    const { journey } = drop(target, { x: 0, y: 5 }, { x: 0, y: lanes[1]!.y + lanes[1]!.height });
    expect(journey.lanes.map(({ name }) => name)).toEqual(['Hidden', 'Pains', 'Actions', 'Feelings']);
  });

  it('resizes a lane to no less than its content', () => {
    const target = { kind: 'laneEdge', id: 'lane:Actions' } as const;
    const { contentHeight, height } = lay().lanes[0]!;
    expect(drop(target, { x: 0, y: 0 }, { x: 0, y: 40 }).journey.lanes[0]?.height).toBe(height + 40);
    expect(drop(target, { x: 0, y: 0 }, { x: 0, y: -900 }).journey.lanes[0]?.height).toBe(contentHeight);
  });

  it('draws a link from a knob to the card it is dropped on, with the kind their lanes suggest', () => {
    const target = { kind: 'link', cardId: 'card:Search' } as const;
    const { journey } = drop(target, middle('card:Search'), middle('card:Pay'));
    expect(journey.links).toEqual([{ id: 'new', from: 'card:Search', to: 'card:Pay', kind: 'leads-to' }]);
  });

  it('draws a link to an emotion point, which the card causes', () => {
    const target = { kind: 'link', cardId: 'card:Search' } as const;
    const { journey } = drop(target, middle('card:Search'), lay().pointById.get('card:Relief')!);
    expect(journey.links).toEqual([{ id: 'new', from: 'card:Search', to: 'card:Relief', kind: 'causes' }]);
  });

  it('draws no link to nothing, nor to the card itself', () => {
    const target = { kind: 'link', cardId: 'card:Search' } as const;
    expect(drop(target, middle('card:Search'), { x: 600, y: 150 }).undo).toBeUndefined();
    expect(drop(target, middle('card:Search'), middle('card:Search')).undo).toBeUndefined();
  });

  it('stretches a card to the step under the pointer, and never to the left', () => {
    const target = { kind: 'stretch', cardId: 'card:Pay' } as const;
    const { columns } = lay();
    const spanAt = (x: number) =>
      drop(target, middle('card:Pay'), { x, y: 20 }).journey.cards.find(({ text }) => text === 'Pay')?.span;
    expect(spanAt(columns[2]!.x + 40)).toBe(2);
    expect(spanAt(4000)).toBe(2);
    expect(spanAt(0)).toBeUndefined();
  });

  it('draws a marquee from an empty place, and selects what it touches', () => {
    const { preview, undo } = drop({ kind: 'nothing' }, { x: 0, y: 0 }, { x: 230, y: 200 });
    expect(preview).toMatchObject({ kind: 'marquee', ids: ['card:Search', 'card:Compare', 'card:Pay'] });
    expect(undo).toBeUndefined();
  });

  it('has nothing to show for a lane that is gone', () => {
    expect(drop({ kind: 'laneEdge', id: 'lane:Gone' }, { x: 0, y: 0 }, { x: 0, y: 9 }).preview).toBe(
      NO_PREVIEW,
    );
  });
});
