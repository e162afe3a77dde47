/** A picture on a card in the page. What it shows is told by the card's own words. */
import type { Mark } from '../../shared/layout/cardTypes';
import { useImageUrl } from '../images/useImageUrl';

export function ImageMark({ mark }: { readonly mark: Extract<Mark, { kind: 'image' }> }) {
  const { x, y, width, height, asset } = mark;
  const url = useImageUrl(asset);
  return (
    <img
      className="card-image"
      style={{ left: x, top: y, width, height }}
      alt=""
      draggable={false}
      decoding="async"
      {...(url === undefined ? {} : { src: url })}
    />
  );
}
