/**
 * The picture of a card: how large it is by nature, and where it stands above what else is on the card.
 *
 * A file keeps no sizes of pictures: they are read from their first bytes, once each. What is no picture, or would take
 * too much to decode, is not drawn.
 */
import { MAX_DRAWN_PIXELS } from '../model/imageLimits';
import type { LaneKind } from '../model/kinds';
import type { Asset, Card, CjmDocument } from '../model/types';
import { toBase64View } from '../util/byteView';
import { readImageHeader, type ImageHeader } from '../util/imageHeader';
import { findOwn } from '../util/findOwn';
import type { CardContent } from './cardMarks';
import type { Mark } from './cardTypes';
import * as size from './metrics';

export interface CardImage {
  readonly asset: Asset;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const headers = new WeakMap<Asset, ImageHeader | 'none'>();

/** Undefined for what must not be drawn, whatever it calls itself. */
export function findDrawable(asset: Asset): ImageHeader | undefined {
  const known = headers.get(asset);
  if (known) return known === 'none' ? undefined : known;
  const header = readImageHeader(toBase64View(asset.data));
  const drawable = header && header.width * header.height <= MAX_DRAWN_PIXELS ? header : undefined;
  headers.set(asset, drawable ?? 'none');
  return drawable;
}

export function findCardImage(
  { assets }: Pick<CjmDocument, 'assets'>,
  { imageId }: Card,
): CardImage | undefined {
  const asset = findOwn(assets, imageId);
  const header = asset && findDrawable(asset);
  return header && { asset, width: header.width, height: header.height };
}

/** In a storyboard the picture is the card and the text its caption; elsewhere it illustrates the text. */
export function withImage(
  content: CardContent,
  image: CardImage | undefined,
  kind: LaneKind,
  width: number,
): CardContent {
  // What stands on the bare lane, such as a metric, has no room for one.
  if (!image || !content.framed) return content;
  const inset = kind === 'image' ? size.STORY_IMAGE_INSET : size.CARD_PADDING_X;
  const most = kind === 'image' ? size.STORY_IMAGE_HEIGHT : size.IMAGE_HEIGHT;
  const inner = width - 2 * inset;
  const scale = Math.min(1, inner / image.width, most / image.height);
  const box = { width: Math.max(1, image.width * scale), height: Math.max(1, image.height * scale) };
  const top = kind === 'image' ? inset : size.CARD_PADDING_Y;
  const mark: Mark = {
    kind: 'image',
    x: inset + (inner - box.width) / 2,
    y: top,
    ...box,
    asset: image.asset,
  };
  const down = top + box.height + size.IMAGE_GAP - size.CARD_PADDING_Y;
  const { textBox } = content;
  return {
    ...content,
    // A picture that says everything needs no empty line below it.
    height: content.height + down - (isBlank(content) ? size.CARD_LINE_HEIGHT : 0),
    marks: [mark, ...content.marks.map((other) => moveDown(other, down))],
    textBox: { ...textBox, y: textBox.y + down },
  };
}

function isBlank({ marks }: CardContent): boolean {
  return marks.every((mark) => mark.kind === 'text' && mark.lines.every((line) => line === ''));
}

function moveDown(mark: Mark, by: number): Mark {
  const moved = { ...mark, y: mark.y + by };
  if (moved.kind !== 'sparkline') return moved;
  return { ...moved, points: moved.points.map(({ x, y }) => ({ x, y: y + by })) };
}
