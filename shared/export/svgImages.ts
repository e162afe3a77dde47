/** Pictures inside an SVG, so that it stands by itself. */
import { findDrawable } from '../layout/cardImage';
import type { Mark } from '../layout/cardTypes';
import { toElement } from './svgText';

/** Its kind is read from its bytes; what is none of them is a plain block. */
export function toImageSvg(mark: Extract<Mark, { kind: 'image' }>, blank: string): string {
  const { x, y, width, height, asset } = mark;
  const header = findDrawable(asset);
  if (!header) return toElement('rect', { x, y, width, height, fill: blank });
  return toElement('image', {
    ...{ x, y, width, height },
    href: `data:${header.mime};base64,${asset.data}`,
  });
}
