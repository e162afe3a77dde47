/**
 * The look, as numbers: one set of colours per theme, shared by the page (as CSS variables), the canvas painter
 * and the exporters. Text colours meet WCAG AA on the surfaces they are used on; a test measures it.
 */
import type { CardColor, LaneKind } from '../model/kinds';
import { findOwn } from '../util/findOwn';

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export interface Tint {
  /** Card background. */
  readonly fill: string;
  /** Card frame. */
  readonly line: string;
  /** Icons, chips and tags on the card. */
  readonly ink: string;
  /** The bar beside the lane's name. */
  readonly bar: string;
}

export interface Tokens {
  readonly board: string;
  readonly chrome: string;
  readonly raised: string;
  readonly sunken: string;
  readonly hairline: string;
  readonly line: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly onAccent: string;
  readonly strong: string;
  readonly onStrong: string;
  readonly bad: string;
  readonly badSoft: string;
  readonly good: string;
  readonly goodSoft: string;
  readonly warn: string;
  readonly warnSoft: string;
  readonly star: string;
  readonly onBad: string;
  readonly shadow: string;
  /** The curve, from score −2 to +2. */
  readonly curve: readonly [string, string, string, string, string];
}

type Hue = 'violet' | 'slate' | 'blue' | 'teal' | 'red' | 'green' | 'amber' | 'pink' | 'orange';

const LANE_HUES: Readonly<Record<LaneKind, Hue>> = {
  goal: 'violet',
  action: 'slate',
  scenario: 'slate',
  thought: 'pink',
  touchpoint: 'blue',
  channel: 'blue',
  emotion: 'teal',
  pain: 'red',
  gain: 'green',
  opportunity: 'green',
  frontstage: 'blue',
  backstage: 'violet',
  support: 'slate',
  department: 'orange',
  metric: 'amber',
  evidence: 'teal',
  image: 'slate',
  case: 'orange',
  idea: 'amber',
  text: 'slate',
};

const CARD_HUES: Readonly<Record<CardColor, Hue>> = {
  gray: 'slate',
  red: 'red',
  orange: 'orange',
  yellow: 'amber',
  green: 'green',
  teal: 'teal',
  blue: 'blue',
  purple: 'violet',
  pink: 'pink',
};

const tint = (fill: string, line: string, ink: string, bar: string): Tint => ({ fill, line, ink, bar });

const LIGHT_TINTS: Readonly<Record<Hue, Tint>> = {
  violet: tint('#f2eefc', '#dcd3f5', '#5b3fb0', '#8b68cf'),
  slate: tint('#edf0f5', '#d8dee8', '#46566d', '#8495ab'),
  blue: tint('#e5f0fd', '#c5dcf7', '#1857b0', '#2f74d0'),
  teal: tint('#e0f5f1', '#b9e4db', '#0b6557', '#17a68f'),
  red: tint('#fdebe9', '#f5cfca', '#b3261e', '#d9554b'),
  green: tint('#e5f5eb', '#c3e5d0', '#17703c', '#2f9e5b'),
  amber: tint('#fdf3dc', '#f0dcac', '#835400', '#dd9a12'),
  pink: tint('#fcebf3', '#f3cfe0', '#a12a67', '#d162a0'),
  orange: tint('#fdeee0', '#f4d5b8', '#95470c', '#dd7a2b'),
};

const DARK_TINTS: Readonly<Record<Hue, Tint>> = {
  violet: tint('#2a2540', '#3f3760', '#c3b0f7', '#9a7be0'),
  slate: tint('#262c36', '#3a4352', '#b8c4d6', '#8495ab'),
  blue: tint('#1c2b42', '#2c4468', '#9cc4fb', '#4d8fec'),
  teal: tint('#16312e', '#235049', '#7fdcca', '#22b8a0'),
  red: tint('#3b2120', '#5d3330', '#ffb0a8', '#ef6a5f'),
  green: tint('#1b3226', '#2b5140', '#8fdcae', '#3cb572'),
  amber: tint('#37290f', '#5a441a', '#f4c768', '#e5a51f'),
  pink: tint('#391f2d', '#5b3148', '#f6a9cd', '#dc70ac'),
  orange: tint('#38260f', '#5b3d1e', '#f8ba84', '#e8893c'),
};

