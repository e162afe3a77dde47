/** A new document from a preset, in the language of the interface. */
import type { HostInfo } from '../../shared/host/hostInfo';
import { toCatalogueLanguage } from '../../shared/i18n/translator';
import type { CjmDocument } from '../../shared/model/types';
import { createFromPreset } from '../../shared/templates/createFromPreset';
import type { StagePreset } from '../../shared/templates/presets';
import { presetText } from './presetText';
import type { Shell } from './shell';

export function createMap(preset: StagePreset, shell: Shell, info: HostInfo): CjmDocument {
  const chosen = shell.settings().language;
  const language = chosen === 'system' ? toCatalogueLanguage(info.systemLanguage) : chosen;
  return createFromPreset(preset, language, presetText, { newId: () => shell.newId(), now: shell.now() });
}
