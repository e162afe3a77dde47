/** The last net of the main process. What falls here is a mistake of ours; work is in drafts and goes on. */
import { dialog } from 'electron';
import type { Translate } from '../../shared/i18n/translator';
import type { Log } from '../services/serviceContext';

export function spreadErrorNet(log: Log, getTranslate: () => Translate | Promise<Translate>): void {
  let told = false;
  const note = (what: string) => (error: unknown) => {
    log('error', `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    // Once is help, again and again is a trap.
    if (told) return;
    told = true;
    void (async () => {
      const t = await getTranslate();
      dialog.showErrorBox(t('shell.failed.title'), t('shell.failed.message'));
    })();
  };
  process.on('uncaughtException', note('Uncaught'));
  process.on('unhandledRejection', note('Unhandled rejection'));
}
