/** The real Electron, where a binary exists. Native dialogs are answered by replacing them in its main process. */
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { MAIN_PATH, ROOT } from '../electronShim/buildShim';
import type { Guard } from './guard';
import type { StudioOptions } from './studio';

export interface RunningElectron {
  readonly page: Page;
  readonly pages: () => readonly Page[];
  openNext(path: string | null): Promise<void>;
  saveNext(path: string | null): Promise<void>;
  kill(): Promise<void>;
}

export async function startElectron(guard: Guard, options: StudioOptions): Promise<RunningElectron> {
  const app: ElectronApplication = await _electron.launch({
    cwd: ROOT,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      MAIN_PATH,
      ...(options.file === undefined ? [] : [options.file]),
    ],
    env: {
      ...(process.env as Record<string, string>),
      CJM_DATA_DIR: options.dataDir,
      CJM_MAPS_DIR: options.mapsDir,
    },
  });
  app.on('window', (page) => {
    guard.watch(page);
  });
  const page = await app.firstWindow();
  return {
    page,
    pages: () => app.windows(),
    openNext: (path) =>
      app.evaluate(({ dialog }, filePath) => {
        const former = dialog.showOpenDialog;
        dialog.showOpenDialog = () => {
          dialog.showOpenDialog = former;
          const filePaths = filePath === null ? [] : [filePath];
          return Promise.resolve({ canceled: filePath === null, filePaths });
        };
      }, path),
    saveNext: (path) =>
      app.evaluate(({ dialog }, filePath) => {
        const former = dialog.showSaveDialog;
        dialog.showSaveDialog = () => {
          dialog.showSaveDialog = former;
          return Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
        };
      }, path),
    kill: async () => {
      const child = app.process();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await ended;
      }
    },
  };
}
