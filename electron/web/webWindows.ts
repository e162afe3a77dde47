/**
 * The pages that are open. A window is one page with its stream of events, and ends with it.
 *
 * A reloaded page is a new window: whatever its former self had not saved is offered as a draft.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HostEvents } from '../../shared/host/hostApi';
import { WEB_HELLO_EVENT, type WebHello } from '../../shared/host/webProtocol';
import type { HostService, WindowHost } from '../services/hostService';
import { createToken } from '../services/token';
import { createWebShell } from './webShell';

export interface WebWindows {
  /** Answers a request for events: opens a window that lasts as long as the connection. */
  connect(request: IncomingMessage, response: ServerResponse, query: URLSearchParams): Promise<void>;
  find(id: string | undefined): WindowHost | undefined;
  closeAll(): void;
}

/** Comments keep middlemen and the operating system from closing a quiet connection. */
const BREATH_MS = 15_000;

export function createWebWindows(
  service: HostService,
  appVersion: string,
  onChange: (openWindows: number) => void,
): WebWindows {
  const windows = new Map<string, { readonly host: WindowHost; readonly response: ServerResponse }>();

  /** After a hiccup the browser says which window it was. */
  function chooseId(request: IncomingMessage): string {
    const former = request.headers['last-event-id'];
    const usable = typeof former === 'string' && /^[\w-]{22}$/.test(former) && !windows.has(former);
    return usable ? former : createToken();
  }

  return {
    connect: async (request, response, query) => {
      const id = chooseId(request);
      const openFirst = await service.paths.findRefById(query.get('open') ?? '');
      const openDraft = query.get('draft');
      const send = <K extends keyof HostEvents | typeof WEB_HELLO_EVENT>(name: K, data: unknown): void => {
        response.write(`event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`);
      };
      const host = service.openWindow({
        id,
        shell: createWebShell({
          appVersion,
          systemLanguage: request.headers['accept-language']?.split(/[,;]/)[0] ?? 'en',
          ...(openFirst ? { openFirst } : {}),
          ...(openDraft === null ? {} : { openDraft }),
        }),
        send,
      });
      windows.set(id, { host, response });
      onChange(windows.size);
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
      send(WEB_HELLO_EVENT, { window: id } satisfies WebHello);
      const breath = setInterval(() => response.write(': \n\n'), BREATH_MS);
      response.on('close', () => {
        clearInterval(breath);
        host.close();
        windows.delete(id);
        onChange(windows.size);
      });
    },
    find: (id) => (id === undefined ? undefined : windows.get(id)?.host),
    closeAll: () => {
      for (const { response } of windows.values()) response.end();
    },
  };
}
