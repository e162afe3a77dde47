/** Reads one file for a command; says so itself when that cannot be done. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAX_FILE_LENGTH } from '../../shared/format/limits';
import { parseDocument, type ParsedDocument } from '../../shared/format/parseDocument';
import { toFailureMessage } from '../../shared/format/readingMessages';
import type { HostFailure } from '../../shared/host/failures';
import type { MessageKey } from '../../shared/i18n/catalogue';
import { fail, ok, type Result } from '../../shared/util/result';
import { decodeText } from '../services/decodeText';
import { toDiskFailure } from '../services/diskFailure';
import { EXIT, type CliOutput, type ExitCode } from './cliOutput';

export interface ReadMap extends ParsedDocument {
  readonly text: string;
}

/** A file that is not there, or cannot be read, is a failed command; one that is no map is a file with problems. */
export async function readMap(file: string, output: CliOutput): Promise<Result<ReadMap, ExitCode>> {
  const read = await readText(file);
  if (!read.ok) {
    const { kind, subject = '', detail = '' } = read.failure;
    if (kind === 'notText' || kind === 'tooLarge') {
      refuse(file, output.t(`failure.${kind}`, { subject }), output);
      return fail(EXIT.problems);
    }
    refuse(file, output.t(toKey(kind), { detail }), output);
    return fail(EXIT.failed);
  }
  const parsed = parseDocument(read.value);
  if (parsed.ok) return ok({ ...parsed.value, text: read.value });
  const { key, values } = toFailureMessage(parsed.failure);
  refuse(file, output.t(key, values), output);
  return fail(EXIT.problems);
}

async function readText(file: string): Promise<Result<string, HostFailure>> {
  try {
    // Asked first, so that a huge file is refused without being read.
    if ((await stat(file)).size > MAX_FILE_LENGTH) return fail({ kind: 'tooLarge', subject: basename(file) });
    const decoded = decodeText(await readFile(file));
    return decoded.ok ? ok(decoded.value.text) : decoded;
  } catch (error) {
    return fail(toDiskFailure(error, basename(file)));
  }
}

/** The host's own messages speak of windows and menus. */
function toKey(kind: HostFailure['kind']): MessageKey {
  switch (kind) {
    case 'notFound':
    case 'folderGone':
      return 'cli.notFound';
    case 'isFolder':
      return 'cli.isFolder';
    case 'denied':
      return 'cli.denied';
    default:
      return 'cli.cannotRead';
  }
}

export function refuse(file: string, message: string, { t, complain }: CliOutput): void {
  complain(t('cli.refused', { file, message }));
}
