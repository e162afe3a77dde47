/** A map as a small drawing without words: cards as tinted bars, and the curve. For lists of maps. */
import type { JourneyLayout } from '../layout/layoutTypes';
import { CARD_RADIUS } from '../layout/metrics';
import { TOKENS, toTint, type Theme } from '../theme/tokens';

/** Cards beyond this are left out: at this size they would be dust. */
const MOST_CARDS = 300;
const PADDING = 8;

/** A complete SVG text of `width` × `height` pixels; the board is scaled to fill it, and cropped at the bottom. */
export function thumbnailSvg(layout: JourneyLayout, theme: Theme, width: number, height: number): string {
  const scale = (width - 2 * PADDING) / Math.max(1, layout.width);
  const squeeze = Math.max(0.35, Math.min(1, (height - 2 * PADDING) / Math.max(1, layout.height * scale)));
  const n = (value: number): string => String(Math.round(value * 10) / 10);
  const tokens = TOKENS[theme];
  const cards = layout.cards.slice(0, MOST_CARDS).map((card) => {
    const { fill, line } = toTint(theme, card.laneKind, card.card.color);
    return `<rect x="${n(card.x)}" y="${n(card.y)}" width="${n(card.width)}" height="${n(card.height)}" rx="${CARD_RADIUS}" fill="${fill}" stroke="${line}" stroke-width="3"/>`;
  });
  const lines = layout.curves.map((curve, i) => {
    const stops = tokens.curve
      .map((color, k) => `<stop offset="${n(1 - k / (tokens.curve.length - 1))}" stop-color="${color}"/>`)
      .reverse()
      .join('');
    const gradient = `<linearGradient id="c${i}" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${n(curve.topY)}" y2="${n(curve.bottomY)}">${stops}</linearGradient>`;
    const paths = curve.segments.map(
      ({ path }) =>
        `<path d="${path}" fill="none" stroke="url(#c${i})" stroke-width="11" stroke-linecap="round"/>`,
    );
    return gradient + paths.join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${tokens.board}"/>`,
    `<g transform="translate(${PADDING} ${PADDING}) scale(${scale.toFixed(4)} ${(scale * squeeze).toFixed(4)})">`,
    ...cards,
    ...lines,
    '</g></svg>',
  ].join('');
}
