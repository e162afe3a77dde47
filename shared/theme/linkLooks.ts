/** How links of each kind are drawn: the page, the canvas and the exporters agree here. */
import type { LinkKind } from '../model/kinds';
import type { Tokens } from './tokens';

export interface LinkLook {
  /** A colour of the theme. */
  readonly color: 'muted' | 'good' | 'warn' | 'bad' | 'accent';
  /** Lengths of dashes and gaps; none for a whole line. */
  readonly dashes: readonly number[];
  /** A cross stands on the line: what should go on does not. */
  readonly broken: boolean;
}

export const LINK_LOOKS: Readonly<Record<LinkKind, LinkLook>> = {
  'leads-to': { color: 'muted', dashes: [], broken: false },
  addresses: { color: 'good', dashes: [], broken: false },
  causes: { color: 'warn', dashes: [], broken: false },
  'handoff-broken': { color: 'bad', dashes: [5, 4], broken: true },
  alternative: { color: 'accent', dashes: [2, 4], broken: false },
};

/** Board units. */
export const LINK_WIDTH = 1.5;
/** The cross inside the circle, around its middle. */
export const BREAK_CROSS = 'M-2.6,-2.6L2.6,2.6M2.6,-2.6L-2.6,2.6';

export function toLinkColor(kind: LinkKind, tokens: Tokens): string {
  return tokens[LINK_LOOKS[kind].color];
}

/** Of the frame and of the words of a label: those of a broken hand-off call out as it does. */
export function toLinkLabelColors(
  kind: LinkKind,
  { line, text, bad }: Tokens,
): { line: string; text: string } {
  return kind === 'handoff-broken' ? { line: bad, text: bad } : { line, text };
}
