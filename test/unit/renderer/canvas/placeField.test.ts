import { expect, it } from 'vitest';
import type { Board } from '../../../../renderer/canvas/board';
import { placeField } from '../../../../renderer/canvas/keyboard/placeField';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf } from '../../../support/layoutOf';
import { tinyPng, toBase64 } from '../../../support/tinyImages';

const layout = layoutOf(
  buildDocument('Shop')
    .stage('Find')
    .lane('image', 'Story')
    .card('Find', 'Story', 'shelf', { imageId: 'picture' })
    .card('Find', 'Story', 'words')
    .asset('picture', { mime: 'image/png', data: toBase64(tinyPng(400, 300)) })
    .build(),
);

/** How far down the card is seen through the frame, in pixels of the card. */
function clearOn(cardId: string, zoom: number): number {
  const set = new Map<string, string>();
  const style = { setProperty: (name: string, value: string) => set.set(name, value) };
  const writing = { laneId: 'lane:Story', stepId: 'step:Find', cardId };
  const board = {
    editor: { selection: { getState: () => ({ writing }) } },
    writer: { get: () => ({ mode: () => 'text' }) },
    layout: () => layout,
  } as unknown as Board;
  const frame = { style, dataset: {} } as unknown as HTMLElement;
  placeField(board, frame, { style: {} } as HTMLTextAreaElement, { x: 0, y: 0, zoom });
  return parseFloat(set.get('--card-clear') ?? '');
}

it('leaves the picture of a card in sight while its caption is written, and covers the words', () => {
  const { marks, textBox } = layout.cardById.get('card:shelf')!;
  const picture = marks.find((mark) => mark.kind === 'image')!;
  for (const zoom of [0.9, 1, 2]) {
    expect(clearOn('card:shelf', zoom)).toBe(picture.y + picture.height);
    expect(clearOn('card:shelf', zoom)).toBeLessThanOrEqual(textBox.y);
  }
  expect(clearOn('card:words', 1)).toBe(0);
});

it('covers all that is below it where it is larger than its card', () => {
  expect(clearOn('card:shelf', 0.4)).toBe(0);
});
