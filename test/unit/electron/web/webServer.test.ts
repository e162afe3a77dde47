import { mkdir, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWebServer, type WebServer } from '../../../../electron/web/webServer';
import { toWindowAddress } from '../../../../shared/host/webProtocol';
import { MAX_CALL_BYTES } from '../../../../shared/host/limits';
import { connectHttpHost, fetchCookie, type HttpHost } from '../../../support/httpHost';
import { createHostOnDisk, type HostOnDisk } from '../../../support/hostOnDisk';

let host: HostOnDisk;
let server: WebServer;
let origin: string;
let cookie: string;
let page: HttpHost;
let windowCounts: number[];

beforeEach(async () => {
  host = await createHostOnDisk();
  const rendererFolder = join(host.dataFolder, 'page');
  await mkdir(join(rendererFolder, 'assets'), { recursive: true });
  await writeFile(join(rendererFolder, 'index.html'), '<!doctype html><title>CJM</title>');
  await writeFile(join(rendererFolder, 'assets', 'app-1a2b.js'), 'export {}');
  await writeFile(join(rendererFolder, '.env'), 'secret');
  await writeFile(join(host.dataFolder, 'outside.txt'), 'secret');
  windowCounts = [];
  server = await startWebServer({
    service: host.service,
    rendererFolder,
    appVersion: '0.0.0',
    log: () => undefined,
    port: 0,
    onWindows: (count) => windowCounts.push(count),
  });
  const address = server.createAddress();
  origin = new URL(address).origin;
  cookie = await fetchCookie(address);
  page = await connectHttpHost(origin, cookie);
});
afterEach(async () => {
  await server.close();
  await host.end();
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Node's own client, because fetch does not let one lie about Host and Origin. */
function ask(
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string | Buffer,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { port: server.port, host: '127.0.0.1', path, method: body === undefined ? 'GET' : 'POST', headers },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, text, headers: response.headers });
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

const good = (): Record<string, string> => ({
  cookie,
  origin,
  'content-type': 'application/json',
  'x-cjm-window': page.windowId,
});
const call = (name: string, body: string | Buffer, headers = good()): Promise<Answer> =>
  ask(`/api/${name}`, headers, body);

describe('who gets in', () => {
  it('lets the page in that came with the token', async () => {
    expect(await ask('/', { cookie })).toMatchObject({ status: 200 });
    expect(await call('settings.get', 'null')).toMatchObject({ status: 200 });
  });

  it('takes a token once, and no other', async () => {
    const address = new URL(server.createAddress(toWindowAddress({ refId: 'abc' })));
    const first = await ask(address.pathname + address.search);
    expect(first.status).toBe(200);
    expect(first.text).toContain('url=/?open=abc"');
    expect(first.headers['set-cookie']).toEqual([
      expect.stringMatching(/HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
    expect((await ask(address.pathname + address.search)).status).toBe(401);
    expect((await ask('/?t=AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(401);
  });

  it.each(['/', '/events', '/assets/app-1a2b.js'])('keeps everybody else from %s', async (path) => {
    expect((await ask(path)).status).toBe(401);
    const wrong = `${cookie.slice(0, -1)}${cookie.endsWith('A') ? 'B' : 'A'}`;
    expect((await ask(path, { cookie: wrong })).status).toBe(401);
  });

  it.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]'])(
    'refuses the Host %s, as after DNS rebinding',
    async (name) => {
      expect((await ask('/', { cookie, host: name })).status).toBe(403);
    },
  );

  it.each(['http://evil.example', 'null', 'http://127.0.0.1:1', 'https://127.0.0.1'])(
    'refuses the Origin %s',
    async (from) => {
      expect((await call('settings.get', 'null', { ...good(), origin: from })).status).toBe(403);
      expect((await ask('/events', { cookie, origin: from })).status).toBe(403);
    },
  );

  it('refuses calls without an Origin, from another site, as a form, or without a window', async () => {
    const { origin: _none, ...anonymous } = good();
    expect((await call('settings.get', 'null', anonymous)).status).toBe(403);
    expect((await call('settings.get', 'null', { ...good(), 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    );
    expect((await call('settings.get', 'null', { ...good(), 'content-type': 'text/plain' })).status).toBe(
      415,
    );
    expect((await call('settings.get', 'null', { ...good(), 'x-cjm-window': 'x' })).status).toBe(409);
  });
});

describe('what gets in', () => {
  it('answers a bad body with a failure', async () => {
    const answer = await call('files.read', '{"ref": ');
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, failure: { kind: 'badArguments' } });
  });

  it.each(['no.such', '', 'constructor', '__proto__'])('knows no call %j', async (name) => {
    const answer = await call(name, 'null');
    expect(answer.status === 404 || answer.text.includes('badArguments')).toBe(true);
  });

  it('does not read a body that is too large', async () => {
    const headers = { ...good(), 'content-length': String(MAX_CALL_BYTES + 1) };
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => {
        const lines = Object.entries({ host: `127.0.0.1:${String(server.port)}`, ...headers });
        socket.write(
          `POST /api/drafts.put HTTP/1.1\r\n${lines.map(([k, v]) => `${k}: ${v}\r\n`).join('')}\r\n{`,
        );
      });
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => {
        resolve(text);
      });
    });
    expect(answer).toContain('413');
    expect(answer).toContain('"tooLarge"');
  });
});

describe('what comes out', () => {
  it('carries the strict policy on every answer, refused ones too', async () => {
    for (const answer of [await ask('/', { cookie }), await ask('/'), await call('settings.get', 'null')]) {
      expect(answer.headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self'") as string,
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(answer.headers['content-security-policy']).not.toContain('unsafe');
    }
  });

  it('serves the built page with the right kinds', async () => {
    expect((await ask('/?open=x', { cookie })).headers['content-type']).toBe('text/html; charset=utf-8');
    const script = await ask('/assets/app-1a2b.js', { cookie });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toContain('immutable');
  });

  it.each([
    ...['/../outside.txt', '/%2e%2e/outside.txt', '/..%2foutside.txt', '/assets/..%2f..%2foutside.txt'],
    ...['/.env', '/%2eenv', '/..%5coutside.txt', '/%00', '/%', '//etc/passwd', '/assets'],
  ])('serves nothing for %s', async (path) => {
    const answer = await ask(path, { cookie });
    expect([400, 404]).toContain(answer.status);
    expect(answer.text).not.toContain('secret');
  });
});

describe('windows', () => {
  it('counts pages as they come and go', async () => {
    const other = await connectHttpHost(origin, cookie);
    other.disconnect();
    page.disconnect();
    await expect.poll(() => windowCounts).toEqual([1, 2, 1, 0]);
  });

  it('tells a new window what it was opened for', async () => {
    const ref = await host.service.paths.toRef(join(host.mapsFolder, 'a.cjm'));
    const opened = await connectHttpHost(origin, cookie, `?open=${ref.id}`);
    expect(await opened.api.app.info()).toMatchObject({ value: { openFirst: ref } });
    const forDraft = await connectHttpHost(origin, cookie, '?draft=w1');
    expect(await forDraft.api.app.info()).toMatchObject({ value: { openDraft: 'w1' } });
  });

  it('opens a second tab on the same file read-only', async () => {
    const ref = await host.service.paths.toRef(join(host.mapsFolder, 'a.cjm'));
    const other = await connectHttpHost(origin, cookie);
    expect(await page.api.files.claim({ ref })).toMatchObject({ value: { granted: true } });
    expect(await other.api.files.claim({ ref })).toMatchObject({ value: { granted: false } });
    page.disconnect();
    await expect
      .poll(async () => await other.api.files.claim({ ref }))
      .toMatchObject({ value: { granted: true } });
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'http:evil', 'https://a b', 'data:text/html,x'])(
    'does not open %s',
    async (url) => {
      expect((await page.api.app.openLink({ url })).ok).toBe(false);
      expect((await page.api.app.openLink({ url: 'https://example.org/x?y' })).ok).toBe(true);
    },
  );
});
