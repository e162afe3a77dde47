/** A file name that every system accepts, made of a title. */

export const FILE_ENDING = '.cjm';

const MAX_STEM_LENGTH = 80;
/** Windows refuses these in names; the rest of the systems refuse some of them. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;

export function suggestFileName(title: string): string {
  const stem = [
    ...title
      .replace(FORBIDDEN, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^\.+|\.+$/g, ''),
  ]
    .slice(0, MAX_STEM_LENGTH)
    .join('')
    .trim();
  return `${stem === '' ? 'map' : stem}${FILE_ENDING}`;
}

/** What a person typed as a name, with the ending. */
export function withEnding(name: string): string {
  const trimmed = name.trim();
  return trimmed.toLowerCase().endsWith(FILE_ENDING) ? trimmed : `${trimmed}${FILE_ENDING}`;
}
