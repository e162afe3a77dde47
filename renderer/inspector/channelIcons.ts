/** The icons a channel may have, with their words. */
import { CHANNEL_ICON_NAMES } from '../../shared/theme/icons';
import type { Option } from '../fields/control';

export const CHANNEL_ICON_OPTIONS: readonly Option[] = CHANNEL_ICON_NAMES.map((value) => ({
  value,
  label: `value.icon.${value}` as const,
}));
