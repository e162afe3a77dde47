/**
 * A host without a machine, for tests of the page.
 *
 * Answers the whole contract from memory, parses every argument like the real ones, and lets a test look at
 * what was called, refuse the next call, change a file behind the page's back, or send an event.
 */
import { parseArgument } from '../../shared/host/channels';
import type { HostFailure } from '../../shared/host/failures';
import { buildHostApi, type ArgumentOf, type Carry, type HostHandlers } from '../../shared/host/hostCalls';
import type { Draft } from '../../shared/host/drafts';
import type { FileRef } from '../../shared/host/files';
import type { HostApi, HostCallName, HostEvents } from '../../shared/host/hostApi';
import type { HostCapabilities, HostInfo } from '../../shared/host/hostInfo';
import type { Settings } from '../../shared/host/settings';
import type { RecentFile } from '../../shared/host/shelf';
import { fail, ok, type Result } from '../../shared/util/result';
import { createMemoryFiles, type MemoryFiles } from './memoryFiles';
import { createMemoryShelf } from './memoryShelf';

export interface MemoryHostOptions {
  readonly info?: Partial<Omit<HostInfo, 'capabilities'>>;
  readonly capabilities?: Partial<HostCapabilities>;
  readonly settings?: Partial<Settings>;
  /** Sample id → text. */
  readonly samples?: Readonly<Record<string, string>>;
  /** Name → text of the files that are there. */
  readonly files?: Readonly<Record<string, string>>;
  readonly now?: () => string;
}

export interface MemoryHost extends HostApi {
  readonly control: {
    readonly files: MemoryFiles;
    /** Every call so far, with its argument. */
    readonly calls: { readonly name: HostCallName; readonly input: unknown }[];
    /** The next call of this name fails so. */
    failNext(name: HostCallName, failure: HostFailure): void;
    /** What the next native dialog gives; without one, the person cancels. */
    answerDialog(ref: FileRef | null): void;
    /** The button the next native question gets; without one, the cancel button. */
    answerQuestion(button: number): void;
    send<K extends keyof HostEvents>(name: K, event: HostEvents[K]): void;
    /** As after a crash: the drafts are offered, the claims are gone. */
    restart(): void;
    /** Another window takes the file. */
    claimElsewhere(ref: FileRef): void;
    draft(key: string): Draft | undefined;
  };
}

const CAPABILITIES: HostCapabilities = {
  nativeDialogs: true,
  closeQuestion: true,
  nativeMenu: false,
  newWindow: true,
  revealFile: true,
  allKeys: true,
  paste: false,
};

const SETTINGS: Settings = {
  language: 'en',
  theme: 'light',
  motion: 'reduced',
  minimap: true,
  inspector: true,
  authorName: '',
};

