/** What the window listens to for as long as it lives: the host's events, focus, leaving the page. */
import type { FileRef } from '../../shared/host/files';
import type { HostApi } from '../../shared/host/hostApi';
import type { HostInfo } from '../../shared/host/hostInfo';
import type { Action, ActionContext } from '../actions/action';
import { startClipboard } from '../actions/clipboard/clipboardEvents';
import { startFileDrops } from '../actions/clipboard/fileDrops';
import { runAction } from '../actions/useActions';
import { checkOnDisk } from '../document/saveDocument';
import { startFieldSteps } from '../fields/fieldSteps';
import { onWindowFocus } from '../host/onWindowFocus';
import { flushPendingDrafts } from '../ui/pendingDrafts';
import type { AppStore } from './appStore';
import type { Session } from './session';

export interface ListenersInput {
  readonly store: AppStore;
  readonly host: HostApi;
  readonly info: HostInfo;
  readonly session: Session;
  readonly actions: readonly Action[];
  readonly getContext: () => ActionContext;
}

/** Returns the function that stops all of them. */
export function startListeners({
  store,
  host,
  info,
  session,
  actions,
  getContext,
}: ListenersInput): () => void {
  async function answerClose(requestId: string): Promise<void> {
    const close = await session.settle();
    if (close) await store.getState().editor?.backup.flush();
    await host.window.answerClose({ requestId, close });
  }

  /** This window may have been asked for something else meanwhile: then the file gets one of its own. */
  async function openHanded(ref: FileRef): Promise<void> {
    const { opening, editor } = store.getState();
    if (opening || editor) await host.window.open({ ref });
    else await session.openFile(ref);
  }

  async function checkFile(): Promise<void> {
    const { editor } = store.getState();
    if (editor) await checkOnDisk(editor, host);
  }

  /** Where closing cannot ask: keep what is typed, and let the browser warn. */
  function onBeforeUnload(event: BeforeUnloadEvent): void {
    flushPendingDrafts();
    const { editor } = store.getState();
    if (info.capabilities.closeQuestion || !editor?.documents.getState().dirty) return;
    void editor.backup.flush();
    event.preventDefault();
  }

  function onHide(): void {
    flushPendingDrafts();
    void store.getState().editor?.backup.flush();
  }

  window.addEventListener('beforeunload', onBeforeUnload);
  window.addEventListener('pagehide', onHide);
  const stops = [
    startClipboard(getContext),
    startFileDrops(getContext),
    startFieldSteps(() => store.getState().editor),
    host.on('menuAction', ({ action }) => runAction({ actions, getContext }, action)),
    host.on('closeRequested', ({ requestId }) => void answerClose(requestId)),
    host.on('openFile', ({ ref }) => void openHanded(ref)),
    host.on('settingsChanged', ({ settings }) => store.setState({ settings })),
    onWindowFocus(host, () => void checkFile()),
    host.on('focusRequested', () => window.focus()),
    () => window.removeEventListener('beforeunload', onBeforeUnload),
    () => window.removeEventListener('pagehide', onHide),
  ];
  return () => stops.forEach((stop) => stop());
}
