import { describe, expect, it } from 'vitest';
import { CARD_COLORS, LANE_KINDS } from '../../../../shared/model/kinds';
import { THEMES, TOKENS, toTint } from '../../../../shared/theme/tokens';

/** Relative luminance and contrast ratio, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

describe.each(THEMES)('the %s theme', (theme) => {
  const tokens = TOKENS[theme];
  it('is readable on its surfaces', () => {
    for (const surface of [tokens.board, tokens.chrome, tokens.raised, tokens.sunken]) {
      expect(contrast(tokens.text, surface)).toBeGreaterThanOrEqual(7);
      expect(contrast(tokens.muted, surface)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(tokens.onStrong, tokens.strong)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.onAccent, tokens.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.warn, tokens.warnSoft)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.onBad, tokens.bad)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(LANE_KINDS)('is readable on the cards of a %s lane', (kind) => {
    const tint = toTint(theme, kind);
    expect(contrast(tokens.text, tint.fill)).toBeGreaterThanOrEqual(7);
    expect(contrast(tint.ink, tint.fill)).toBeGreaterThanOrEqual(4.5);
    // Tags stand in a frame of their own; what is only a shape needs 3.
    expect(contrast(tint.ink, tokens.raised)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.muted, tint.fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.bad, tint.fill)).toBeGreaterThanOrEqual(3);
  });

  it.each(CARD_COLORS)('is readable on %s cards', (color) => {
    const tint = toTint(theme, 'text', color);
    expect(contrast(tokens.text, tint.fill)).toBeGreaterThanOrEqual(7);
    expect(contrast(tint.ink, tint.fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.muted, tint.fill)).toBeGreaterThanOrEqual(4.5);
  });

  it('shows a metric going well or badly on the bare board', () => {
    for (const color of [tokens.good, tokens.bad, tokens.muted, tokens.text]) {
      expect(contrast(color, tokens.board)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
