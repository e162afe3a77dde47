/** Gives every record an id of its own, always the same ones for the same file. */
import { warnAt, type IssueSink } from '../issues';
import { MAX_ID_LENGTH } from '../limits';
import { BRIEF_ID, TITLE_ID } from '../textFields';
import type { Id } from '../types';

/** From an id as the file has it to the id its first bearer has now. References are looked up here. */
export type Names = Map<Id, Id>;

export interface Namer {
  /** The record under an id that nobody else has; noted in the scopes where others may refer to it. */
  name<R extends { readonly id: Id }>(record: R, ...scopes: readonly Names[]): R;
  newId(base: string): Id;
}

/**
 * `findSpoken` gives all ids that the file speaks of, also further down: what is said of them (translations, comments)
 * must not come to be about a record that is named here. It is asked once there is something to name.
 */
export function createNamer(taken: Iterable<Id>, findSpoken: () => ReadonlySet<Id>, sink: IssueSink): Namer {
  // The title and the brief are translated under these names.
  const used = new Set<Id>([BRIEF_ID, TITLE_ID, ...taken]);
  const counts = new Map<string, number>();
  let spoken: ReadonlySet<Id> | undefined;

  function newId(base: string): Id {
    spoken ??= findSpoken();
    for (let count = counts.get(base) ?? 2; ; count += 1) {
      const ending = `-${count}`;
      const id = base.slice(0, MAX_ID_LENGTH - ending.length) + ending;
      if (used.has(id) || spoken.has(id)) continue;
      counts.set(base, count + 1);
      used.add(id);
      return id;
    }
  }

  return {
    newId,
    name(record, ...scopes) {
      const was = record.id;
      const isFree = was !== '' && !used.has(was);
      const id = isFree ? was : newId(was === '' ? 'id' : was);
      used.add(id);
      for (const scope of scopes) if (was !== '' && !scope.has(was)) scope.set(was, id);
      if (isFree) return record;
      warnAt(sink, 'id', was === '' ? 'noId' : 'duplicateId', { id: was, used: id });
      return { ...record, id };
    },
  };
}
