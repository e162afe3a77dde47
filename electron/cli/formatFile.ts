/** `cjm format FILE`: the same map in canonical form, so that a version control system shows only what changed. */
import { lstat, realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { serializeDocument } from '../../shared/format/serializeDocument';
import { atomicWrite } from '../services/atomicWrite';
import { systemClock } from '../services/clock';
import { nodeDisk } from '../services/disk';
import { toDiskFailure } from '../services/diskFailure';
import { EXIT, type CliOutput, type ExitCode } from './cliOutput';
import { readMap, refuse } from './readMap';

export async function formatFile(file: string, toStdout: boolean, output: CliOutput): Promise<ExitCode> {
  const { t, line, complain } = output;
  const read = await readMap(file, output);
  if (!read.ok) return read.failure;
  const { document, readOnly, sourceVersion, text } = read.value;
  if (readOnly) {
    complain(t('cli.formatNewer', { file, version: sourceVersion }));
    return EXIT.failed;
  }
  const formatted = serializeDocument(document);
  if (toStdout) {
    line(formatted.trimEnd());
    return EXIT.fine;
  }
  if (formatted === text) {
    line(t('cli.alreadyFormatted', { file }));
    return EXIT.fine;
  }
  try {
    // A link stays a link: what it points to is replaced.
    const target = await realpath(file);
    await atomicWrite(nodeDisk, systemClock, target, formatted, { like: await lstat(target) });
  } catch (error) {
    const { detail = '' } = toDiskFailure(error, basename(file));
    refuse(file, t('cli.cannotWrite', { detail }), output);
    return EXIT.failed;
  }
  line(t('cli.formatted', { file }));
  return EXIT.fine;
}
