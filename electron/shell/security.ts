/**
 * What no page may do, however it was made to try: get a permission, leave the app, open a window, embed another
 * page, reach the network. The policy of the page forbids most of it already; this holds when the policy fails.
 */
import { app, shell, type Session, type WebContents } from 'electron';
import { isOpenableLink } from '../../shared/util/openableLink';
import { APP_SCHEME, APP_URL } from './appAddress';

/** What a page of ours asks for by itself. DevTools bring their own pages. */
const OWN_SCHEMES = new Set([`${APP_SCHEME}:`, 'data:', 'blob:', 'devtools:']);

export function isOwnRequest(url: string): boolean {
  return URL.canParse(url) && OWN_SCHEMES.has(new URL(url).protocol);
}

export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwnRequest(details.url) });
  });
}

/** Every page the process ever makes, not only those of our windows. */
export function lockContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    // A page may load itself again (after an error, say); there is nowhere else to go.
    const stay = (event: { readonly url: string; preventDefault(): void }): void => {
      if (event.url !== APP_URL) event.preventDefault();
    };
    contents.on('will-navigate', stay);
    contents.on('will-redirect', stay);
    contents.on('will-frame-navigate', stay);
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Long enough for a slow page to follow a click, short enough that a page cannot save clicks up. */
const CLICK_LASTS_MS = 5000;

export interface ClickWatch {
  /** The person has just clicked or pressed a key. */
  recent(): boolean;
  /** A native menu was used, which the page does not see. */
  note(): void;
}

/** What a page may have only when its person did something: seen by main, not claimed by the page. */
export function createClickWatch(contents: WebContents, now: () => number = Date.now): ClickWatch {
  let clickedAt = -Infinity;
  contents.on('input-event', (_event, input) => {
    if (input.type === 'mouseDown' || input.type === 'mouseUp' || input.type === 'rawKeyDown')
      clickedAt = now();
  });
  return {
    recent: () => now() - clickedAt <= CLICK_LASTS_MS,
    note: () => {
      clickedAt = now();
    },
  };
}

/** Links go to the person's own browser: only web and mail links, and only after a click. False: it may not. */
export async function openLink(clicks: ClickWatch, url: string): Promise<boolean> {
  if (!isOpenableLink(url) || !clicks.recent()) return false;
  await shell.openExternal(url);
  return true;
}
