/** The browser's session as far as it is locked down: who asks gets the real handlers' answers. */
import type { Protocol, Screen, Session, Shell, WebRequest } from 'electron';
import { hear, tell } from './link';

export const asked = { openedLinks: [] as string[], revealedFiles: [] as string[] };

type PermissionHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
let permissionHandler: PermissionHandler | undefined;

type OnBeforeRequest = NonNullable<Parameters<WebRequest['onBeforeRequest']>[0]>;
let onBeforeRequest: OnBeforeRequest | undefined;

export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler: PermissionHandler) => {
      permissionHandler = handler;
    },
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    webRequest: {
      onBeforeRequest: (handler: OnBeforeRequest) => {
        onBeforeRequest = handler;
      },
    },
  },
};

/** Without a handler Electron grants. */
export function isGranted(permission: string): boolean {
  let granted = true;
  const answer = (yes: boolean): void => {
    granted = yes;
  };
  type Permission = Parameters<PermissionHandler>[1];
  if (permissionHandler) {
    permissionHandler({} as never, permission as Permission, answer, {} as never);
  }
  return granted;
}

type Serve = Parameters<Protocol['handle']>[1];
const servers = new Map<string, Serve>();

export const protocol: Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'> = {
  registerSchemesAsPrivileged: () => undefined,
  handle: (scheme, serve) => {
    servers.set(scheme, serve);
  },
};

hear('fetch', ({ id, url, method }) => {
  void (async () => {
    let cancelled = false;
    onBeforeRequest?.({ url } as never, ({ cancel }) => (cancelled = cancel ?? false));
    const serve = servers.get(new URL(url).protocol.slice(0, -1));
    if (!serve || cancelled) return { status: 0, headers: {}, body: new Uint8Array() };
    const response = await serve({ url, method } as Request);
    const body = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: Object.fromEntries(response.headers), body };
  })().then(
    (value) => {
      tell({ kind: 'reply', id, value });
    },
    (error: unknown) => {
      tell({ kind: 'failure', id, message: String(error) });
    },
  );
});

export const shell: Pick<Shell, 'openExternal' | 'showItemInFolder'> = {
  openExternal: async (url) => {
    asked.openedLinks.push(url);
  },
  showItemInFolder: (path) => {
    asked.revealedFiles.push(path);
  },
};

type Display = ReturnType<Screen['getAllDisplays']>[number];
export const screen: Pick<Screen, 'getAllDisplays'> = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } } as Display],
};
