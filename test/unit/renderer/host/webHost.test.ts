import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HostApi } from '../../../../shared/host/hostApi';
import { createWebHost } from '../../../../renderer/host/webHost';

const ref = { id: 'a', name: 'a.cjm', place: '~' };

/** The loopback server, as the page sees it. */
let events: EventTarget;
const calls: { readonly name: string; readonly input: unknown; readonly window: string }[] = [];
const greet = (window: string): boolean =>
  events.dispatchEvent(new MessageEvent('hello', { data: JSON.stringify({ window }) }));

let host: HostApi;
beforeEach(() => {
  events = new EventTarget();
  calls.length = 0;
  vi.stubGlobal('window', { location: { search: '' } });
  vi.stubGlobal('EventSource', function () {
    return events;
  });
  vi.stubGlobal('fetch', (address: string, { headers, body }: { headers: object; body: string }) => {
    const window = (headers as Record<string, string>)['x-cjm-window'] ?? '';
    calls.push({ name: address.replace('/api/', ''), input: JSON.parse(body) as unknown, window });
    return Promise.resolve(Response.json({ ok: true, value: { granted: true } }));
  });
  host = createWebHost();
});
afterEach(() => vi.unstubAllGlobals());

it('asks for its file again when the stream of events is back, under the name it has then', async () => {
  greet('first');
  await host.files.claim({ ref });
  greet('second');
  await expect
    .poll(() => calls)
    .toEqual([
      { name: 'files.claim', input: { ref }, window: 'first' },
      { name: 'files.claim', input: { ref }, window: 'second' },
    ]);
});

it('asks for nothing it has given up', async () => {
  greet('first');
  await host.files.claim({ ref });
  await host.files.release({ ref });
  greet('second');
  await host.files.read({ ref });
  expect(calls.map(({ name, window }) => [name, window])).toEqual([
    ['files.claim', 'first'],
    ['files.release', 'first'],
    ['files.read', 'second'],
  ]);
});
