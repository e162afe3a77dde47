/** The shell of the desktop app with a tiny page: what the real main and preload do with windows, people, links. */
import type { Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostApi } from '../../shared/host/hostApi';
import { layOutTinyApp } from '../support/electronShim/tinyApp';
import { launchShimApp } from '../support/electronShim/shimApp';
import { createGuard, type Guard } from '../support/studio/guard';
import { startShim, type RunningShim } from '../support/studio/shimStudio';
import { createTemporaryFolder } from '../support/temporaryFolder';

declare global {
  interface Window {
    readonly cjmHost?: HostApi;
    heard: { name: string; event: unknown }[];
    willClose: boolean | undefined;
    requestId: string;
    stopListening: () => void;
    ready: boolean;
  }
}

interface Tiny {
  readonly running: RunningShim;
  readonly guard: Guard;
  readonly mapsDir: string;
  readonly dataDir: string;
  readonly mainPath: string;
  readonly page: Page;
  ready(window?: number): Promise<Page>;
}

const test = base.extend<{ tiny: Tiny }>({
  tiny: async ({ browser, contextOptions }, use) => {
    const folder = await createTemporaryFolder();
    const [dataDir, mapsDir] = [join(folder.path, 'data'), join(folder.path, 'maps')];
    await mkdir(mapsDir);
    const mainPath = await layOutTinyApp(join(folder.path, 'app'));
    const guard = createGuard();
    const context = await browser.newContext(contextOptions);
    await guard.fence(context);
    const running = await startShim(context, guard, { dataDir, mapsDir, mainPath });
    const ready = async (id?: number): Promise<Page> => {
      const page = await running.waitFor(id);
      await page.waitForFunction(() => window.ready);
      return page;
    };
    await ready();
    await use({
      running,
      guard,
      mapsDir,
      dataDir,
      mainPath,
      ready,
      get page() {
        return running.front();
      },
    });
    await running.kill();
    await context.close();
    await folder.remove();
    expect(guard.trouble).toEqual([]);
  },
});

test.beforeEach(({ browserName: _ }, info) => {
  test.skip(info.project.name !== 'shim', 'the shell is Electron’s');
});

const heard = (page: Page, name: string): Promise<unknown[]> =>
  page.evaluate((wanted) => window.heard.filter((one) => one.name === wanted).map((one) => one.event), name);

