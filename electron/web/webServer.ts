/**
 * The loopback server: the built page, its calls and its events, for one person on one machine.
 *
 * Every request passes `admit` before anything else happens. Services, parsers and failures are the ones that
 * Electron uses; nothing here knows what a map is.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostFailure } from '../../shared/host/failures';
import { WEB_API_PATH, WEB_EVENTS_PATH, WEB_WINDOW_HEADER } from '../../shared/host/webProtocol';
import { fail, type Result } from '../../shared/util/result';
import type { HostService } from '../services/hostService';
import type { Log } from '../services/serviceContext';
import { createToken } from '../services/token';
import { readJsonBody } from './requestBody';
import { sendStatic } from './staticFiles';
import {
  hasSecretCookie,
  isOwnHost,
  isOwnOrigin,
  isSameOriginFetch,
  SECURITY_HEADERS,
  toCookieName,
} from './webSecurity';
import { createWebWindows } from './webWindows';

export interface WebServerOptions {
  readonly service: HostService;
  readonly rendererFolder: string;
  readonly appVersion: string;
  readonly log: Log;
  /** 0: any free one. */
  readonly port: number;
  readonly onWindows?: (openWindows: number) => void;
}

export interface WebServer {
  readonly port: number;
  /** An address with a fresh token, good for one visit. `path` is where the visit leads, such as `/?open=…`. */
  createAddress(path?: string): string;
  close(): Promise<void>;
}

export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const secret = createToken() + createToken();
  const tokens = new Map<string, string>();
  const windows = createWebWindows(
    options.service,
    options.appVersion,
    options.onWindows ?? (() => undefined),
  );
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    answer(request, response).catch((error: unknown) => {
      options.log('error', `A request failed: ${error instanceof Error ? (error.stack ?? '') : ''}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const port = await listen(server, options.port);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isPost = request.method === 'POST';
    if (!isOwnHost(request.headers, port) || !isOwnOrigin(request.headers, port, isPost)) {
      refuse(request, response, 403);
      return;
    }
    const url = parseUrl(request.url ?? '/', port);
    if (!url || !['GET', 'HEAD', 'POST'].includes(request.method ?? '')) {
      refuse(request, response, 400);
      return;
    }
    const token = url.searchParams.get('t');
    if (!isPost && url.pathname === '/' && token !== null && exchange(response, token)) return;
    if (!hasSecretCookie(request.headers, port, secret)) {
      refuse(request, response, 401);
      return;
    }
    await route(request, response, url, isPost);
  }

  async function route(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    isPost: boolean,
  ): Promise<void> {
    const forData = isPost || url.pathname === WEB_EVENTS_PATH;
    if (forData && !isSameOriginFetch(request.headers)) refuse(request, response, 403);
    else if (isPost && url.pathname.startsWith(WEB_API_PATH))
      await answerCall(request, response, url.pathname);
    else if (isPost) refuse(request, response, 404);
    else if (url.pathname === WEB_EVENTS_PATH) await windows.connect(request, response, url.searchParams);
    else await sendStatic(response, options.rendererFolder, url.pathname);
  }

  /**
   * Gives the cookie for the token. The page then goes on by itself instead of being redirected: a redirect
   * that began on another site (a link in a web terminal) would not carry a SameSite=Strict cookie.
   */
  function exchange(response: ServerResponse, token: string): boolean {
    const path = tokens.get(token);
    if (path === undefined) return false;
    tokens.delete(token);
    response.setHeader('Set-Cookie', `${toCookieName(port)}=${secret}; HttpOnly; SameSite=Strict; Path=/`);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response
      .writeHead(200)
      .end(
        `<!doctype html><meta http-equiv="refresh" content="0;url=${path}"><link rel="icon" href="data:,"><title>CJM Studio</title>`,
      );
    return true;
  }

  async function answerCall(
    request: IncomingMessage,
    response: ServerResponse,
    pathname: string,
  ): Promise<void> {
    if (!request.headers['content-type']?.startsWith('application/json')) {
      refuse(request, response, 415);
      return;
    }
    const id = request.headers[WEB_WINDOW_HEADER];
    const window = windows.find(typeof id === 'string' ? id : undefined);
    if (!window) {
      sendResult(request, response, 409, fail({ kind: 'notAvailable', detail: 'No such window' }));
      return;
    }
    const body = await readJsonBody(request);
    if (!body.ok) {
      sendResult(request, response, body.failure.kind === 'tooLarge' ? 413 : 400, body);
      return;
    }
    const result = await window.dispatch(pathname.slice(WEB_API_PATH.length), body.value);
    sendResult(request, response, 200, result);
  }

  return {
    port,
    createAddress: (path = '/') => {
      const token = createToken();
      tokens.set(token, path);
      return `http://127.0.0.1:${String(port)}/?t=${token}`;
    },
    close: async () => {
      windows.closeAll();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** `URL.parse` came with Node 22. */
function parseUrl(target: string, port: number): URL | undefined {
  const base = `http://127.0.0.1:${String(port)}`;
  return target.startsWith('/') && URL.canParse(base + target) ? new URL(base + target) : undefined;
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Whoever is refused learns nothing, and what they still send is not read. */
function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  const text = status === 401 ? 'Open the address that CJM Studio printed; it is good for one visit.\n' : '';
  if (!request.complete) response.setHeader('Connection', 'close');
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.writeHead(status).end(text);
}

function sendResult(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  result: Result<unknown, HostFailure>,
): void {
  if (!request.complete) response.setHeader('Connection', 'close');
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.writeHead(status).end(JSON.stringify(result));
}
