/** A shell that remembers what it was asked, and answers as told. */
import type { FileRef } from '../../shared/host/files';
import type { Settings } from '../../shared/host/settings';
import type { CjmDocument } from '../../shared/model/types';
import type { AskInput, PanelTab, Shell, ShellDialog, Toast } from '../../renderer/actions/shell';

export interface TestShell extends Shell {
  readonly seen: {
    readonly toasts: Toast[];
    readonly questions: AskInput[];
    readonly dialogs: ShellDialog[];
    readonly panels: PanelTab[];
    readonly opened: string[];
    /** Maps without a file that were opened. */
    readonly untitled: CjmDocument[];
    reloads: number;
  };
  /** The buttons of the next questions; when they run out, the harmless one. */
  readonly answers: string[];
  /** The files of the next choices; when they run out, the person cancels. */
  readonly files: FileRef[];
}

const SETTINGS: Settings = {
  language: 'en',
  theme: 'light',
  motion: 'reduced',
  minimap: true,
  inspector: true,
  authorName: '',
};

export function createTestShell(): TestShell {
  let settings = SETTINGS;
  let ids = 0;
  const answers: string[] = [];
  const files: FileRef[] = [];
  const seen: TestShell['seen'] = {
    toasts: [],
    questions: [],
    dialogs: [],
    panels: [],
    opened: [],
    untitled: [],
    reloads: 0,
  };
  const open = (what: string): Promise<void> => {
    seen.opened.push(what);
    return Promise.resolve();
  };
  return {
    seen,
    answers,
    files,
    toast: (toast) => void seen.toasts.push(toast),
    ask(input) {
      seen.questions.push(input);
      return Promise.resolve(answers.shift() ?? input.cancel);
    },
    chooseOpen: () => Promise.resolve(files.shift()),
    chooseSave: () => Promise.resolve(files.shift()),
    openFile: (ref) => open(ref.name),
    openSample: (id) => open(`sample ${id}`),
    openDraft: (key) => open(`draft ${key}`),
    openUntitled(document) {
      seen.untitled.push(document);
      return open(document.title);
    },
    openText: (name) => open(`text ${name}`),
    closeDocument: () => open('start screen'),
    reload() {
      seen.reloads += 1;
      return Promise.resolve();
    },
    showDialog: (dialog) => void seen.dialogs.push(dialog),
    hidesBoard: () => false,
    showPanel: (tab) => void seen.panels.push(tab),
    settings: () => settings,
    setSettings(patch) {
      settings = { ...settings, ...patch };
      return Promise.resolve();
    },
    newId: () => `id${(ids += 1)}`,
    now: () => '2026-02-03T04:05:06.000Z',
  };
}
