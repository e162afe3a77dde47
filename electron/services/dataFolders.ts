/**
 * Where things live, by operating system.
 *
 * The app's own data (drafts, versions, recents, settings): `CJM_DATA_DIR`, else the system's place for it.
 * The maps folder (offered first, and the whole of what the in-page picker shows): `CJM_MAPS_DIR`, else
 * `CJM Studio` inside the person's documents.
 */
import { readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For the XDG list of folders, which names 文件 on a Chinese desktop. */
  readonly readText: (path: string) => string | undefined;
}

export function findDataFolder({ platform, home, env }: Machine): string {
  if (env['CJM_DATA_DIR']) return resolve(env['CJM_DATA_DIR']);
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'CJM Studio');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'CJM Studio');
  const xdg = env['XDG_DATA_HOME'];
  // The XDG specification says that a relative path is to be ignored.
  return join(xdg && isAbsolute(xdg) ? xdg : join(home, '.local', 'share'), 'cjm-studio');
}

export function findMapsFolder(machine: Machine): string {
  const { platform, home, env } = machine;
  if (env['CJM_MAPS_DIR']) return resolve(env['CJM_MAPS_DIR']);
  const documents = platform === 'win32' || platform === 'darwin' ? undefined : findXdgDocuments(machine);
  return join(documents ?? join(home, 'Documents'), 'CJM Studio');
}

function findXdgDocuments({ home, env, readText }: Machine): string | undefined {
  const config = env['XDG_CONFIG_HOME'] ?? join(home, '.config');
  const line = /^\s*XDG_DOCUMENTS_DIR="(.+)"\s*$/m.exec(readText(join(config, 'user-dirs.dirs')) ?? '');
  const path = line?.[1]?.replace(/^\$HOME/, home);
  return path && isAbsolute(path) && path !== `${home}/` ? path : undefined;
}

export function readTextIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
