/** The page's end of the web host without a browser: real HTTP, real events. */
import type { HostFailure } from '../../shared/host/failures';
import { buildHostApi } from '../../shared/host/hostCalls';
import type { HostApi, HostEvents } from '../../shared/host/hostApi';
import {
  toEventsAddress,
  WEB_API_PATH,
  WEB_HELLO_EVENT,
  WEB_WINDOW_HEADER,
} from '../../shared/host/webProtocol';
import type { Result } from '../../shared/util/result';

export interface HttpHost {
  readonly api: HostApi;
  readonly windowId: string;
  /** As when the page is killed. */
  disconnect(): void;
}

/** Exchanges the token of an address for a cookie, as a browser does on its first visit. */
export async function fetchCookie(address: string): Promise<string> {
  const response = await fetch(address);
  await response.text();
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

export async function connectHttpHost(origin: string, cookie: string, query = ''): Promise<HttpHost> {
  const abort = new AbortController();
  const listeners = new Map<string, Set<(event: never) => void>>();
  const events = await fetch(origin + toEventsAddress(query), { headers: { cookie }, signal: abort.signal });
  if (!events.ok || !events.body) throw new Error(`No events: ${String(events.status)}`);

  let hear: (hello: { window: string }) => void = () => undefined;
  const hello = new Promise<{ window: string }>((resolve) => (hear = resolve));
  const heard = (name: string, data: unknown): void => {
    if (name === WEB_HELLO_EVENT) hear(data as { window: string });
    for (const listener of listeners.get(name) ?? []) (listener as (event: unknown) => void)(data);
  };
  void readEvents(events.body, heard).catch(() => undefined);
  const { window: windowId } = await hello;

  const api = buildHostApi(
    async (name, input) => {
      const response = await fetch(origin + WEB_API_PATH + name, {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/json', [WEB_WINDOW_HEADER]: windowId },
        body: JSON.stringify(input ?? null),
      });
      return (await response.json()) as Result<unknown, HostFailure>;
    },
    (name: keyof HostEvents, listener: (event: never) => void) => {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(listener));
      return () => {
        set.delete(listener);
      };
    },
  );
  return {
    api,
    windowId,
    disconnect: () => {
      abort.abort();
    },
  };
}

async function readEvents(
  body: ReadableStream<Uint8Array>,
  heard: (name: string, data: unknown) => void,
): Promise<void> {
  const decoder = new TextDecoder();
  let pending = '';
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    pending += decoder.decode(chunk, { stream: true });
    const blocks = pending.split('\n\n');
    pending = blocks.pop() ?? '';
    for (const block of blocks) {
      const name = /^event: (.+)$/m.exec(block)?.[1];
      const data = /^data: (.+)$/m.exec(block)?.[1];
      if (name && data) heard(name, JSON.parse(data));
    }
  }
}
