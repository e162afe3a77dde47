import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST_CALL_NAMES } from '../../shared/host/hostCalls';
import { toCallChannel } from '../../shared/host/ipcProtocol';
import { buildShim } from '../support/electronShim/buildShim';
import { createNodePages, type NodePages } from '../support/electronShim/nodePages';
import { launchShimApp, type ShimApp } from '../support/electronShim/shimApp';
import { createTemporaryFolder } from '../support/temporaryFolder';
import { describeHostContract, type HostUnderTest } from './hostContract';

async function launch(): Promise<HostUnderTest & { readonly app: ShimApp; readonly window: number }> {
  const folder = await createTemporaryFolder();
  const [dataDir, mapsDir] = [join(folder.path, 'data'), join(folder.path, 'maps')];
  await mkdir(mapsDir);
  let pages: NodePages | undefined;
  const app = await launchShimApp({ dataDir, mapsDir }, (made) => (pages = createNodePages(made)));
  const shown = pages as NodePages;
  const first = await shown.waitFor(0);
  return {
    app,
    window: first.window,
    api: first.api,
    openWindow: async () => {
      await first.api.window.open({});
      return (await shown.waitFor(1)).api;
    },
    replacePage: () => shown.reload(first.window),
    putFile: (name, text) => writeFile(join(mapsDir, name), text),
    readFile: (name) => readFile(join(mapsDir, name), 'utf8').catch(() => undefined),
    removeFile: (name) => rm(join(mapsDir, name)),
    end: async () => {
      await app.kill();
      await folder.remove();
    },
  };
}

// The app's own bundles are built on the way where they are stale.
beforeAll(() => buildShim(), 120_000);

describeHostContract('Electron shim: real main, real preload', launch);

describe('IPC of the real main process', () => {
  let host: Awaited<ReturnType<typeof launch>>;
  beforeAll(async () => {
    host = await launch();
  });
  afterAll(() => host.end());

  const own = { url: 'app://studio/', isMainFrame: true };
  const ask = (frame: typeof own, channel = toCallChannel('app.info')): Promise<unknown> =>
    host.app.invoke(host.window, frame, channel, []);

  it.each([
    ['a page from the network', { url: 'https://evil.example/', isMainFrame: true }],
    ['a file', { url: 'file:///etc/passwd', isMainFrame: true }],
    ['another host of our scheme', { url: 'app://other/', isMainFrame: true }],
    ['a host that begins like ours', { url: 'app://studio.evil/', isMainFrame: true }],
    ['ours as a user name', { url: 'app://studio@evil/', isMainFrame: true }],
    ['an empty page', { url: 'about:blank', isMainFrame: true }],
    ['no address', { url: '', isMainFrame: true }],
    ['our own page inside a frame', { url: 'app://studio/', isMainFrame: false }],
  ])('refuses %s', async (_what, frame) => {
    for (const name of HOST_CALL_NAMES) {
      expect(await ask(frame, toCallChannel(name))).toMatchObject({ ok: false, failure: { kind: 'denied' } });
    }
  });

  it('serves its own page, and has no other channel', async () => {
    expect(await ask(own)).toMatchObject({ ok: true, value: { kind: 'electron' } });
    await expect(ask(own, 'cjm:call:files.delete')).rejects.toThrow('No handler');
  });

  it.each([
    ['a map', new Map([['ref', {}]])],
    ['a huge path', { folder: 'x'.repeat(5000), name: 'a' }],
    ['a date', new Date(0)],
    ['a list', [{ folder: '', name: 'a' }]],
    ['a number', 7],
    ['a polluting field', JSON.parse('{"__proto__":{"folder":"","name":"a"}}')],
  ])('answers %s with badArguments', async (_what, argument) => {
    for (const name of ['files.read', 'files.write', 'files.resolve', 'drafts.put'] as const) {
      const answer = await host.app.invoke(host.window, own, toCallChannel(name), [argument]);
      expect(answer).toMatchObject({ ok: false, failure: { kind: 'badArguments' } });
    }
  });

  it('hears an answer to its ping only from its own page', () => {
    // Neither may throw in the main process; afterwards it still answers.
    host.app.send(host.window, { url: 'https://evil.example/', isMainFrame: true }, 'cjm:pong', [{}]);
    host.app.send(host.window, own, 'cjm:pong', ['nonsense']);
    return expect(ask(own)).resolves.toMatchObject({ ok: true });
  });
});
