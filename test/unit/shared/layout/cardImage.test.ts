import { describe, expect, it } from 'vitest';
import { journeyToSvg } from '../../../../shared/export/toSvg';
import type { CardBox } from '../../../../shared/layout/cardTypes';
import type { Asset, CardFacets } from '../../../../shared/model/types';
import type { LaneKind } from '../../../../shared/model/kinds';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf, newLayouter } from '../../../support/layoutOf';
import { tinyJpeg, tinyPng, toBase64 } from '../../../support/tinyImages';

const png = (width: number, height: number): Asset => ({
  mime: 'image/png',
  data: toBase64(tinyPng(width, height)),
});

function draw(kind: LaneKind, asset: Asset, text = 'words', facets: CardFacets & { span?: number } = {}) {
  const document = buildDocument()
    .stage('1')
    .stage('2')
    .lane(kind, 'L')
    .card('1', 'L', text, { imageId: 'im', ...facets })
    .card('2', 'L', text, facets)
    .asset('im', asset)
    .build();
  const layout = layoutOf(document);
  const [box, plain] = layout.cards;
  return { layout, box: box!, plain: plain! };
}

function imageOf({ marks }: CardBox) {
  const [first] = marks;
  if (first?.kind !== 'image') throw new Error('The picture comes first.');
  return first;
}

describe('the picture of a card', () => {
  it('stands above the text, as wide as the card allows, in its own proportions', () => {
    const { box, plain } = draw('action', png(4000, 3000));
    const image = imageOf(box);
    expect(image.width / image.height).toBeCloseTo(4 / 3);
    expect(image.x + image.width).toBeCloseTo(box.width - image.x);
    expect(box.textBox.y).toBeGreaterThan(image.y + image.height);
    expect(box.height - plain.height).toBeCloseTo(box.textBox.y - plain.textBox.y);
    expect(box.marks.slice(1).map(({ y }) => y - box.textBox.y)).toEqual(
      plain.marks.map(({ y }) => y - plain.textBox.y),
    );
  });

  it('is never higher than its lane can bear, nor larger than it is', () => {
    const tall = imageOf(draw('action', png(500, 4000)).box);
    expect(tall.height).toBe(160);
    expect(imageOf(draw('action', png(24, 16)).box)).toMatchObject({ width: 24, height: 16 });
  });

  it('is larger in a storyboard, where the text is its caption', () => {
    const story = imageOf(draw('image', png(4000, 3000)).box);
    const other = imageOf(draw('action', png(4000, 3000)).box);
    expect(story.width).toBeGreaterThan(other.width);
    expect(imageOf(draw('image', png(500, 4000)).box).height).toBe(240);
  });

  it('needs no empty line below it', () => {
    const { box } = draw('image', png(400, 300), '');
    const image = imageOf(box);
    expect(box.height - image.y - image.height).toBeLessThan(19);
  });

  it('moves all other marks down with the text', () => {
    const { box, plain } = draw('pain', png(400, 300), 'words', {
      severity: 2,
      momentOfTruth: {},
      tags: ['t'],
    });
    const down = box.textBox.y - plain.textBox.y;
    expect(box.marks.slice(1).map(({ y }) => y)).toEqual(plain.marks.map(({ y }) => y + down));
  });

  it.each([
    ['a drawing', { mime: 'image/svg+xml', data: Buffer.from('<svg/>').toString('base64') }],
    ['a bomb', png(30_000, 30_000)],
    ['nonsense', { mime: 'image/png', data: 'AAAA' }],
  ])('is not drawn when it is %s', (_what, asset) => {
    const { box, plain } = draw('action', asset);
    expect(box.marks.map(({ kind }) => kind)).toEqual(plain.marks.map(({ kind }) => kind));
    expect(box.height).toBe(plain.height);
  });
});

describe('in SVG', () => {
  it('a picture stands by itself, under the kind that its bytes are', () => {
    const liar: Asset = { mime: 'text/html', data: toBase64(tinyJpeg(40, 30, 4)) };
    const svg = journeyToSvg(draw('action', liar).layout, { theme: 'light', title: '' });
    expect(svg).toContain(`width="40" height="30" href="data:image/jpeg;base64,${liar.data}"`);
    expect(svg).not.toContain('text/html');
  });
});

describe('a picture that comes later', () => {
  const asset = (side: number) => ({ mime: 'image/png', data: toBase64(tinyPng(side, side)) });
  const build = (assets: Record<string, ReturnType<typeof asset>>) => ({
    ...buildDocument('Shop')
      .stage('Find')
      .lane('text', 'Notes')
      .card('Find', 'Notes', 'shop', { imageId: 'a' })
      .card('Find', 'Notes', 'street', { imageId: 'b' })
      .build(),
    assets,
  });

  it('is drawn on the card that waited for it, and leaves the others as they are', () => {
    const layouter = newLayouter();
    const first = build({ a: asset(40) });
    const before = layoutOf(first, layouter);
    const other = layoutOf({ ...first, assets: { ...first.assets, c: asset(60) } }, layouter);
    expect(other.cards).toEqual(before.cards);
    other.cards.forEach((box, index) => expect(box).toBe(before.cards[index]));
    const both = layoutOf({ ...first, assets: { ...first.assets, b: asset(50) } }, layouter);
    expect(both.cards.map(({ marks }) => marks[0]?.kind)).toEqual(['image', 'image']);
  });
});
