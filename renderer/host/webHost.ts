/**
 * The host over loopback HTTP. The protocol, and what the page has to do by itself, is in shared/host/webProtocol.ts.
 */
import type { HostFailure } from '../../shared/host/failures';
import type { HostApi, HostCallName } from '../../shared/host/hostApi';
import { buildHostApi, HOST_EVENT_NAMES, type ArgumentOf } from '../../shared/host/hostCalls';
import {
  toEventsAddress,
  toWindowAddress,
  WEB_API_PATH,
  WEB_HELLO_EVENT,
  WEB_WINDOW_HEADER,
  type WebHello,
} from '../../shared/host/webProtocol';
import { fail, type Result } from '../../shared/util/result';
import { toBody } from './toBody';
import { createWebClaims } from './webClaims';

type Answered = Result<unknown, HostFailure>;

export function createWebHost(): HostApi {
  const events = new EventSource(toEventsAddress(window.location.search));
  const claims = createWebClaims();
  let greet: (id: string) => void;
  let windowId = new Promise<string>((resolve) => (greet = resolve));
  events.addEventListener(WEB_HELLO_EVENT, (event) => {
    const { window: id } = JSON.parse(event.data as string) as WebHello;
    greet(id);
    // After a break the host may know this window by another name.
    windowId = Promise.resolve(id);
    for (const ref of claims.list()) void carry('files.claim', { ref });
  });
  const listeners = new Map<string, Set<(event: never) => void>>();
  for (const name of HOST_EVENT_NAMES) {
    events.addEventListener(name, (event: MessageEvent<string>) => {
      const data: unknown = JSON.parse(event.data);
      for (const listener of listeners.get(name) ?? []) (listener as (event: unknown) => void)(data);
    });
  }

  async function call(name: HostCallName, input: unknown): Promise<Answered> {
    const headers = { 'Content-Type': 'application/json', [WEB_WINDOW_HEADER]: await windowId };
    const body = await toBody(input);
    try {
      const response = await fetch(WEB_API_PATH + name, { method: 'POST', headers, body });
      return (await response.json()) as Answered;
    } catch (error) {
      // Nobody answers: the program has ended, or its machine sleeps.
      return fail({ kind: 'offline', detail: `${name}: ${String(error)}` });
    }
  }

  async function carry(name: HostCallName, input: unknown): Promise<Answered> {
    const answer = await call(name, input);
    claims.note(name, input, answer);
    if (answer.ok) finishInPage(name, input);
    return answer;
  }

  return buildHostApi(carry, (name, listener) => {
    const known = listeners.get(name) ?? new Set();
    listeners.set(name, known.add(listener));
    return () => known.delete(listener);
  });
}

/** What the host allowed and only a page can do. */
function finishInPage(name: HostCallName, input: unknown): void {
  switch (name) {
    case 'app.openLink': {
      const { url } = input as ArgumentOf<'app.openLink'>;
      window.open(url, '_blank', 'noopener');
      return;
    }
    case 'window.open': {
      const { ref, draftKey } = input as ArgumentOf<'window.open'>;
      const address = toWindowAddress({
        ...(ref ? { refId: ref.id } : {}),
        ...(draftKey === undefined ? {} : { draftKey }),
      });
      window.open(address, '_blank', 'noopener');
      return;
    }
    case 'window.setState': {
      document.title = (input as ArgumentOf<'window.setState'>).title;
      return;
    }
    case 'window.close':
      window.close();
      return;
    default:
  }
}
