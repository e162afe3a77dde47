/** The person's settings, shared by all windows. A setting that cannot be read falls back on its own. */
import { z } from 'zod';
import type { Answer } from '../../shared/host/hostApi';
import type { Settings } from '../../shared/host/settings';
import { settingSchemas } from '../../shared/host/schemas';
import { ok } from '../../shared/util/result';
import { orDiskFailure } from './diskFailure';
import { createJsonStore } from './jsonStore';
import type { ServiceContext } from './serviceContext';

export interface SettingsService {
  get(): Answer<Settings>;
  set(change: Partial<Settings>): Answer<Settings>;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'system',
  theme: 'system',
  motion: 'system',
  minimap: false,
  inspector: true,
  authorName: '',
};

const fileSchema = z.object({
  language: settingSchemas.language.catch(DEFAULT_SETTINGS.language),
  theme: settingSchemas.theme.catch(DEFAULT_SETTINGS.theme),
  motion: settingSchemas.motion.catch(DEFAULT_SETTINGS.motion),
  minimap: settingSchemas.minimap.catch(DEFAULT_SETTINGS.minimap),
  inspector: settingSchemas.inspector.catch(DEFAULT_SETTINGS.inspector),
  authorName: settingSchemas.authorName.catch(DEFAULT_SETTINGS.authorName),
});

export function createSettingsService(
  context: ServiceContext,
  onChange: (settings: Settings) => void,
): SettingsService {
  const store = createJsonStore<Settings>(context, {
    name: 'settings',
    version: 1,
    schema: fileSchema,
    defaults: DEFAULT_SETTINGS,
  });
  return {
    get: async () => ok(await store.readOrDefaults()),
    set: (change) =>
      orDiskFailure('settings.json', async () => {
        const settings = await store.update((before) => ({ ...before, ...change }));
        onChange(settings);
        return ok(settings);
      }),
  };
}
