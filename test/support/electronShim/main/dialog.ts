/** Dialogs answered by a script. One that no test expected is dismissed, and remembered as a mistake. */
import type { Dialog, MessageBoxOptions } from 'electron';
import type { AppReport } from '../messages';

export const scripts = {
  open: [] as (string | null)[],
  save: [] as (string | null)[],
  question: [] as (number | string)[],
};

export const seen = {
  questions: [] as AppReport['questions'][number][],
  errorBoxes: [] as string[],
  unexpectedDialogs: [] as string[],
};

function next<T>(queue: T[], what: string): T | undefined {
  if (queue.length === 0) seen.unexpectedDialogs.push(what);
  return queue.shift();
}

type Used = Pick<Dialog, 'showErrorBox'> & {
  // The overloads without a window are not used: every dialog is a sheet.
  showOpenDialog(window: unknown, options: unknown): ReturnType<Dialog['showOpenDialog']>;
  showSaveDialog(window: unknown, options: unknown): ReturnType<Dialog['showSaveDialog']>;
  showMessageBox(window: unknown, options: MessageBoxOptions): ReturnType<Dialog['showMessageBox']>;
};

export const dialog: Used = {
  showOpenDialog: async () => {
    const path = next(scripts.open, 'open') ?? undefined;
    return path === undefined ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [path] };
  },
  showSaveDialog: async () => {
    const path = next(scripts.save, 'save') ?? undefined;
    return path === undefined ? { canceled: true, filePath: '' } : { canceled: false, filePath: path };
  },
  showMessageBox: async (_window, { message, buttons = [], cancelId = 0 }) => {
    seen.questions.push({ message, buttons });
    const answer = next(scripts.question, `question: ${message}`) ?? cancelId;
    const response = typeof answer === 'number' ? answer : buttons.indexOf(answer);
    if (response < 0) throw new Error(`No button ${String(answer)} among ${buttons.join(', ')}`);
    return { response, checkboxChecked: false };
  },
  showErrorBox: (title, content) => {
    seen.errorBoxes.push(`${title}: ${content}`);
  },
};
