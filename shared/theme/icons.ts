/**
 * Small drawings as stroke paths on a 24 × 24 grid, stroke 2, round ends: the page, the canvas painter and the
 * exporters draw the same ones. A channel names its icon; one that is not known is drawn as a dot.
 */
import { findOwn } from '../util/findOwn';

export const ICON_SIZE = 24;

/** What a channel may look like: the panel offers these, in this order. */
const CHANNEL_ICONS = {
  web: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  app: 'M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM11 18h2',
  email: 'M4 6h16v12H4zM4 7l8 6 8-6',
  phone: 'M5 4h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4a1 1 0 0 1-1 1A16 16 0 0 1 4 5a1 1 0 0 1 1-1z',
  branch: 'M4 9l8-5 8 5M5 9v9M10 9v9M14 9v9M19 9v9M3 20h18',
  store: 'M4 10v10h16V10M3 10l2-6h14l2 6M10 20v-6h4v6',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM5 20a7 7 0 0 1 14 0',
  chat: 'M4 5h16v11H10l-5 4v-4H4z',
  social:
    'M6 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM18 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM18 15a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM9 11l6-4M9 13l6 4',
  mail: 'M3 6h18v13H3zM15 9.5h3v3h-3zM6 12h5M6 15.5h7',
  document: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  sign: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  event: 'M5 6h14v14H5zM5 10h14M9 3v5M15 3v5',
  ad: 'M4 10v4h3l8 5V5l-8 5zM18 9c2 2 2 4 0 6',
} as const;

export type ChannelIcon = keyof typeof CHANNEL_ICONS;
export const CHANNEL_ICON_NAMES = Object.keys(CHANNEL_ICONS) as readonly ChannelIcon[];

export const ICONS: Readonly<Record<string, string>> = {
  dot: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  ...CHANNEL_ICONS,
  // Of a touchpoint.
  digital: 'M4 5h16v11H4zM9 20h6M12 16v4',
  human: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM5 20a7 7 0 0 1 14 0',
  physical: 'M5 21V8l7-5 7 5v13zM10 21v-6h4v6',
  key: 'M6 21V4M6 5h11l-2.5 3.5L17 12H6',
  // At the foot and in the corner of a card.
  intent: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  effort: 'M4 9.5v5M7.5 6.5v11M16.5 6.5v11M20 9.5v5M7.5 12h9',
  competitor: 'M6 20v-8M12 20V4M18 20v-6',
  partner: 'M3 8l4-3 5 2 5-2 4 3-2 8-3 1-4 3-4-3-3-1zM12 7l-3 4 2 2 3-2 3 3',
  data: 'M12 4c4 0 7 1 7 2.5S16 9 12 9 5 8 5 6.5 8 4 12 4zM5 6.5v11C5 19 8 20 12 20s7-1 7-2.5v-11M5 12c0 1.5 3 2.5 7 2.5s7-1 7-2.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2',
  leak: 'M5 4h9v16H5zM10 12h11M17 8l4 4-4 4',
  deadEnd: 'M3 12h11M18 5v14',
  journey: 'M6 5v6a4 4 0 0 0 4 4h9M15 11l4 4-4 4',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1.5 1.5M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1.5-1.5',
  evidence: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21',
  confidence: 'M12 3l7 3v6c0 4-3 7-7 9-4-2-7-5-7-9V6zM9 12l2.2 2.2L15.5 10',
  kano: 'M4 20V5M4 20h16M6 17c5 0 8-3 12-11',
  state: 'M12 3a9 9 0 1 0 9 9M12 7v5l4 2',
  lock: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
  pin: 'M9 4h6l-1 6 3 3H7l3-3zM12 13v7',
  translate: 'M4 6h9M8.5 4v2M11 6c-1 4-3 6-6 7M6 9c1 2 3 3.5 5 4M13 20l4-10 4 10M14.5 17h5',
};

/** A five-pointed star, filled. */
export const STAR = 'M12 2.5l2.9 6.1 6.6.9-4.8 4.7 1.2 6.7-5.9-3.2-5.9 3.2 1.2-6.7L2.5 9.5l6.6-.9z';

export function toIconPath(name: string): string {
  return findOwn(ICONS, name) ?? ICONS.dot ?? '';
}