test('opens a sandboxed window with the strict policy', async ({ tiny }) => {
  const window = await tiny.running.app.inspectWindow();
  expect(window).toMatchObject({
    shown: true,
    title: 'start',
    minimumSize: [900, 600],
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  const { status, headers } = await tiny.running.app.fetch('app://studio/');
  expect(status).toBe(200);
  expect(headers['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
      "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  await expect(tiny.page.locator('body')).toHaveCSS('color', 'rgb(1, 2, 3)');
});

test('serves nothing but the page', async ({ tiny }) => {
  for (const path of ['../main/main.js', '%2e%2e/main/main.js', '..%2fmain%2fmain.js', '.hidden', 'no.js']) {
    expect((await tiny.running.app.fetch(`app://studio/${path}`)).status, path).toBe(404);
  }
  expect((await tiny.running.app.fetch('app://other/index.html')).status).toBe(404);
  expect((await tiny.running.app.fetch('app://studio/', 'POST')).status).toBe(404);
});

test('refuses every permission and every way out', async ({ tiny }) => {
  const { app } = tiny.running;
  for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal']) {
    expect(await app.command({ do: 'tryPermission', permission })).toBe(false);
  }
  for (const url of ['https://example.com/', 'file:///etc/passwd', 'app://other/']) {
    expect(await app.command({ do: 'tryNavigate', window: 1, url })).toBe(false);
  }
  expect(await app.command({ do: 'tryNavigate', window: 1, url: 'app://studio/' })).toBe(true);
});

test('opens links only after a click, and only web and mail links', async ({ tiny }) => {
  const { page, running } = tiny;
  const open = (url: string): Promise<boolean | undefined> =>
    page.evaluate(async (given) => (await window.cjmHost?.app.openLink({ url: given }))?.ok, url);
  expect(await open('https://example.com/unasked')).toBe(false);
  await page.click('#button');
  await expect
    .poll(async () => (await running.app.inspect()).openedLinks)
    .toEqual(['https://example.com/clicked']);
  for (const url of [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://host/share',
    'https://a b',
    'app://studio/',
  ]) {
    expect(await open(url), url).toBe(false);
  }
  expect(await open('mailto:a@example.com')).toBe(true);
});

test('the page sees the named calls and nothing that leads further', async ({ tiny }) => {
  const seen = await tiny.page.evaluate(() => {
    const host = window.cjmHost as unknown as Record<string, unknown>;
    return {
      groups: Object.keys(host).sort(),
      frozen: Object.isFrozen(host) && Object.isFrozen(host['files']),
      require: typeof (globalThis as unknown as Record<string, unknown>)['require'],
    };
  });
  expect(seen).toEqual({
    groups: [
      ...['app', 'drafts', 'files', 'library', 'on', 'recents'],
      ...['samples', 'settings', 'templates', 'versions', 'window'],
    ],
    frozen: true,
    require: 'undefined',
  });
});

test('shows the title, the edited mark and the file of its document', async ({ tiny }) => {
  const path = join(tiny.mapsDir, '地圖.cjm');
  await tiny.running.app.command({ do: 'scriptSave', path: join(tiny.mapsDir, '地圖') });
  await tiny.page.evaluate(async () => {
    const saved = await window.cjmHost?.files.chooseSave({ suggestedName: '../../x' });
    const ref = saved?.ok ? saved.value : null;
    if (!ref) throw new Error('not chosen');
    await window.cjmHost?.files.write({ ref, text: '{}', expected: 'any' });
    await window.cjmHost?.window.setState({ title: '地圖 — CJM', edited: true, file: ref });
  });
  expect(await readFile(path, 'utf8')).toBe('{}');
  expect(await tiny.running.app.inspectWindow()).toMatchObject({
    title: '地圖 — CJM',
    edited: true,
    representedFilename: path,
  });
});

test('opens a file through the native dialog, and takes no for an answer', async ({ tiny }) => {
  const path = join(tiny.mapsDir, 'a.cjm');
  await writeFile(path, 'text');
  const choose = (): Promise<string | null | undefined> =>
    tiny.page.evaluate(async () => {
      const chosen = await window.cjmHost?.files.chooseOpen();
      if (!chosen?.ok || !chosen.value) return null;
      const read = await window.cjmHost?.files.read({ ref: chosen.value });
      return read?.ok ? read.value.text : undefined;
    });
  await tiny.running.app.command({ do: 'scriptOpen', path });
  expect(await choose()).toBe('text');
  await tiny.running.app.command({ do: 'scriptOpen', path: null });
  expect(await choose()).toBeNull();
});

test('has a menu from the start, then the page’s, whose items send their action', async ({ tiny }) => {
  const { app } = tiny.running;
  expect((await app.inspectWindow()).menu.map((menu) => menu.label)).toEqual(['檔案', '編輯', '檢視']);
  const answer = await tiny.page.evaluate(() =>
    window.cjmHost?.window.setMenu({
      menus: [
        {
          label: '檔案',
          items: [
            { label: '儲存', action: 'map.save', keys: 'CmdOrCtrl+S' },
            { label: '', separator: true },
            { label: '刪除', action: 'card.remove', keys: 'Delete', enabled: false },
          ],
        },
      ],
    }),
  );
  expect(answer).toEqual({ ok: true, value: null });
  const [file] = (await app.inspectWindow()).menu;
  expect(file?.items?.map(({ label, keys, enabled }) => [label, keys, enabled])).toEqual([
    ['儲存', 'CmdOrCtrl+S', true],
    ['-', undefined, true],
    ['刪除', 'Delete', false],
  ]);
  await app.command({ do: 'clickMenu', window: 1, path: ['檔案', '儲存'] });
  await expect.poll(() => heard(tiny.page, 'menuAction')).toEqual([{ action: 'map.save' }]);
  const refused = await tiny.page.evaluate(() =>
    window.cjmHost?.window.setMenu({ menus: [{ label: 'x', keys: 'Ctrl+Nonsense', action: 'x' }] }),
  );
  expect(refused).toMatchObject({ ok: false, failure: { kind: 'badArguments' } });
});

test('asks natively and says which button', async ({ tiny }) => {
  await tiny.running.app.command({ do: 'scriptQuestion', button: '不儲存' });
  const answer = await tiny.page.evaluate(() =>
    window.cjmHost?.window.ask({
      title: '',
      message: '要儲存嗎？',
      buttons: ['儲存', '不儲存', '取消'],
      defaultButton: 0,
      cancelButton: 2,
    }),
  );
  expect(answer).toEqual({ ok: true, value: { button: 1 } });
});

test('a file is in one window: opening it again brings that window to the front', async ({ tiny }) => {
  const { app } = tiny.running;
  const [a, b] = [join(tiny.mapsDir, 'a.cjm'), join(tiny.mapsDir, 'b.cjm')];
  await writeFile(a, '{}');
  await writeFile(b, '{}');
  // The start screen makes room for the first; the page of this test takes no notice, so it stays one.
  await app.command({ do: 'secondInstance', data: { file: a } });
  await expect.poll(() => heard(tiny.page, 'openFile')).toHaveLength(1);
  await tiny.page.evaluate(async () => {
    const { event } = window.heard.find((one) => one.name === 'openFile') as never as {
      event: Parameters<HostApi['files']['claim']>[0];
    };
    await window.cjmHost?.files.claim(event);
    await window.cjmHost?.window.setState({ title: 'a', edited: false, file: event.ref });
  });
  await app.command({ do: 'secondInstance', data: { file: b } });
  await tiny.ready(2);
  await expect.poll(async () => (await app.inspectWindow()).title).toBe('b.cjm');
  await Promise.all([app.command({ do: 'openFile', path: a }), app.command({ do: 'openFile', path: a })]);
  await expect.poll(async () => (await app.inspectWindow()).title).toBe('a');
  await app.command({ do: 'secondInstance', data: { file: 7, nonsense: true } });
  await tiny.ready(3);
  expect((await app.inspect()).windows).toHaveLength(3);
});

test('two files handed over at once are two windows, and none is lost', async ({ tiny }) => {
  const { app } = tiny.running;
  const first = tiny.page;
  const files = [join(tiny.mapsDir, 'a.cjm'), join(tiny.mapsDir, 'b.cjm')];
  for (const file of files) await writeFile(file, '{}');
  await Promise.all(files.map((file) => app.command({ do: 'secondInstance', data: { file } })));
  await tiny.ready(2);
  await expect.poll(() => heard(first, 'openFile')).toHaveLength(1);
  await expect.poll(async () => (await app.inspectWindow()).title).toBe('b.cjm');
});

test('a second instance hands its file over and ends; the first opens it', async ({ tiny }) => {
  const { dataDir, mapsDir, mainPath } = tiny;
  const opened: number[] = [];
  const second = await launchShimApp(
    { dataDir, mapsDir, mainPath, file: join(mapsDir, 'x.cjm'), instance: 'second' },
    () => ({
      open: async (window) => void opened.push(window),
      load: async () => undefined,
      receive: () => undefined,
      paste: () => undefined,
      focus: () => undefined,
      close: async () => undefined,
    }),
  );
  const data = await second.handedOver;
  expect(data).toEqual({ file: join(mapsDir, 'x.cjm') });
  expect(await second.ended).toBe(0);
  expect(opened).toEqual([]);
  await tiny.running.app.command({ do: 'secondInstance', data });
  await expect.poll(() => heard(tiny.page, 'openFile')).toMatchObject([{ ref: { name: 'x.cjm' } }]);
});

test('settings reach every window', async ({ tiny }) => {
  await tiny.page.evaluate(() => window.cjmHost?.window.open({}));
  const second = await tiny.ready(2);
  await second.evaluate(() => window.cjmHost?.settings.set({ theme: 'dark' }));
  const first = await tiny.ready(1);
  await expect.poll(() => heard(first, 'settingsChanged')).toHaveLength(1);
});

test.describe('closing', () => {
  test('asks the page and obeys it', async ({ tiny }) => {
    const { app } = tiny.running;
    await tiny.page.evaluate(() => (window.willClose = false));
    await app.command({ do: 'closeWindow', window: 1 });
    await expect.poll(() => heard(tiny.page, 'closeRequested')).toHaveLength(1);
    expect((await app.inspect()).windows).toHaveLength(1);
    await tiny.page.evaluate(() => (window.willClose = true));
    await app.command({ do: 'closeWindow', window: 1 });
    await app.ended;
  });

  test('waits while the person thinks, and asks once', async ({ tiny }) => {
    const { app } = tiny.running;
    await app.command({ do: 'closeWindow', window: 1 });
    await app.command({ do: 'closeWindow', window: 1 });
    await expect.poll(() => heard(tiny.page, 'closeRequested')).toHaveLength(1);
    await tiny.page.evaluate(() => window.cjmHost?.window.answerClose({ requestId: 'guessed', close: true }));
    expect((await app.inspect()).windows).toHaveLength(1);
    // The page goes before its answer is answered.
    await tiny.page.evaluate(() => {
      void window.cjmHost?.window.answerClose({ requestId: window.requestId, close: true });
    });
    await app.ended;
  });

  test('does not wait for a page that no longer listens', async ({ tiny }) => {
    const { app } = tiny.running;
    await tiny.page.evaluate(async () => {
      window.stopListening();
      await window.cjmHost?.window.setState({ title: 'work', edited: true });
    });
    await app.command({ do: 'scriptQuestion', button: '保持開啟' });
    await app.command({ do: 'closeWindow', window: 1 });
    await expect.poll(async () => (await app.inspect()).questions.length).toBe(1);
    expect((await app.inspect()).windows).toHaveLength(1);
    await app.command({ do: 'scriptQuestion', button: '仍要關閉' });
    await app.command({ do: 'closeWindow', window: 1 });
    await app.ended;
  });

  test('asks about a page that hangs for ten seconds', async ({ tiny }) => {
    const { app } = tiny.running;
    await tiny.page.evaluate(() => window.cjmHost?.window.setState({ title: 'work', edited: true }));
    void tiny.page
      .evaluate(() => {
        for (;;);
      })
      .catch(() => undefined);
    await app.command({ do: 'scriptQuestion', button: '仍要關閉' });
    const began = Date.now();
    await app.command({ do: 'closeWindow', window: 1 });
    await app.ended;
    expect(Date.now() - began).toBeGreaterThan(9000);
  });

  test('quitting asks every window; one that stays stops it', async ({ tiny }) => {
    const { app } = tiny.running;
    const first = tiny.page;
    await first.evaluate(() => window.cjmHost?.window.open({}));
    const second = await tiny.ready(2);
    await first.evaluate(() => (window.willClose = false));
    await second.evaluate(() => (window.willClose = true));
    await app.command({ do: 'quit' });
    await expect.poll(() => heard(first, 'closeRequested')).toMatchObject([{ reason: 'quit' }]);
    await expect.poll(async () => (await app.inspect()).windows).toHaveLength(1);
    await first.evaluate(() => (window.willClose = true));
    await app.command({ do: 'quit' });
    expect(await app.ended).toBe(0);
  });
});

test('a page that crashes comes back and is offered its draft', async ({ tiny }) => {
  await tiny.page.evaluate(async () => {
    await window.cjmHost?.drafts.put({ key: 'w1', title: '未命名', text: '{}', revision: 1 });
    await window.cjmHost?.window.setState({ title: 'work', edited: true });
  });
  const session = await tiny.page.context().newCDPSession(tiny.page);
  void session.send('Page.crash').catch(() => undefined);
  await tiny.page.waitForEvent('crash');
  const next = await tiny.ready();
  const drafts = await next.evaluate(() => window.cjmHost?.drafts.list());
  expect(drafts).toMatchObject({ ok: true, value: [{ key: 'w1', title: '未命名' }] });
});

test('a mistake in the main process is logged and told once, and the app goes on', async ({ tiny }) => {
  const { app } = tiny.running;
  await app.command({ do: 'throwInMain', message: 'oops one' });
  await app.command({ do: 'throwInMain', message: 'oops two' });
  await expect.poll(async () => (await app.inspect()).errorBoxes).toHaveLength(1);
  const log = await readFile(join(tiny.dataDir, 'logs', 'main.log'), 'utf8');
  expect(log).toContain('oops one');
  expect(log).toContain('oops two');
  expect(await tiny.page.evaluate(async () => (await window.cjmHost?.app.info())?.ok)).toBe(true);
});

test('the next window stands where the last one stood', async ({ tiny }) => {
  const { app } = tiny.running;
  await app.command({ do: 'moveWindow', window: 1, x: 200, y: 150 });
  await expect
    .poll(() => readFile(join(tiny.dataDir, 'window.json'), 'utf8').catch(() => ''))
    .toContain('200');
  await tiny.page.evaluate(() => window.cjmHost?.window.open({}));
  await tiny.ready(2);
  expect((await app.inspectWindow(2)).bounds).toMatchObject({ x: 232, y: 182 });
});
