/**
 * The personas a person keeps for all maps: one `.cjm` file in the user-data folder.
 *
 * Several windows, and several running hosts, may change it: each says which bytes it began with, and is refused where
 * others are there by now. What is replaced is kept among the versions. The host knows nothing of what is inside.
 */
import { join } from 'node:path';
import type { Fingerprint } from '../../shared/host/files';
import type { Answer } from '../../shared/host/hostApi';
import type { LibraryText } from '../../shared/host/shelf';
import { MAX_FILE_BYTES } from '../../shared/host/limits';
import { fail, ok } from '../../shared/util/result';
import { atomicWrite } from './atomicWrite';
import { decodeText } from './decodeText';
import { errorCode, orDiskFailure } from './diskFailure';
import { toFingerprint } from './fingerprint';
import type { ServiceContext } from './serviceContext';
import type { VersionService } from './versionService';
import { createWorkQueue } from './workQueue';

export interface LibraryService {
  read(): Answer<LibraryText>;
  write(text: string, expected: Fingerprint | null): Answer<{ readonly fingerprint: Fingerprint }>;
  setAside(expected: Fingerprint | null): Answer<null>;
  settle(): Promise<void>;
}

const NAME = 'library.cjm';

export function createLibraryService(context: ServiceContext, versions: VersionService): LibraryService {
  const { disk, clock, log, dataFolder } = context;
  const path = join(dataFolder, NAME);
  const queue = createWorkQueue();

  async function inTurn<T>(work: () => Answer<T>): Answer<T> {
    return await queue.run(path, () => orDiskFailure(NAME, work));
  }

  /** Undefined: not there. */
  async function look(): Promise<Uint8Array | undefined> {
    try {
      return await disk.readFile(path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  async function findFingerprint(): Promise<Fingerprint | null> {
    const bytes = await look();
    return bytes ? toFingerprint(bytes) : null;
  }

  return {
    read: () =>
      inTurn<LibraryText>(async () => {
        const bytes = await look();
        if (!bytes) return ok({ text: null, fingerprint: null });
        const decoded = decodeText(bytes);
        return decoded.ok
          ? ok({ text: decoded.value.text, fingerprint: toFingerprint(bytes) })
          : fail({ kind: 'notText', subject: NAME });
      }),
    write: (text, expected) =>
      inTurn(async () => {
        const bytes = Buffer.from(text, 'utf8');
        if (bytes.length > MAX_FILE_BYTES) return fail({ kind: 'tooLarge', subject: NAME });
        const present = await look();
        if ((present ? toFingerprint(present) : null) !== expected) {
          return fail({ kind: 'changedOnDisk', subject: NAME });
        }
        if (present) {
          await versions.keep(path, present, 'saved').catch((error: unknown) => {
            log('warn', `A version of the library could not be kept: ${errorCode(error) ?? 'unknown'}`);
          });
        }
        const confirm = async (): Promise<boolean> => (await findFingerprint()) === expected;
        if (!(await atomicWrite(disk, clock, path, bytes, { confirm }))) {
          return fail({ kind: 'changedOnDisk', subject: NAME });
        }
        return ok({ fingerprint: toFingerprint(bytes) });
      }),
    setAside: (expected) =>
      inTurn(async () => {
        const bytes = await look();
        if (!bytes) return ok(null);
        // Another window may have started over, and filled it anew, while this one asked its person.
        const present = decodeText(bytes).ok ? toFingerprint(bytes) : null;
        if (present !== expected) return fail({ kind: 'changedOnDisk', subject: NAME });
        await disk.rename(path, join(dataFolder, `library.broken-${clock.now()}.cjm`));
        return ok(null);
      }),
    settle: () => queue.settle(),
  };
}
