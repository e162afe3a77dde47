/** A log file that never grows beyond two files of a megabyte. Holds no document text and no paths of the user. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from './serviceContext';

const MAX_BYTES = 1024 * 1024;

export function createFileLog(dataFolder: string): Log {
  const folder = join(dataFolder, 'logs');
  const path = join(folder, 'main.log');
  return (level, message) => {
    // A log that cannot be written must not stop the work it tells of.
    try {
      mkdirSync(folder, { recursive: true });
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      if (size > MAX_BYTES) renameSync(path, join(folder, 'main.old.log'));
      // One line per entry, whatever a page sends.
      appendFileSync(path, `${new Date().toISOString()} ${level} ${JSON.stringify(message)}\n`);
    } catch {
      return;
    }
  };
}
