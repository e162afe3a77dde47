/** Brings a page back whose process died, and stops doing so by itself when it dies again and again. */
import type { BrowserWindow } from 'electron';
import { askQuestion } from './dialogs';
import { getTranslate, type ShellContext } from './shellContext';

/** A page that dies so soon after the last time would die for ever. */
const LOOP_MS = 30_000;

export interface CrashWatchInput {
  readonly context: ShellContext;
  readonly browser: BrowserWindow;
  load(): void;
  readonly now?: () => number;
}

export function createCrashWatch({ context, browser, load, now = Date.now }: CrashWatchInput): {
  note(): Promise<void>;
} {
  let lastAt = -Infinity;

  async function wantsReload(): Promise<boolean> {
    const t = await getTranslate(context);
    const button = await askQuestion(browser, {
      title: t('shell.crashed.title'),
      message: t('shell.crashed.message', { name: browser.getTitle() }),
      detail: t('shell.stuck.detail'),
      buttons: [t('shell.crashed.reload'), t('shell.crashed.close')],
      defaultButton: 0,
      cancelButton: 1,
    });
    return button === 0;
  }

  return {
    note: async () => {
      const again = now() - lastAt < LOOP_MS;
      lastAt = now();
      const reload = !again || (await wantsReload());
      if (browser.isDestroyed()) return;
      if (reload) load();
      else browser.destroy();
    },
  };
}
