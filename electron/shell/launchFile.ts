/** The file that a command line names. */
import { isAbsolute, resolve } from 'node:path';

/**
 * `argv` as Node has it. Chromium mixes its own switches in, and an unpackaged Electron is given the app's
 * folder first.
 */
export function findLaunchFile(
  argv: readonly string[],
  cwd: string,
  isPackaged: boolean,
): string | undefined {
  const named = argv.slice(1).filter((argument) => argument !== '' && !argument.startsWith('-'));
  const file = isPackaged ? named[0] : named[1];
  if (file === undefined) return undefined;
  return isAbsolute(file) ? file : resolve(cwd, file);
}
