/**
 * How the app starts, is told of files, and ends.
 *
 * One instance: a second start hands its file to the first and ends. Quitting asks every window with unsaved
 * work, the one in front first; windows close as they agree, and one that stays stops the quitting.
 */
import { app } from 'electron';
import { z } from 'zod';
import type { HostService } from '../services/hostService';
import type { Log } from '../services/serviceContext';
import type { AppWindows } from './appWindows';

/** What the second instance says to the first. It may be another version of the app: parsed like any input. */
const hello = z.object({ file: z.string().optional() });

/** False: another instance runs and was told. */
export function becomeOnlyInstance(file: string | undefined): boolean {
  return app.requestSingleInstanceLock(file === undefined ? {} : { file });
}

/** macOS names files by an event that may come before anything is ready. Call at once. */
export function collectEarlyFiles(): { hand(open: (path: string) => void): void } {
  const early: string[] = [];
  let take = (path: string): void => {
    early.push(path);
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    take(path);
  });
  return {
    hand: (open) => {
      take = open;
      early.forEach(open);
    },
  };
}

export function followApp(windows: AppWindows, service: HostService, log: Log): void {
  let quitting = false;
  let ended = false;

  app.on('second-instance', (_event, _argv, _cwd, said) => {
    const { file } = hello.catch({}).parse(said);
    void (file === undefined ? windows.open({}) : windows.openPath(file));
  });
  app.on('activate', () => void windows.show());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('before-quit', (event) => {
    if (ended) return;
    event.preventDefault();
    if (!quitting) void quit();
  });

  async function quit(): Promise<void> {
    quitting = true;
    for (const window of windows.list()) {
      if (await window.close('quit')) continue;
      quitting = false;
      return;
    }
    await service.end().catch((error: unknown) => {
      log('error', `The services did not end: ${String(error)}`);
    });
    ended = true;
    app.quit();
  }
}
