/** The colour of a score on the curve: between the five colours of the theme, red low, green high. */
import { interpolateRgb, piecewise } from 'd3-interpolate';
import { scaleLinear } from 'd3-scale';
import { TOKENS, type Theme } from '../theme/tokens';

export function toCurveColor(theme: Theme, score: number): string {
  const colors = piecewise(interpolateRgb, [...TOKENS[theme].curve]);
  return colors(scaleLinear([-2, 2], [0, 1]).clamp(true)(score));
}
