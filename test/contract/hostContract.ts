/**
 * What every host must do, whoever carries its calls.
 *
 * Run against the in-memory host, the services called directly, the web host over real HTTP, and the Electron
 * shim. A host that cannot do something says so in its capabilities; the suite then expects `notAvailable`.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOST_CALL_NAMES } from '../../shared/host/hostCalls';
import type { FileRef, WriteRequest } from '../../shared/host/files';
import type { HostApi } from '../../shared/host/hostApi';
import type { HostFailure } from '../../shared/host/failures';
import type { Result } from '../../shared/util/result';

/** One running host with the means to do to it what the world does. */
export interface HostUnderTest {
  readonly api: HostApi;
  /** A second window of the same host; undefined where there is only one. */
  openWindow(): Promise<HostApi | undefined>;
  /** The window's page is gone; the host's next one. */
  replacePage(): Promise<HostApi>;
  /** Another program writes into the maps folder. */
  putFile(name: string, text: string): Promise<void>;
  /** Undefined: not there. */
  readFile(name: string): Promise<string | undefined>;
  removeFile(name: string): Promise<void>;
  end(): Promise<void>;
}

const TEXT = '{\n  "format": "cjm",\n  "title": "首購房貸 🏠"\n}\n';

export function describeHostContract(name: string, makeHost: () => Promise<HostUnderTest>): void {
  describe(`host contract: ${name}`, () => {
    let host: HostUnderTest;
    let api: HostApi;
    beforeEach(async () => {
      host = await makeHost();
      api = host.api;
    });
    afterEach(async () => {
      await host.end();
    });

    const resolve = async (file: string): Promise<FileRef> =>
      value(await api.files.resolve({ folder: '', name: file }));

    describe('app', () => {
      it('says what it is and can do', async () => {
        const info = value(await api.app.info());
        expect(['electron', 'web', 'memory']).toContain(info.kind);
        expect(typeof info.capabilities.nativeDialogs).toBe('boolean');
      });

      it('answers a Result to every call, whatever is sent', async () => {
        for (const call of HOST_CALL_NAMES) {
          const [group = '', method = ''] = call.split('.');
          const methods = api[group as 'files'] as unknown as Record<
            string,
            (input: unknown) => Promise<Result<unknown, HostFailure>>
          >;
          const answer = await methods[method]?.({
            ref: 'nonsense',
            key: '../..',
            folder: 7,
            url: {},
            text: 1,
            theme: 7,
          });
          expect(answer, call).toMatchObject({ ok: false, failure: { kind: 'badArguments' } });
        }
      });
    });

    describe('files', () => {
      it('writes a new file and reads the same text back', async () => {
        const ref = await resolve('新地圖 🏠');
        expect(ref.name).toBe('新地圖 🏠.cjm');
        expect(ref.id).toMatch(/^[\w-]{22}$/);
        const written = value(await api.files.write({ ref, text: TEXT, expected: null }));
        const read = value(await api.files.read({ ref }));
        expect(read).toMatchObject({ text: TEXT, fingerprint: written.fingerprint, readOnly: false });
        expect(await host.readFile('新地圖 🏠.cjm')).toBe(TEXT);
      });

      it('lists it in the maps folder, with a reference that reads', async () => {
        await host.putFile('there.cjm', TEXT);
        const { entries } = value(await api.files.list({ folder: '' }));
        const ref = entries.find((entry) => entry.name === 'there.cjm')?.ref;
        expect(ref && value(await api.files.read({ ref })).text).toBe(TEXT);
      });

      it('means the file that is there, however its name is spelt', async () => {
        await host.putFile('Café.cjm', TEXT);
        for (const spelt of ['Café', 'CAFÉ.CJM', 'Cafe\u0301.cjm']) {
          const ref = await resolve(spelt);
          expect(ref.name).toBe('Café.cjm');
          expect(value(await api.files.state({ ref })).exists).toBe(true);
        }
        await host.putFile('CAFÉ.cjm', 'another, where the disk allows it');
        expect((await resolve('Café')).name).toBe('Café.cjm');
      });

      it('refuses to write over what it does not expect, and leaves it alone', async () => {
        const ref = await resolve('a');
        const first = value(await api.files.write({ ref, text: 'one', expected: null }));
        await host.putFile('a.cjm', 'theirs');
        expect(kind(await api.files.write({ ref, text: 'two', expected: first.fingerprint }))).toBe(
          'changedOnDisk',
        );
        expect(kind(await api.files.write({ ref, text: 'two', expected: null }))).toBe('changedOnDisk');
        expect(await host.readFile('a.cjm')).toBe('theirs');
      });

      it('overwrites on demand and keeps the other copy as a version', async () => {
        const ref = await resolve('a');
        await api.files.write({ ref, text: 'one', expected: null });
        await host.putFile('a.cjm', 'theirs');
        value(await api.files.write({ ref, text: 'mine', expected: 'any' }));
        const [version] = value(await api.versions.list({ ref }));
        expect(version?.reason).toBe('overwritten');
        expect(value(await api.versions.read({ ref, id: version?.id ?? '' })).text).toBe('theirs');
        expect(await host.readFile('a.cjm')).toBe('mine');
      });

      it('keeps work that was set aside as a version, and leaves the file alone', async () => {
        const ref = await resolve('a');
        await api.files.write({ ref, text: 'theirs', expected: null });
        value(await api.versions.setAside({ ref, text: 'mine, unsaved' }));
        const [version] = value(await api.versions.list({ ref }));
        expect(version?.reason).toBe('setAside');
        expect(value(await api.versions.read({ ref, id: version?.id ?? '' })).text).toBe('mine, unsaved');
        expect(await host.readFile('a.cjm')).toBe('theirs');
      });

      it('keeps the last ten versions, newest first', async () => {
        const ref = await resolve('a');
        let expected: string | null = null;
        for (let turn = 0; turn <= 12; turn++) {
          const request: WriteRequest = { ref, text: `text ${String(turn)}`, expected };
          expected = value(await api.files.write(request)).fingerprint;
        }
        const versions = value(await api.versions.list({ ref }));
        expect(versions).toHaveLength(10);
        const newest = await api.versions.read({ ref, id: versions[0]?.id ?? '' });
        expect(value(newest).text).toBe('text 11');
      });

      it('lets one of two saves at once win, whole', async () => {
        const ref = await resolve('a');
        const { fingerprint } = value(await api.files.write({ ref, text: 'start', expected: null }));
        const texts = ['x'.repeat(200_000), 'y'.repeat(300_000)];
        const answers = await Promise.all(
          texts.map((text) => api.files.write({ ref, text, expected: fingerprint })),
        );
        expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
        expect(texts).toContain(await host.readFile('a.cjm'));
      });

      it('notices a change and a disappearance', async () => {
        const ref = await resolve('a');
        const { fingerprint } = value(await api.files.write({ ref, text: 'one', expected: null }));
        expect(value(await api.files.state({ ref }))).toMatchObject({ exists: true, fingerprint });
        await host.putFile('a.cjm', 'two');
        expect(value(await api.files.state({ ref })).fingerprint).not.toBe(fingerprint);
        await host.removeFile('a.cjm');
        expect(value(await api.files.state({ ref }))).toEqual({ exists: false });
        expect(kind(await api.files.read({ ref }))).toBe('notFound');
      });

      it('puts a file back that vanished since it was read', async () => {
        const ref = await resolve('a');
        const { fingerprint } = value(await api.files.write({ ref, text: 'one', expected: null }));
        await host.removeFile('a.cjm');
        value(await api.files.write({ ref, text: 'two', expected: fingerprint }));
        expect(await host.readFile('a.cjm')).toBe('two');
      });

      it('does not know references it never gave', async () => {
        const ref = { id: 'A'.repeat(22), name: 'passwd', place: '/etc' };
        expect(kind(await api.files.read({ ref }))).toBe('notFound');
        expect(kind(await api.files.write({ ref, text: '', expected: 'any' }))).toBe('notFound');
      });

      it.each(['../evil', 'a/b', 'a\\b', '..', '', 'con', 'x'.repeat(300), 'a:b', '.hidden'])(
        'refuses the name %j',
        async (bad) => {
          expect(kind(await api.files.resolve({ folder: '', name: bad }))).toBe('badName');
        },
      );

      it('gives a file to one window', async () => {
        const other = await host.openWindow();
        const ref = await resolve('a');
        await api.files.write({ ref, text: 'one', expected: null });
        expect(value(await api.files.claim({ ref })).granted).toBe(true);
        expect(value(await api.files.claim({ ref })).granted).toBe(true);
        if (!other) return;
        let asked = 0;
        api.on('focusRequested', () => (asked += 1));
        expect(value(await other.files.claim({ ref })).granted).toBe(false);
        await expect.poll(() => asked).toBe(1);
        await api.files.release({ ref });
        expect(value(await other.files.claim({ ref })).granted).toBe(true);
      });
    });

    describe('drafts', () => {
      const assets = { pic: { mime: 'image/png', data: 'AAAA' }, 圖: { mime: 'image/png', data: 'BBBB' } };

      it('offers unsaved work only after its window is gone', async () => {
        await api.drafts.put({ key: 'w1', title: '未命名', text: TEXT, revision: 1, newAssets: assets });
        expect(value(await api.drafts.list())).toEqual([]);
        const next = await host.replacePage();
        await expect.poll(async () => value(await next.drafts.list())).toHaveLength(1);
        const [info] = value(await next.drafts.list());
        expect(info).toMatchObject({ key: 'w1', title: '未命名', revision: 1, fileState: 'untitled' });
        expect(value(await next.drafts.read({ key: 'w1' }))).toMatchObject({ text: TEXT, assets });
        value(await next.drafts.discard({ key: 'w1' }));
        expect(value(await next.drafts.list())).toEqual([]);
        expect((await next.drafts.read({ key: 'w1' })).ok).toBe(false);
      });

      it('retires what a window wrote or has taken over, and leaves what a crash left', async () => {
        await api.drafts.put({ key: 'w1', title: 't', text: TEXT, revision: 1 });
        const next = await host.replacePage();
        await expect.poll(async () => value(await next.drafts.list())).toHaveLength(1);
        value(await next.drafts.retire({ key: 'w1' }));
        expect(value(await next.drafts.list())).toHaveLength(1);
        const shown = value(await next.drafts.read({ key: 'w1', preview: true }));
        value(await next.drafts.retire({ key: 'w1' }));
        expect(value(await next.drafts.list())).toHaveLength(1);
        expect(value(await next.drafts.read({ key: 'w1' }))).toEqual(shown);
        value(await next.drafts.retire({ key: 'w1' }));
        expect(value(await next.drafts.list())).toEqual([]);

        value(await next.drafts.put({ key: 'w2', title: 't', text: TEXT, revision: 1 }));
        value(await next.drafts.retire({ key: 'w2' }));
        expect((await next.drafts.read({ key: 'w2' })).ok).toBe(false);
      });

      it('lets no window take away what another one works on', async () => {
        const other = await host.openWindow();
        if (!other) return;
        value(await api.drafts.put({ key: 'w1', title: 't', text: TEXT, revision: 1 }));
        value(await other.drafts.read({ key: 'w1' }));
        expect(kind(await other.drafts.discard({ key: 'w1' }))).toBe('openElsewhere');
        value(await other.drafts.retire({ key: 'w1' }));
        expect(value(await api.drafts.read({ key: 'w1' })).text).toBe(TEXT);
        value(await api.drafts.discard({ key: 'w1' }));
        expect((await api.drafts.read({ key: 'w1' })).ok).toBe(false);
        value(await api.drafts.discard({ key: 'w1' }));
      });

      it('never lets an older revision over a newer one, and keeps the pictures', async () => {
        await api.drafts.put({ key: 'w1', title: 't', text: 'new', revision: 5, newAssets: assets });
        await api.drafts.put({ key: 'w1', title: 't', text: 'old', revision: 4 });
        const next = await host.replacePage();
        expect(value(await next.drafts.read({ key: 'w1' }))).toMatchObject({
          text: 'new',
          revision: 5,
          assets,
        });
      });

      it('says how the file stands to the draft', async () => {
        const file = await resolve('a');
        const { fingerprint } = value(await api.files.write({ ref: file, text: 'one', expected: null }));
        const draft = { key: 'w1', title: 't', file, base: fingerprint, text: 'more', revision: 1 };
        value(await api.drafts.put(draft));
        const next = await host.replacePage();
        const state = async (): Promise<string | undefined> => value(await next.drafts.list())[0]?.fileState;
        await expect.poll(state).toBe('unchanged');
        await host.putFile('a.cjm', 'two');
        expect(await state()).toBe('changed');
        await host.removeFile('a.cjm');
        expect(await state()).toBe('gone');
      });
    });

    describe('recents, settings, samples', () => {
      it('keeps recent files, newest first, and marks the gone', async () => {
        const [a, b] = [await resolve('a'), await resolve('b')];
        await host.putFile('a.cjm', 'a');
        value(await api.recents.put({ ref: a, title: 'A', thumbnail: '<svg/>', detail: '3' }));
        value(await api.recents.put({ ref: b, title: 'B' }));
        value(await api.recents.put({ ref: a, title: 'A2' }));
        const recents = value(await api.recents.list());
        expect(recents.map(({ title, exists }) => [title, exists])).toEqual([
          ['A2', true],
          ['B', false],
        ]);
        expect(recents[0]).toMatchObject({ thumbnail: '<svg/>', detail: '3' });
        value(await api.recents.remove({ ref: a }));
        expect(value(await api.recents.list())).toHaveLength(1);
        value(await api.recents.clear());
        expect(value(await api.recents.list())).toEqual([]);
      });

      it('changes one setting and tells every window', async () => {
        const other = (await host.openWindow()) ?? api;
        const heard: string[] = [];
        other.on('settingsChanged', ({ settings }) => heard.push(settings.theme));
        const before = value(await api.settings.get());
        expect(value(await api.settings.set({ theme: 'contrast' }))).toEqual({
          ...before,
          theme: 'contrast',
        });
        await expect.poll(() => heard).toEqual(['contrast']);
        expect(value(await other.settings.get()).theme).toBe('contrast');
      });

      it('reads every sample it lists, and no other', async () => {
        const samples = value(await api.samples.list());
        expect(samples.length).toBeGreaterThan(0);
        for (const { id } of samples) expect(value(await api.samples.read({ id })).text).not.toBe('');
        expect(kind(await api.samples.read({ id: 'nosuchsample' }))).toBe('notFound');
      });
    });

    describe('library', () => {
      it('is empty until something is written, and is read by every window', async () => {
        const other = (await host.openWindow()) ?? api;
        expect(value(await api.library.read())).toEqual({ text: null, fingerprint: null });
        const { fingerprint } = value(await api.library.write({ text: TEXT, expected: null }));
        expect(value(await other.library.read())).toEqual({ text: TEXT, fingerprint });
        expect(await host.readFile('library.cjm'), 'apart from the maps').toBeUndefined();
      });

      it('refuses to write over what another window wrote meanwhile', async () => {
        const { fingerprint } = value(await api.library.write({ text: 'one', expected: null }));
        value(await api.library.write({ text: 'two', expected: fingerprint }));
        expect(kind(await api.library.write({ text: 'three', expected: fingerprint }))).toBe('changedOnDisk');
        expect(kind(await api.library.write({ text: 'three', expected: null }))).toBe('changedOnDisk');
        expect(value(await api.library.read()).text).toBe('two');
      });

      it('lets one of two writes at once win', async () => {
        const answers = await Promise.all(
          ['one', 'two'].map((text) => api.library.write({ text, expected: null })),
        );
        expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      });

      it('makes room for a new one when the old one is of no use', async () => {
        const broken = value(await api.library.write({ text: 'broken', expected: null }));
        value(await api.library.setAside({ expected: broken.fingerprint }));
        expect(value(await api.library.read()).text).toBeNull();
        const next = value(await api.library.write({ text: TEXT, expected: null }));
        value(await api.library.setAside({ expected: next.fingerprint }));
        value(await api.library.setAside({ expected: next.fingerprint }));
      });

      it('leaves a library alone that another window has put right meanwhile', async () => {
        const broken = value(await api.library.write({ text: 'broken', expected: null }));
        value(await api.library.write({ text: TEXT, expected: broken.fingerprint }));
        expect(kind(await api.library.setAside({ expected: broken.fingerprint }))).toBe('changedOnDisk');
        expect(kind(await api.library.setAside({ expected: null }))).toBe('changedOnDisk');
        expect(value(await api.library.read()).text).toBe(TEXT);
      });
    });

    describe('templates', () => {
      it('keeps them by name, and gives the same text back', async () => {
        const saved = value(await api.templates.save({ name: ' 銀行架構 🏦 ', text: TEXT }));
        expect(saved.name).toBe('銀行架構 🏦');
        expect(value(await api.templates.list())).toEqual([saved]);
        expect(value(await api.templates.read({ id: saved.id })).text).toBe(TEXT);
        value(await api.templates.remove({ id: saved.id }));
        expect(value(await api.templates.list())).toEqual([]);
        expect(kind(await api.templates.read({ id: saved.id }))).toBe('notFound');
      });

      it('never writes one over another', async () => {
        const texts = ['one', 'two', 'three'];
        for (const text of texts) value(await api.templates.save({ name: 'Bank', text }));
        const found = value(await api.templates.list());
        expect(found.map(({ name }) => name).sort()).toEqual(['Bank', 'Bank 2', 'Bank 3']);
        const read = await Promise.all(found.map(({ id }) => api.templates.read({ id })));
        expect(read.map((answer) => value(answer).text).sort()).toEqual([...texts].sort());
      });

      it('renames, also to a name that is taken', async () => {
        const shop = value(await api.templates.save({ name: 'Shop', text: 'shop' }));
        value(await api.templates.save({ name: 'Bank', text: 'bank' }));
        const renamed = value(await api.templates.rename({ id: shop.id, name: 'Bank' }));
        expect(renamed.name).toBe('Bank 2');
        expect(value(await api.templates.read({ id: renamed.id })).text).toBe('shop');
        expect(value(await api.templates.list())).toHaveLength(2);
        const same = value(await api.templates.rename({ id: renamed.id, name: 'Bank 2' }));
        expect(same.name).toBe('Bank 2');
        expect(kind(await api.templates.rename({ id: shop.id, name: 'Gone' }))).toBe('notFound');
      });

      it.each(['../evil', 'a/b', '..', '   ', 'con', 'x'.repeat(300), 'a:b', '.hidden'])(
        'refuses the name %j',
        async (bad) => {
          expect(kind(await api.templates.save({ name: bad, text: TEXT }))).toBe('badName');
          const { id } = value(await api.templates.save({ name: 'good', text: TEXT }));
          expect(kind(await api.templates.rename({ id, name: bad }))).toBe('badName');
          expect(value(await api.templates.list()).map(({ name }) => name)).toEqual(['good']);
        },
      );

      it('reads and removes nothing else', async () => {
        value(await api.library.write({ text: TEXT, expected: null }));
        for (const id of ['library', 'nosuchtemplate']) {
          expect(kind(await api.templates.read({ id }))).toBe('notFound');
          value(await api.templates.remove({ id }));
        }
        expect(value(await api.library.read()).text).toBe(TEXT);
      });
    });

    it('answers what its capabilities rule out with notAvailable', async () => {
      const { capabilities } = value(await api.app.info());
      if (!capabilities.nativeDialogs) expect(kind(await api.files.chooseOpen())).toBe('notAvailable');
      const ref = await resolve('a');
      if (!capabilities.revealFile) expect(kind(await api.files.reveal({ ref }))).toBe('notAvailable');
      // The clipboard is the person's: a page gets it when it was clicked, and nobody clicked here.
      expect(kind(await api.window.paste())).toBe(capabilities.paste ? 'denied' : 'notAvailable');
    });
  });
}

function value<T>(result: Result<T, HostFailure>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.failure)}`);
  return result.value;
}

function kind(result: Result<unknown, HostFailure>): string {
  return result.ok ? 'ok' : result.failure.kind;
}
