/**
 * Hands the shared tokens to CSS: `--accent-soft` from `accentSoft`, `--curve-0` … `--curve-4`, and
 * `--pain-fill`, `--pain-line`, `--pain-ink`, `--pain-bar` for every lane kind. Set through the CSSOM, because
 * the page's policy allows no inline style text.
 */
import { CARD_COLORS, LANE_KINDS } from '../../shared/model/kinds';
import { TOKENS, toTint, type Theme, type Tint } from '../../shared/theme/tokens';

const toKebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function tintVariables(prefix: string, tint: Tint): [string, string][] {
  return Object.entries(tint).map(([part, color]) => [`--${prefix}-${part}`, String(color)]);
}

export function toCssVariables(theme: Theme): readonly [string, string][] {
  const { curve, ...plain } = TOKENS[theme];
  return [
    ...Object.entries(plain).map(([name, color]): [string, string] => [`--${toKebab(name)}`, color]),
    ...curve.map((color, index): [string, string] => [`--curve-${index}`, color]),
    ...LANE_KINDS.flatMap((kind) => tintVariables(kind, toTint(theme, kind))),
    ...CARD_COLORS.flatMap((color) => tintVariables(`color-${color}`, toTint(theme, 'text', color))),
  ];
}

export function applyTheme(theme: Theme, root: HTMLElement): void {
  for (const [name, value] of toCssVariables(theme)) root.style.setProperty(name, value);
  root.dataset.theme = theme;
  root.style.setProperty('color-scheme', theme === 'light' ? 'light' : 'dark');
}
