import { expect, it } from 'vitest';
import { CHANNEL_ICON_OPTIONS } from '../../../../renderer/inspector/channelIcons';
import { toIconPath } from '../../../../shared/theme/icons';

const DOT = toIconPath('dot');

it.each(CHANNEL_ICON_OPTIONS.map(({ value }) => value))('%s, which a channel may have, is drawn', (name) => {
  expect(toIconPath(name)).not.toBe(DOT);
});

it('draws a dot for an icon that is not known, and for the names every object has', () => {
  expect([toIconPath('fax'), toIconPath('constructor')]).toEqual([DOT, DOT]);
});
