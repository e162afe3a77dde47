import type { MessageKey } from '../i18n/catalogue';
import type { Label } from './command';

/** A label in words. `translate` is the translator of the language of the interface. */
export function toLabelText(
  label: Label,
  translate: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string,
): string {
  const named = Object.entries(label.valueKeys ?? {}).map(([name, key]) => [name, translate(key)] as const);
  return translate(label.key, { ...label.values, ...Object.fromEntries<string>(named) });
}