export function createMemoryHost(options: MemoryHostOptions = {}): MemoryHost {
  const now = options.now ?? ((): string => '2026-01-01T00:00:00.000Z');
  const files = createMemoryFiles(now);
  for (const [name, text] of Object.entries(options.files ?? {})) files.put(name, text);
  const drafts = new Map<string, { readonly draft: Draft; alive: boolean; taken?: boolean }>();
  const claims = new Map<string, 'here' | 'elsewhere'>();
  const failures = new Map<HostCallName, HostFailure>();
  const listeners = new Map<string, Set<(event: never) => void>>();
  const calls: { name: HostCallName; input: unknown }[] = [];
  const samples = options.samples ?? {};
  let recents: readonly RecentFile[] = [];
  let settings: Settings = { ...SETTINGS, ...options.settings };
  let dialogAnswer: FileRef | null = null;
  let questionAnswer: number | undefined;

  const send = <K extends keyof HostEvents>(name: K, event: HostEvents[K]): void => {
    for (const listener of listeners.get(name) ?? []) (listener as (event: HostEvents[K]) => void)(event);
  };
  const done = (): Promise<Result<null, HostFailure>> => Promise.resolve(ok(null));
  const missing = (subject: string): Promise<Result<never, HostFailure>> =>
    Promise.resolve(fail({ kind: 'notFound', subject }));
  const takeDialogAnswer = (): Promise<Result<FileRef | null, HostFailure>> => {
    const answer = dialogAnswer;
    dialogAnswer = null;
    return Promise.resolve(ok(answer));
  };
  const changeRecents = (to: readonly RecentFile[]): Promise<Result<null, HostFailure>> => {
    recents = to;
    send('recentsChanged', {});
    return done();
  };

  function fileStateOf(file: FileRef | undefined, base: string | undefined): Draft['fileState'] {
    if (!file) return 'untitled';
    const state = files.state(file);
    if (!state.exists) return 'gone';
    return state.fingerprint === base ? 'unchanged' : 'changed';
  }
  const refresh = (draft: Draft): Draft => ({ ...draft, fileState: fileStateOf(draft.file, draft.base) });

  const handlers: HostHandlers = {
    'app.info': () =>
      Promise.resolve(
        ok({
          kind: 'memory',
          platform: 'linux',
          appVersion: '0.0.0',
          systemLanguage: 'en',
          capabilities: { ...CAPABILITIES, ...options.capabilities },
          ...options.info,
        }),
      ),
    'app.openLink': done,
    'app.log': done,
    'files.chooseOpen': takeDialogAnswer,
    'files.chooseSave': takeDialogAnswer,
    'files.list': ({ folder }) => {
      if (folder !== '') return Promise.resolve(fail({ kind: 'folderGone', subject: folder }));
      const entries = files.names().map((name) => {
        const text = files.textOf(name) ?? '';
        return { name, kind: 'file' as const, modifiedAt: now(), size: text.length, ref: files.refOf(name) };
      });
      return Promise.resolve(ok({ folder, place: '~/Maps', entries }));
    },
    'files.resolve': ({ name }) => {
      if (name.trim() === '' || name.length > 250 || /[/\\<>:"|?*]|^\.|^(con|nul)(\.|$)/i.test(name)) {
        return Promise.resolve(fail({ kind: 'badName', subject: name.slice(0, 60) }));
      }
      return Promise.resolve(ok(files.find(name.toLowerCase().endsWith('.cjm') ? name : `${name}.cjm`)));
    },
    'files.read': ({ ref }) => Promise.resolve(files.read(ref)),
    'files.write': (request) => Promise.resolve(files.write(request)),
    'files.state': ({ ref }) => Promise.resolve(ok(files.state(ref))),
    'files.claim': ({ ref }) => {
      const granted = claims.get(ref.id) !== 'elsewhere';
      if (granted) claims.set(ref.id, 'here');
      return Promise.resolve(ok({ granted }));
    },
    'files.release': ({ ref }) => {
      if (claims.get(ref.id) === 'here') claims.delete(ref.id);
      return done();
    },
    'files.reveal': done,
    'drafts.put': ({ key, title, file, base, text, revision, newAssets }) => {
      const before = drafts.get(key)?.draft;
      if (before && before.revision > revision) return Promise.resolve(ok({ savedAt: before.savedAt }));
      const draft: Draft = {
        key,
        title,
        text,
        revision,
        savedAt: now(),
        fileState: fileStateOf(file, base),
        assets: { ...newAssets, ...before?.assets },
        ...(file === undefined ? {} : { file }),
        ...(base === undefined ? {} : { base }),
      };
      drafts.set(key, { draft, alive: true });
      return Promise.resolve(ok({ savedAt: draft.savedAt }));
    },
    'drafts.list': () => {
      const orphans = [...drafts.values()].filter(({ alive }) => !alive).map(({ draft }) => refresh(draft));
      const sorted = orphans.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
      return Promise.resolve(ok(sorted.map(({ text: _text, assets: _assets, ...info }) => info)));
    },
    'drafts.read': ({ key, preview }) => {
      const found = drafts.get(key);
      if (!found) return missing(key);
      if (!preview) found.taken = true;
      return Promise.resolve(ok(refresh(found.draft)));
    },
    'drafts.discard': ({ key }) => {
      drafts.delete(key);
      return done();
    },
    'drafts.retire': ({ key }) => {
      const found = drafts.get(key);
      if (found?.alive === true || found?.taken === true) drafts.delete(key);
      return done();
    },
    'versions.list': ({ ref }) =>
      Promise.resolve(ok(files.versions(ref).map(({ text: _text, ...version }) => version))),
    'versions.read': ({ ref, id }) => {
      const version = files.versions(ref).find((each) => each.id === id);
      return version ? Promise.resolve(ok({ text: version.text })) : missing(ref.name);
    },
    'versions.setAside': ({ ref, text }) => {
      files.setAside(ref, text);
      return done();
    },
    'recents.list': () =>
      Promise.resolve(ok(recents.map((file) => ({ ...file, exists: files.state(file.ref).exists })))),
    'recents.put': (input) => {
      const { thumbnail, detail } = recents.find(({ ref }) => ref.id === input.ref.id) ?? {};
      const kept = { ...(thumbnail ? { thumbnail } : {}), ...(detail ? { detail } : {}) };
      const recent: RecentFile = { ...kept, ...input, openedAt: now(), exists: true };
      return changeRecents([recent, ...recents.filter(({ ref }) => ref.id !== input.ref.id)]);
    },
    'recents.remove': (input) => changeRecents(recents.filter(({ ref }) => ref.id !== input.ref.id)),
    'recents.clear': () => changeRecents([]),
    'samples.list': () => Promise.resolve(ok(Object.keys(samples).map((id) => ({ id })))),
    'samples.read': ({ id }) => {
      const text = Object.hasOwn(samples, id) ? samples[id] : undefined;
      return text === undefined ? missing(id) : Promise.resolve(ok({ text }));
    },
    ...createMemoryShelf(now),
    'settings.get': () => Promise.resolve(ok(settings)),
    'settings.set': (change) => {
      settings = { ...settings, ...change };
      send('settingsChanged', { settings });
      return Promise.resolve(ok(settings));
    },
    'window.setState': done,
    'window.setMenu': done,
    'window.answerClose': done,
    'window.open': done,
    'window.close': done,
    'window.paste': () => Promise.resolve(fail({ kind: 'notAvailable' })),
    'window.ask': ({ cancelButton }) => {
      const button = questionAnswer ?? cancelButton;
      questionAnswer = undefined;
      return Promise.resolve(ok({ button }));
    },
  };

  const carry: Carry = async (name, input) => {
    // What crosses a real boundary is a copy, and so is this.
    const copy: unknown = structuredClone(input);
    calls.push({ name, input: copy });
    const failure = failures.get(name);
    failures.delete(name);
    return failure ? fail(failure) : await answer(handlers, name, copy);
  };
  const on: HostApi['on'] = (name, listener) => {
    const set = listeners.get(name) ?? new Set();
    listeners.set(name, set.add(listener));
    return () => {
      set.delete(listener);
    };
  };

  return {
    ...buildHostApi(carry, on),
    control: {
      files,
      calls,
      send,
      failNext: (name, failure) => {
        failures.set(name, failure);
      },
      answerDialog: (ref) => {
        dialogAnswer = ref;
      },
      answerQuestion: (button) => {
        questionAnswer = button;
      },
      restart: () => {
        claims.clear();
        for (const entry of drafts.values()) entry.alive = false;
      },
      claimElsewhere: (ref) => {
        claims.set(ref.id, 'elsewhere');
      },
      draft: (key) => drafts.get(key)?.draft,
    },
  };
}

async function answer<K extends HostCallName>(
  handlers: HostHandlers,
  name: K,
  input: unknown,
): Promise<Result<unknown, HostFailure>> {
  const argument = parseArgument(name, input);
  if (!argument.ok) return argument;
  const handle: (input: ArgumentOf<K>) => unknown = handlers[name];
  return (await handle(argument.value)) as Result<unknown, HostFailure>;
}
