/**
 * Reads and writes the user's maps.
 *
 * The promise it keeps: a file is the whole of one revision at any moment, somebody else's change is never
 * overwritten unseen, and what was there before a save is kept as a version. One queue per file, so that two
 * saves at once cannot interleave. A drive that does not answer is given up after half a minute, so that the
 * window can say so; the operation itself goes on behind and the next one waits for it.
 */
import { dirname } from 'node:path';
import type { FileState, FileRef, ReadFile, WriteRequest, Written } from '../../shared/host/files';
import type { Answer } from '../../shared/host/hostApi';
import type { HostFailure } from '../../shared/host/failures';
import { MAX_FILE_BYTES } from '../../shared/host/limits';
import { fail, ok, type Result } from '../../shared/util/result';
import { TIMED_OUT, toTimestamp, withTimeout } from './clock';
import { decodeText } from './decodeText';
import { errorCode, toDiskFailure } from './diskFailure';
import { toFingerprint } from './fingerprint';
import { canWriteBeside, followLink, isWritable } from './fileAccess';
import type { PathTable } from './pathTable';
import { createFileWriter, type Turn } from './fileWriter';
import type { ServiceContext } from './serviceContext';
import type { VersionService } from './versionService';
import { createWorkQueue } from './workQueue';

export interface FileService {
  read(ref: FileRef): Answer<ReadFile>;
  write(request: WriteRequest): Answer<Written>;
  state(ref: FileRef): Answer<FileState>;
  settle(): Promise<void>;
}

/** How long a person waits for a network drive before they want to be told. */
export const SLOW_DRIVE_MS = 30_000;

export function createFileService(
  context: ServiceContext,
  paths: PathTable,
  versions: VersionService,
): FileService {
  const { disk, clock } = context;
  const queue = createWorkQueue();
  const writeFile = createFileWriter(context, versions);

  /** Runs in the file's queue, with the system's errors and slowness turned into failures. */
  async function inTurn<T>(
    ref: FileRef,
    work: (path: string, turn: Turn) => Promise<Result<T, HostFailure>>,
  ): Promise<Result<T, HostFailure>> {
    const known = await paths.toPath(ref);
    if (!known.ok) return known;
    const path = known.value;
    let givenUp = false;
    const turn: Turn = { isGivenUp: () => givenUp };
    const guarded = async (): Promise<Result<T, HostFailure>> => {
      try {
        return await work(await followLink(disk, path), turn);
      } catch (error) {
        return fail(await explain(error, path, ref.name));
      }
    };
    const outcome = await withTimeout(clock, SLOW_DRIVE_MS, queue.run(path, guarded));
    if (outcome !== TIMED_OUT) return outcome;
    givenUp = true;
    return fail({ kind: 'timedOut', subject: ref.name });
  }

  /** "Not found" means two things to a person: the file is gone, or the whole folder is. */
  async function explain(error: unknown, path: string, subject: string): Promise<HostFailure> {
    const failure = toDiskFailure(error, subject);
    if (failure.kind !== 'notFound') return failure;
    const hasFolder = await disk.stat(dirname(path)).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    return hasFolder ? failure : { ...failure, kind: 'folderGone' };
  }

  return {
    read: (ref) =>
      inTurn<ReadFile>(ref, async (path) => {
        const stats = await disk.stat(path);
        if (stats.isDirectory()) return fail({ kind: 'isFolder', subject: ref.name });
        // A device or a pipe could be read for ever.
        if (!stats.isFile()) return fail({ kind: 'notText', subject: ref.name });
        if (stats.size > MAX_FILE_BYTES) return fail({ kind: 'tooLarge', subject: ref.name });
        const bytes = await disk.readFile(path);
        const decoded = decodeText(bytes);
        if (!decoded.ok) return fail({ ...decoded.failure, subject: ref.name });
        return ok({
          ref,
          text: decoded.value.text,
          fingerprint: toFingerprint(bytes),
          modifiedAt: toTimestamp(stats.mtimeMs),
          readOnly: !(await isWritable(disk, path, stats)) || !(await canWriteBeside(disk, path)),
          encoding: decoded.value.encoding,
        });
      }),
    write: (request) => inTurn(request.ref, (path, turn) => writeFile(path, request, turn)),
    state: (ref) =>
      inTurn<FileState>(ref, async (path) => {
        try {
          const stats = await disk.stat(path);
          if (!stats.isFile()) return ok({ exists: false });
          return ok({
            exists: true,
            fingerprint: toFingerprint(await disk.readFile(path)),
            modifiedAt: toTimestamp(stats.mtimeMs),
            readOnly: !(await isWritable(disk, path, stats)) || !(await canWriteBeside(disk, path)),
          });
        } catch (error) {
          if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return ok({ exists: false });
          throw error;
        }
      }),
    settle: () => queue.settle(),
  };
}
