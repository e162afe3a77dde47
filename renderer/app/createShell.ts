/** What actions may ask of the window, made of the store, the session and the host. */
import { refusalLabel } from '../../shared/commands/labels';
import type { FileRef } from '../../shared/host/files';
import type { HostApi } from '../../shared/host/hostApi';
import type { HostInfo } from '../../shared/host/hostInfo';
import type { Settings } from '../../shared/host/settings';
import type { Result } from '../../shared/util/result';
import type { HostFailure } from '../../shared/host/failures';
import { sayFailure } from '../actions/sayFailure';
import type { AskInput, Shell, Toast } from '../actions/shell';
import { NOTHING } from '../document/selectionStore';
import { closeDialog, closeToast, type AppStore, type OpenDialog, type ShownToast } from './appStore';
import type { Session } from './session';

export interface ShellInput {
  readonly store: AppStore;
  readonly host: HostApi;
  readonly info: HostInfo;
  readonly getSession: () => Session;
  readonly newId: () => string;
  readonly now: () => string;
}

const TOAST_MS = { info: 6000, good: 3000, bad: 12000 } as const;
const MAX_TOASTS = 4;

export function createShell({ store, host, info, getSession, newId, now }: ShellInput): Shell {
  function open(dialog: OpenDialog): void {
    store.setState(({ dialogs }) => ({ dialogs: [...dialogs, dialog] }));
  }

  function toast(shown: Toast): void {
    const id = newId();
    const named = nameIn(shown);
    store.setState(({ toasts }) => {
      // Said once more, it takes the place of what says the same: each letter typed into a locked cell is refused.
      const others = toasts.filter((other) => !saysSame(other, shown));
      return { toasts: [...others, { ...shown, ...named, id }].slice(-MAX_TOASTS) };
    });
    setTimeout(() => closeToast(store, id), TOAST_MS[shown.tone]);
    if (shown.action !== undefined) closeWithChange(id);
  }

  /** As it is called now: it may be renamed while the message stands. */
  function nameIn({ key, about }: Toast): Pick<ShownToast, 'named'> {
    const { editor } = store.getState();
    if (about === undefined || !editor) return {};
    const label = refusalLabel(editor.documents.getState().document, key, about);
    return { named: { label, language: editor.view.getState().language } };
  }

  /** What a message offers is about the map as it is now: after any other step, undo would take back that one. */
  function closeWithChange(id: string): void {
    const { editor } = store.getState();
    const revision = editor?.documents.getState().revision;
    const look = (): void => {
      const { editor: shown, toasts } = store.getState();
      const isTrue = shown === editor && shown?.documents.getState().revision === revision;
      if (isTrue && toasts.some((toast) => toast.id === id)) return;
      stops.forEach((stop) => stop());
      closeToast(store, id);
    };
    const stops = [store.subscribe(look), editor?.documents.subscribe(look)].filter(
      (stop) => stop !== undefined,
    );
  }

  function ask(input: AskInput): Promise<string> {
    const id = newId();
    return new Promise((resolve) => {
      const answer = (button: string): void => {
        closeDialog(store, id);
        resolve(button);
      };
      open({ kind: 'ask', id, input, answer });
    });
  }

  function pick(purpose: 'open' | 'save', suggestedName: string): Promise<FileRef | undefined> {
    const id = newId();
    return new Promise((resolve) => {
      const answer = (ref: FileRef | undefined): void => {
        closeDialog(store, id);
        resolve(ref);
      };
      open({ kind: 'pick', id, purpose, suggestedName, answer });
    });
  }

  function chosen(answer: Result<FileRef | null, HostFailure>): FileRef | undefined {
    if (answer.ok) return answer.value ?? undefined;
    sayFailure({ toast }, answer.failure);
    return undefined;
  }

  return {
    toast,
    ask,
    async chooseOpen() {
      if (!info.capabilities.nativeDialogs) return pick('open', '');
      return chosen(await host.files.chooseOpen());
    },
    async chooseSave(suggestedName) {
      if (!info.capabilities.nativeDialogs) return pick('save', suggestedName);
      return chosen(await host.files.chooseSave({ suggestedName }));
    },
    openFile: (ref) => getSession().openFile(ref),
    openSample: (id) => getSession().openSample(id),
    openDraft: (key) => getSession().openDraft(key),
    openUntitled: (document) => getSession().openUntitled(document),
    openText: (name, text) => getSession().openText(name, text),
    closeDocument: () => getSession().close(),
    reload: () => getSession().reload(),
    showDialog(kind) {
      if (store.getState().dialogs.some((dialog) => dialog.kind === kind)) return;
      open({ kind, id: newId() });
    },
    hidesBoard() {
      const { dialogs, editor } = store.getState();
      return dialogs.length > 0 || editor?.view.getState().cast !== undefined;
    },
    showPanel(panel, selection = NOTHING) {
      const { editor } = store.getState();
      editor?.selection.setState({ selection });
      // The people of the document cover the panel.
      editor?.view.setState({ cast: undefined });
      store.setState({ panel, panelSelection: selection });
      if (!store.getState().settings.inspector) void this.setSettings({ inspector: true });
    },
    settings: () => store.getState().settings,
    async setSettings(patch: Partial<Settings>) {
      // Shown at once; what the host answers is what counts.
      store.setState(({ settings }) => ({ settings: { ...settings, ...patch } }));
      const answer = await host.settings.set(patch);
      if (answer.ok) store.setState({ settings: answer.value });
      else sayFailure({ toast }, answer.failure);
    },
    newId,
    now,
  };
}

function saysSame(a: Toast, b: Toast): boolean {
  const said = ({ key, values, step, about }: Toast): string => JSON.stringify([key, values, step, about]);
  return said(a) === said(b);
}
