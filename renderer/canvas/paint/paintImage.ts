/** Pictures on the canvas, as `ImageMark` shows them in the page: a block in their colour until they are decoded. */
import type { Mark } from '../../../shared/layout/cardTypes';
import { TOKENS, type Theme } from '../../../shared/theme/tokens';
import type { Pen } from './pen';
import { findImageColor, findThumb } from './thumbs';

type ImageMark = Extract<Mark, { kind: 'image' }>;

export function paintImage(pen: Pen, mark: ImageMark, theme: Theme): void {
  const { x, y, width, height } = mark;
  const thumb = findThumb(mark.asset, width);
  if (!thumb) {
    paintImageBlock(pen, mark, theme);
    return;
  }
  pen.drawImage(thumb.bitmap, x, y, width, height);
}

/** Far out, and while the zoom changes. */
export function paintImageBlock(pen: Pen, mark: ImageMark, theme: Theme): void {
  pen.fillStyle = findImageColor(mark.asset, mark.width) ?? TOKENS[theme].hairline;
  pen.fillRect(mark.x, mark.y, mark.width, mark.height);
}
