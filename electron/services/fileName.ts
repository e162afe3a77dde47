/**
 * Names a person may give a map.
 *
 * The rules of the strictest system hold everywhere: maps travel by e-mail, and a name that Windows cannot
 * hold would be lost on the way. They also keep a name from reaching out of its folder.
 */
import type { HostFailure } from '../../shared/host/failures';
import { fail, ok, type Result } from '../../shared/util/result';

export const MAP_ENDING = '.cjm';
/** What ext4, APFS and NTFS hold, in UTF-8 bytes. */
export const MAX_NAME_BYTES = 255;

const FORBIDDEN = /[\u0000-\u001f\u007f<>:"/\\|?*]/;
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
const LONE_SURROGATE = /\p{Surrogate}/u;

export function isSafeName(name: string): boolean {
  return (
    name !== '' &&
    !FORBIDDEN.test(name) &&
    !RESERVED.test(name) &&
    !LONE_SURROGATE.test(name) &&
    !/[. ]$/.test(name) &&
    Buffer.byteLength(name) <= MAX_NAME_BYTES
  );
}

/** The name with its ending. Emoji and any script are fine. */
export function parseMapName(input: string): Result<string, HostFailure> {
  const trimmed = input.trim();
  const name = trimmed.toLowerCase().endsWith(MAP_ENDING) ? trimmed : `${trimmed}${MAP_ENDING}`;
  const hasStem = name.length > MAP_ENDING.length && !name.startsWith('.');
  if (hasStem && isSafeName(name)) return ok(name);
  return fail({ kind: 'badName', subject: toShortName(trimmed) });
}

/** A folder below the maps folder: '' or names joined by `/`. */
export function parseFolder(folder: string): Result<readonly string[], HostFailure> {
  const names = folder === '' ? [] : folder.split('/');
  if (names.every((name) => isSafeName(name) && !name.startsWith('.'))) return ok(names);
  return fail({ kind: 'badName', subject: toShortName(folder) });
}

/** Short enough for a message. */
function toShortName(name: string): string {
  const characters = [...name];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : name;
}
