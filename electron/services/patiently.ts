/** Waiting for a file that another program holds for a moment, as virus scanners and sync clients do. */
import { sleep, type Clock } from './clock';
import { errorCode } from './diskFailure';

/** Worth waiting, but not longer than a person would. */
const LOCK_PATIENCE_MS = 2000;
const LOCK_STEP_MS = 100;

/** Retries while the file is held. Windows says EPERM or EACCES where others say EBUSY. */
export async function patiently<T>(clock: Clock, work: () => Promise<T>): Promise<T> {
  const busy = ['EBUSY', 'ETXTBSY', 'EAGAIN', ...(process.platform === 'win32' ? ['EPERM', 'EACCES'] : [])];
  for (let waited = 0; ; waited += LOCK_STEP_MS) {
    try {
      return await work();
    } catch (error) {
      if (waited >= LOCK_PATIENCE_MS || !busy.includes(errorCode(error) ?? '')) throw error;
      await sleep(clock, LOCK_STEP_MS);
    }
  }
}
