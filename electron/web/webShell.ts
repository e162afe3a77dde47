/** What Electron's shell does with the system, as far as a page in a browser can have it. */
import type { FileRef } from '../../shared/host/files';
import type { HostInfo } from '../../shared/host/hostInfo';
import type { HostFailure } from '../../shared/host/failures';
import type { HostHandlers } from '../../shared/host/hostCalls';
import { isOpenableLink } from '../../shared/util/openableLink';
import { fail, ok, type Result } from '../../shared/util/result';
import type { ShellCallName } from '../services/serviceHandlers';

export interface WebWindowInfo {
  readonly appVersion: string;
  readonly systemLanguage: string;
  readonly openFirst?: FileRef;
  readonly openDraft?: string;
}

const PLATFORMS: Readonly<Record<string, HostInfo['platform']>> = { darwin: 'mac', win32: 'windows' };

export function createWebShell(window: WebWindowInfo): HostHandlers<ShellCallName> {
  const done = (): Promise<Result<null, HostFailure>> => Promise.resolve(ok(null));
  const notHere = (): Promise<Result<never, HostFailure>> => Promise.resolve(fail({ kind: 'notAvailable' }));
  const info: HostInfo = {
    kind: 'web',
    platform: PLATFORMS[process.platform] ?? 'linux',
    capabilities: {
      nativeDialogs: false,
      closeQuestion: false,
      nativeMenu: false,
      newWindow: true,
      revealFile: false,
      allKeys: false,
      paste: false,
    },
    ...window,
  };
  return {
    'app.info': () => Promise.resolve(ok(info)),
    // The page opens it; see webProtocol.ts.
    'app.openLink': ({ url }) =>
      Promise.resolve(isOpenableLink(url) ? ok(null) : fail({ kind: 'badArguments', detail: 'link' })),
    'files.chooseOpen': notHere,
    'files.chooseSave': notHere,
    'files.reveal': notHere,
    'window.setState': done,
    'window.setMenu': done,
    'window.answerClose': done,
    'window.open': done,
    'window.close': done,
    'window.paste': notHere,
    'window.ask': notHere,
  };
}
