/** What the operating system says, in the words of the host. */
import type { HostFailure, HostFailureKind } from '../../shared/host/failures';
import type { Answer } from '../../shared/host/hostApi';
import { fail } from '../../shared/util/result';

const KINDS: Readonly<Record<string, HostFailureKind>> = {
  ENOENT: 'notFound',
  ENOTDIR: 'folderGone',
  EISDIR: 'isFolder',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'readOnly',
  EBUSY: 'locked',
  ETXTBSY: 'locked',
  EAGAIN: 'locked',
  ENOSPC: 'noSpace',
  EDQUOT: 'noSpace',
  EFBIG: 'tooLarge',
  ENAMETOOLONG: 'badName',
  EINVAL: 'badName',
  EILSEQ: 'badName',
  ETIMEDOUT: 'timedOut',
  EHOSTDOWN: 'offline',
  EHOSTUNREACH: 'offline',
  ENETDOWN: 'offline',
  ENETUNREACH: 'offline',
  ENOTCONN: 'offline',
  ESTALE: 'offline',
};

export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Only the code goes into the detail: the system's own message holds the path. */
export function toDiskFailure(error: unknown, subject: string): HostFailure {
  const code = errorCode(error);
  const kind = (code !== undefined && KINDS[code]) || 'unexpected';
  return { kind, subject, detail: code ?? (error instanceof Error ? error.name : typeof error) };
}

/** The work's answer, or what the system said while it ran. */
export async function orDiskFailure<T>(subject: string, work: () => Answer<T>): Answer<T> {
  try {
    return await work();
  } catch (error) {
    return fail(toDiskFailure(error, subject));
  }
}
