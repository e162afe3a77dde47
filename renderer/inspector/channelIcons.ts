/** The icons a channel may have; drawn by shared/theme. */
import type { Option } from '../fields/control';

const NAMES = [
  'web',
  'app',
  'email',
  'phone',
  'branch',
  'store',
  'person',
  'chat',
  'social',
  'mail',
  'sign',
  'event',
  'ad',
] as const;

export const CHANNEL_ICON_OPTIONS: readonly Option[] = NAMES.map((value) => ({
  value,
  label: `value.icon.${value}` as const,
}));
