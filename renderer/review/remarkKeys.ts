/** The names under which unsent texts are kept (see `renderer/document/remarkStore.ts`). */
import type { Id } from '../../shared/model/types';

export function toNewKey(target: Id | undefined): string {
  return `new ${target ?? ''}`;
}

export function toReplyKey(commentId: Id): string {
  return `reply ${commentId}`;
}

/** Of a comment or a reply. */
export function toEditKey(id: Id): string {
  return `edit ${id}`;
}
