/**
 * How the page speaks with the web host. Both sides read it from here.
 *
 * 1. The page opens an EventSource on `toEventsAddress(location.search)`. Its first event is `hello`, whose data
 *    is a WebHello: the id of this window. Every later event is one of HostEvents by name, its data as JSON. The
 *    browser reconnects by itself and sends the id back (it is the event's id), so that the window stays itself.
 * 2. A call is `POST /api/<group.method>` with the argument as JSON (`null` for none), content type
 *    `application/json` and the window's id in `x-cjm-window`. The answer is the Result as JSON, whatever the status.
 * 3. A cookie, set in exchange for the one-time token of the first address, goes with everything.
 *
 * Some things only the page can do, so it does them itself after the host has said yes: `app.openLink` and
 * `window.open` are `window.open(…, '_blank', 'noopener')`, `window.close` is `window.close()`, and
 * `window.setState` also sets the page's title.
 */

export const WEB_API_PATH = '/api/';
export const WEB_EVENTS_PATH = '/events';
export const WEB_WINDOW_HEADER = 'x-cjm-window';
export const WEB_HELLO_EVENT = 'hello';

export interface WebHello {
  readonly window: string;
}

/** Where the page of a new window is: the start screen, a file, or a draft. */
export function toWindowAddress(open: { readonly refId?: string; readonly draftKey?: string } = {}): string {
  if (open.draftKey !== undefined) return `/?draft=${encodeURIComponent(open.draftKey)}`;
  if (open.refId !== undefined) return `/?open=${encodeURIComponent(open.refId)}`;
  return '/';
}

/** The events of the page whose own query is given: what it was opened for goes along. */
export function toEventsAddress(pageQuery: string): string {
  return `${WEB_EVENTS_PATH}${pageQuery}`;
}
