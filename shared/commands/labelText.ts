import type { Translate } from '../i18n/translator';
import type { MessageKey } from '../i18n/catalogue';
import type { Label } from './command';

/** A label in words. `translate` is the translator of the language of the interface, `onBoard` that of the map. */
export function toLabelText(label: Label, translate: Translate, onBoard: Translate): string {
  return translate(label.key, {
    ...label.values,
    ...toValues(label.valueKeys, translate),
    ...toValues(label.boardKeys, onBoard),
  });
}

function toValues(
  keys: Readonly<Record<string, MessageKey>> = {},
  translate: Translate,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, translate(key)]));
}
