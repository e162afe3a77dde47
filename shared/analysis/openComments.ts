/** How many open threads each record has, for marks on the board; those about the whole document have no place there. */
import type { CjmDocument, Comment, Id } from '../model/types';

const remembered = new WeakMap<readonly Comment[], ReadonlyMap<Id, number>>();

export function openComments({ comments }: CjmDocument): ReadonlyMap<Id, number> {
  const known = remembered.get(comments);
  if (known) return known;
  const counts = new Map<Id, number>();
  for (const { target, resolved } of comments) {
    if (target !== undefined && !resolved) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  remembered.set(comments, counts);
  return counts;
}
