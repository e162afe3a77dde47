import { expect, test } from 'vitest';
import { toAccelerator, toKeyText } from '../../../../renderer/actions/keyText';

test.each([
  ['$mod+z', 'Ctrl+Z', '⌘Z', 'CommandOrControl+Z'],
  ['$mod+Shift+z', 'Ctrl+Shift+Z', '⇧⌘Z', 'CommandOrControl+Shift+Z'],
  ['$mod+Equal', 'Ctrl++', '⌘+', 'CommandOrControl+Plus'],
  ['Alt+Digit1', 'Alt+1', '⌥1', 'Alt+1'],
  ['F1', 'F1', 'F1', 'F1'],
])('%s reads well on every system', (keys, elsewhere, mac, accelerator) => {
  expect(toKeyText(keys, 'linux')).toBe(elsewhere);
  expect(toKeyText(keys, 'mac')).toBe(mac);
  expect(toAccelerator(keys)).toBe(accelerator);
});
