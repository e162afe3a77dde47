/** A window of the app without its components: store, shell and session over a host. */
import { createAppStore, type AppStore } from '../../renderer/app/appStore';
import { createShell } from '../../renderer/app/createShell';
import { createSession, type Session } from '../../renderer/app/session';
import type { ActionContext } from '../../renderer/actions/action';
import type { Shell } from '../../renderer/actions/shell';
import type { Editor } from '../../renderer/document/editor';
import { setDocumentTitle } from '../../shared/commands/setDocumentTitle';
import type { FileRef } from '../../shared/host/files';
import type { HostApi } from '../../shared/host/hostApi';
import { LABELS } from './layoutOf';

export interface AppWindow {
  readonly host: HostApi;
  readonly store: AppStore;
  readonly shell: Shell;
  readonly session: Session;
  getContext(): ActionContext;
  /** The document that is open; throws where there is none. */
  editor(): Editor;
  rename(title: string): void;
  /** Answers the question on top, as soon as there is one. */
  answer(button: string): Promise<void>;
}

let windows = 0;

export async function openAppWindow(host: HostApi): Promise<AppWindow> {
  const [info, settings] = await Promise.all([host.app.info(), host.settings.get()]);
  if (!info.ok || !settings.ok) throw new Error('The host did not introduce itself.');
  const store = createAppStore(settings.value);
  const tag = `w${(windows += 1)}-`;
  let ids = 0;
  const newId = (): string => `${tag}${(ids += 1)}`;
  const now = (): string => '2026-02-03T04:05:06.000Z';
  const getSession = (): Session => session;
  const shell = createShell({ store, host, info: info.value, getSession, newId, now });
  const getContext = (): ActionContext => ({
    host,
    info: info.value,
    shell,
    editor: store.getState().editor,
  });
  const session = createSession({
    store,
    host,
    layout: {
      measurer: { width: (text, { size }) => [...text].length * size },
      labels: () => LABELS,
      onFontsChanged: () => () => undefined,
    },
    language: () => 'en',
    newId,
    now,
    getContext,
    drawThumbnail: () => undefined,
    prepareFonts: () => Promise.resolve(),
    loadWorkspace: () => Promise.resolve(true),
    reload: () => undefined,
  });
  const editor = (): Editor => {
    const open = store.getState().editor;
    if (!open) throw new Error('No document is open.');
    return open;
  };
  return {
    host,
    store,
    shell,
    session,
    getContext,
    editor,
    rename: (title) => void editor().documents.run(setDocumentTitle, { title }),
    answer: (button) =>
      new Promise((resolve) => {
        const look = (): boolean => {
          const dialog = store.getState().dialogs.at(-1);
          if (dialog?.kind !== 'ask') return false;
          dialog.answer(button);
          return true;
        };
        const stop = store.subscribe(() => {
          if (look()) finish();
        });
        const finish = (): void => {
          stop();
          resolve();
        };
        if (look()) finish();
      }),
  };
}

export async function refOf(host: HostApi, name: string): Promise<FileRef> {
  const ref = await host.files.resolve({ folder: '', name });
  if (!ref.ok) throw new Error(`No reference: ${ref.failure.kind}`);
  return ref.value;
}
