/** Personas from elsewhere that can join the map: of the library, or of the samples. Pure. */
import type { Language } from '../../../shared/model/kinds';
import { TITLE_ID } from '../../../shared/model/textFields';
import type { CjmDocument, Persona } from '../../../shared/model/types';
import { toShownText } from '../../fields/shownRecord';
import { toFace, type Face } from '../face';

export interface ShelfEntry {
  /** Unique on the shelf: two samples may use one id. */
  readonly key: string;
  readonly face: Face;
  readonly persona: Persona;
  readonly source: CjmDocument;
  /** The sample it is from. */
  readonly from: string;
}

export function toShelf(sources: readonly CjmDocument[], language: Language): readonly ShelfEntry[] {
  return sources.flatMap((source) =>
    source.personas.map((persona) => ({
      key: `${source.id}/${persona.id}`,
      face: toFace(source, language, persona),
      persona,
      source,
      from: toShownText(source, language, TITLE_ID, 'title', source.title),
    })),
  );
}

/** Every word of the search is somewhere in what is said of the persona, in either language. */
export function searchShelf(entries: readonly ShelfEntry[], search: string): readonly ShelfEntry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const text = toSearchText(entry);
    return words.every((word) => text.includes(word));
  });
}

function toSearchText({ face, persona, source, from }: ShelfEntry): string {
  const own = Object.values(persona).filter((value) => typeof value === 'string');
  const translated = Object.values(source.translations).flatMap((table) =>
    Object.values(table[persona.id] ?? {}).map(({ text }) => text),
  );
  return [face.aged, from, ...own, ...translated].join('\n').toLowerCase();
}
