/** A page's window on the services with nothing in between. */
import type { HostService } from '../../electron/services/hostService';
import { createToken } from '../../electron/services/token';
import { createWebShell } from '../../electron/web/webShell';
import { buildHostApi } from '../../shared/host/hostCalls';
import type { HostApi } from '../../shared/host/hostApi';

export interface DirectWindow {
  readonly api: HostApi;
  close(): void;
}

export function openDirectWindow(service: HostService): DirectWindow {
  const listeners = new Map<string, Set<(event: never) => void>>();
  const window = service.openWindow({
    id: createToken(),
    shell: createWebShell({ appVersion: '0.0.0', systemLanguage: 'en' }),
    send: (name, event) => {
      for (const listener of listeners.get(name) ?? []) (listener as (data: typeof event) => void)(event);
    },
  });
  const api = buildHostApi(
    (name, input) => window.dispatch(name, input),
    (name, listener) => {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(listener));
      return () => {
        set.delete(listener);
      };
    },
  );
  return {
    api,
    close: () => {
      window.close();
    },
  };
}
