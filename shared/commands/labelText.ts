import type { MessageKey } from '../i18n/catalogue';
import { translatorFor, type Translate } from '../i18n/translator';
import type { Language } from '../model/kinds';
import type { Label } from './command';

/** A label in words. `translate` is of the language of the interface; `language` is the one the map is shown in. */
export function toLabelText(label: Label, translate: Translate, language: Language): string {
  const name = label.names?.[language];
  return translate(label.key, {
    ...label.values,
    ...(name !== undefined && { name }),
    ...toValues(label.valueKeys, translate),
    ...toValues(label.boardKeys, translatorFor(language)),
  });
}

function toValues(
  keys: Readonly<Record<string, MessageKey>> = {},
  translate: Translate,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, translate(key)]));
}
