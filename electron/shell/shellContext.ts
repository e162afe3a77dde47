/** What every window is given by the composition root. */
import type { HostInfo } from '../../shared/host/hostInfo';
import { translatorFor, toCatalogueLanguage, type Translate } from '../../shared/i18n/translator';
import type { HostService } from '../services/hostService';
import type { Log } from '../services/serviceContext';
import type { FileDialogs } from './dialogs';

export interface ShellContext {
  readonly service: HostService;
  readonly dialogs: FileDialogs;
  readonly log: Log;
  readonly preloadPath: string;
  readonly appVersion: string;
  readonly platform: NodeJS.Platform;
  /** BCP 47, as the system has it. */
  readonly systemLanguage: string;
}

const PLATFORMS: Readonly<Partial<Record<NodeJS.Platform, HostInfo['platform']>>> = {
  darwin: 'mac',
  win32: 'windows',
};

export function toHostInfo(context: ShellContext): HostInfo {
  return {
    kind: 'electron',
    platform: PLATFORMS[context.platform] ?? 'linux',
    appVersion: context.appVersion,
    systemLanguage: context.systemLanguage,
    capabilities: {
      nativeDialogs: true,
      closeQuestion: true,
      nativeMenu: true,
      newWindow: true,
      revealFile: true,
      allKeys: true,
      paste: true,
    },
  };
}

/** The person's language as it is now: settings change while windows are open. */
export async function getTranslate({ service, systemLanguage }: ShellContext): Promise<Translate> {
  const settings = await service.settings.get();
  const chosen = settings.ok ? settings.value.language : 'system';
  return translatorFor(chosen === 'system' ? toCatalogueLanguage(systemLanguage) : chosen);
}
