/** Who may speak with the main process: our own page, as the top of one of our windows. */
import { APP_HOST, APP_SCHEME } from '../shell/appAddress';

export interface Sender {
  /** Undefined: the frame is gone. */
  readonly frameUrl: string | undefined;
  readonly isMainFrame: boolean;
  /** One of the windows that the app opened. */
  readonly isOurWindow: boolean;
}

export function isTrustedSender({ frameUrl, isMainFrame, isOurWindow }: Sender): boolean {
  if (!isOurWindow || !isMainFrame || frameUrl === undefined || !URL.canParse(frameUrl)) return false;
  const { protocol, host, username, password } = new URL(frameUrl);
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === '';
}
