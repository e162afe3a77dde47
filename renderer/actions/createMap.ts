/** A new document from a preset, in the language of the interface. */
import type { HostInfo } from '../../shared/host/hostApi';
import { translatorFor, toCatalogueLanguage } from '../../shared/i18n/translator';
import type { CjmDocument } from '../../shared/model/types';
import { createFromPreset, type TextOf } from '../../shared/templates/createFromPreset';
import type { StagePreset } from '../../shared/templates/presets';
import type { Shell } from './shell';

export function createMap(preset: StagePreset, shell: Shell, info: HostInfo): CjmDocument {
  const chosen = shell.settings().language;
  const language = chosen === 'system' ? toCatalogueLanguage(info.systemLanguage) : chosen;
  const translators = { en: translatorFor('en'), 'zh-Hant': translatorFor('zh-Hant') };
  const textOf: TextOf = (wanted, key, values) => translators[wanted](key, values);
  return createFromPreset(preset, language, textOf, { newId: () => shell.newId(), now: shell.now() });
}
