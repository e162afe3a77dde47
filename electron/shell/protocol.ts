/**
 * `app://studio/`: the built page under the same headers as the web host, and nothing else of the disk.
 *
 * Which paths are served is decided by the web host's own rule, so that both are tested by the same attacks.
 */
import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { findStaticPath, toContentType } from '../web/staticFiles';
import { SECURITY_HEADERS } from '../web/webSecurity';
import { APP_HOST, APP_SCHEME } from './appAddress';

/** Before `ready`: a standard, secure scheme has an origin, so that 'self' in the policy means our page. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

export function serveApp(rendererFolder: string): void {
  protocol.handle(APP_SCHEME, (request) => answerAppRequest(rendererFolder, request));
}

export async function answerAppRequest(
  rendererFolder: string,
  request: Pick<Request, 'url' | 'method'>,
): Promise<Response> {
  const { host, pathname } = new URL(request.url);
  const asked = host === APP_HOST && (request.method === 'GET' || request.method === 'HEAD');
  const path = asked ? findStaticPath(rendererFolder, pathname) : undefined;
  const bytes = path === undefined ? undefined : await readFile(path).catch(() => undefined);
  if (path === undefined || bytes === undefined) {
    return new Response(null, { status: 404, headers: SECURITY_HEADERS });
  }
  const headers = { ...SECURITY_HEADERS, 'Content-Type': toContentType(path) };
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { status: 200, headers });
}
