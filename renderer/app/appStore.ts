/**
 * What the window shows around the document: which document, which dialogs, messages, settings.
 * Nothing here is saved in a file; settings are kept by the host.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Label } from '../../shared/commands/command';
import type { FileRef } from '../../shared/host/files';
import type { Settings } from '../../shared/host/settings';
import type { Language } from '../../shared/model/kinds';
import type { Warning } from '../../shared/format/warnings';
import type { AskInput, PanelTab, ShellDialog, Toast } from '../actions/shell';
import type { Editor } from '../document/editor';
import { NOTHING, type Selection } from '../document/selectionStore';

export type OpenDialog =
  | { readonly kind: ShellDialog; readonly id: string }
  | {
      readonly kind: 'ask';
      readonly id: string;
      readonly input: AskInput;
      readonly answer: (button: string) => void;
    }
  | {
      readonly kind: 'pick';
      readonly id: string;
      readonly purpose: 'open' | 'save';
      readonly suggestedName: string;
      readonly answer: (ref: FileRef | undefined) => void;
    };

export interface ShownToast extends Toast {
  readonly id: string;
  /** The whole message, of what it is about. */
  readonly named?: { readonly label: Label; readonly language: Language };
}

export interface AppState {
  readonly editor: Editor | undefined;
  /** Repairs made when the document was opened. */
  readonly warnings: readonly Warning[];
  /** A document is on its way. */
  readonly opening: boolean;
  readonly settings: Settings;
  /** Innermost last. */
  readonly dialogs: readonly OpenDialog[];
  readonly toasts: readonly ShownToast[];
  readonly panel: PanelTab;
  /** This very selection leaves the panel on its page. */
  readonly panelSelection: Selection;
}

export type AppStore = StoreApi<AppState>;

export function createAppStore(settings: Settings): AppStore {
  return createStore<AppState>(() => ({
    editor: undefined,
    warnings: [],
    opening: false,
    settings,
    dialogs: [],
    toasts: [],
    panel: 'journey',
    panelSelection: NOTHING,
  }));
}

export function closeDialog(store: AppStore, id: string): void {
  store.setState(({ dialogs }) => ({ dialogs: dialogs.filter((dialog) => dialog.id !== id) }));
}

/** What a dialog is about: one about the map goes with it. */
const ABOUT: Readonly<Record<OpenDialog['kind'], 'map' | 'program'>> = {
  ask: 'map',
  pick: 'map',
  palette: 'map',
  versions: 'map',
  warnings: 'map',
  stages: 'map',
  channels: 'map',
  lifeCycle: 'map',
  comparison: 'map',
  template: 'map',
  cleanCopy: 'map',
  translations: 'map',
  keys: 'program',
  settings: 'program',
  about: 'program',
};

/** Whoever waits for an answer gets the one that does nothing. */
export function closeMapDialogs(store: AppStore): void {
  for (const dialog of store.getState().dialogs) {
    if (ABOUT[dialog.kind] === 'program') continue;
    if (dialog.kind === 'ask') dialog.answer(dialog.input.cancel);
    else if (dialog.kind === 'pick') dialog.answer(undefined);
    else closeDialog(store, dialog.id);
  }
}

export function closeToast(store: AppStore, id: string): void {
  store.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
