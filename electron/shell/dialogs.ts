/** The system's own dialogs, as sheets of their window. Paths stay on this side. */
import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Question } from '../../shared/host/windows';
import type { Translate } from '../../shared/i18n/translator';
import { MAP_ENDING } from '../services/fileName';

export interface FileDialogs {
  /** Undefined: the person cancelled. */
  chooseOpen(window: BrowserWindow, t: Translate): Promise<string | undefined>;
  chooseSave(window: BrowserWindow, t: Translate, suggestedName: string): Promise<string | undefined>;
}

export function createFileDialogs(mapsFolder: string): FileDialogs {
  /** Where the person was last; the system's dialog chooses where that is gone. */
  let folder = mapsFolder;

  async function askForName(
    window: BrowserWindow,
    t: Translate,
    defaultPath: string,
  ): Promise<string | undefined> {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath,
      filters: toFilters(t).slice(0, 1),
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    return canceled || filePath === '' ? undefined : filePath;
  }

  return {
    chooseOpen: async (window, t) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        ...(existsSync(folder) ? { defaultPath: folder } : {}),
        filters: toFilters(t),
        properties: ['openFile'],
      });
      const [path] = canceled ? [] : filePaths;
      if (path !== undefined) folder = dirname(path);
      return path;
    },
    chooseSave: async (window, t, suggestedName) => {
      // The name comes from the page: whatever it holds, only a name goes in.
      const name = withEnding(basename(suggestedName));
      let path = await askForName(window, t, existsSync(folder) ? join(folder, name) : name);
      // Some systems do not add the ending. With it the name may be taken, so the system has to ask again.
      while (path !== undefined && withEnding(path) !== path && existsSync(withEnding(path))) {
        path = await askForName(window, t, withEnding(path));
      }
      if (path === undefined) return undefined;
      folder = dirname(path);
      return withEnding(path);
    },
  };
}

export function withEnding(path: string): string {
  return path.toLowerCase().endsWith(MAP_ENDING) ? path : `${path}${MAP_ENDING}`;
}

function toFilters(t: Translate): FileFilter[] {
  return [
    { name: t('shell.filter.map'), extensions: [MAP_ENDING.slice(1)] },
    { name: t('shell.filter.all'), extensions: ['*'] },
  ];
}

/** The index of the button; that of `cancelButton` when the box is dismissed. */
export async function askQuestion(window: BrowserWindow, question: Question): Promise<number> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: question.title,
    message: question.message,
    ...(question.detail === undefined ? {} : { detail: question.detail }),
    buttons: [...question.buttons],
    defaultId: question.defaultButton,
    cancelId: question.cancelButton,
    // Windows would turn long buttons into links.
    noLink: true,
  });
  return response;
}