const plain = (ink: string): Tint => tint('#000000', '#ffffff', ink, ink);

const CONTRAST_TINTS: Readonly<Record<Hue, Tint>> = {
  violet: plain('#d9c6ff'),
  slate: plain('#ffffff'),
  blue: plain('#9cd0ff'),
  teal: plain('#6ff2dd'),
  red: plain('#ffb3ab'),
  green: plain('#8dffb0'),
  amber: plain('#ffdf6b'),
  pink: plain('#ffb5dc'),
  orange: plain('#ffc48a'),
};

const TINTS: Readonly<Record<Theme, Readonly<Record<Hue, Tint>>>> = {
  light: LIGHT_TINTS,
  dark: DARK_TINTS,
  contrast: CONTRAST_TINTS,
};

export const TOKENS: Readonly<Record<Theme, Tokens>> = {
  light: {
    board: '#f6f5f1',
    chrome: '#ffffff',
    raised: '#ffffff',
    sunken: '#f1f0ec',
    hairline: '#e6e3dc',
    line: '#d5d1c8',
    text: '#1c2230',
    muted: '#5f6675',
    accent: '#3350de',
    accentSoft: '#ebeefd',
    onAccent: '#ffffff',
    strong: '#1f2430',
    onStrong: '#ffffff',
    bad: '#b3261e',
    badSoft: '#fdebe9',
    good: '#16713c',
    goodSoft: '#e5f5eb',
    warn: '#8a5600',
    warnSoft: '#fff8e6',
    star: '#c97a00',
    onBad: '#ffffff',
    shadow: 'rgba(28, 34, 48, 0.14)',
    curve: ['#c9302c', '#e07b1a', '#d79b00', '#7a9c1c', '#2a9d4e'],
  },
  dark: {
    board: '#14171d',
    chrome: '#1b1f27',
    raised: '#232833',
    sunken: '#101318',
    hairline: '#2b313c',
    line: '#3b4351',
    text: '#eef0f4',
    muted: '#a4adbb',
    accent: '#8ea2ff',
    accentSoft: '#272f52',
    onAccent: '#0f1220',
    strong: '#eef0f4',
    onStrong: '#14171d',
    bad: '#ff8a80',
    badSoft: '#3b2120',
    good: '#6fd598',
    goodSoft: '#1b3226',
    warn: '#f0bd55',
    warnSoft: '#33280f',
    star: '#f7c04a',
    onBad: '#2a0d0a',
    shadow: 'rgba(0, 0, 0, 0.5)',
    curve: ['#f2665b', '#f08a3c', '#e9b320', '#a5c23d', '#45c477'],
  },
  contrast: {
    board: '#000000',
    chrome: '#000000',
    raised: '#000000',
    sunken: '#000000',
    hairline: '#8a8a8a',
    line: '#ffffff',
    text: '#ffffff',
    muted: '#e2e2e2',
    accent: '#ffe14d',
    accentSoft: '#332c00',
    onAccent: '#000000',
    strong: '#ffffff',
    onStrong: '#000000',
    bad: '#ff9d94',
    badSoft: '#2b0805',
    good: '#8dffb0',
    goodSoft: '#062611',
    warn: '#ffd966',
    warnSoft: '#2b2200',
    star: '#ffe14d',
    onBad: '#000000',
    shadow: 'rgba(0, 0, 0, 0)',
    curve: ['#ff6f61', '#ff9f4a', '#ffd84a', '#c8f05a', '#66ff99'],
  },
};

const CARD_COLOR_NAMES: Readonly<Record<string, Hue | undefined>> = CARD_HUES;

/** The tint of a lane, or of a card in it when the card has a colour of its own. */
export function toTint(theme: Theme, kind: LaneKind, color?: string): Tint {
  return TINTS[theme][findOwn(CARD_COLOR_NAMES, color) ?? LANE_HUES[kind]];
}
