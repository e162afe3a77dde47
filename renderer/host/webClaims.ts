/**
 * The files this window has. The web host gives them up when its stream of events breaks, for that is how it knows that
 * a page is gone; a page that is back asks for them again. Where another window was quicker, saving says so.
 */
import type { Claim, FileRef } from '../../shared/host/files';
import type { HostCallName } from '../../shared/host/hostApi';
import type { HostFailure } from '../../shared/host/failures';
import type { Result } from '../../shared/util/result';

export interface WebClaims {
  /** Hears of every call and its answer. */
  note(name: HostCallName, input: unknown, answer: Result<unknown, HostFailure>): void;
  list(): readonly FileRef[];
}

export function createWebClaims(): WebClaims {
  const held = new Map<string, FileRef>();
  return {
    note(name, input, answer) {
      if (name !== 'files.claim' && name !== 'files.release') return;
      const { ref } = input as { readonly ref: FileRef };
      const isMine = name === 'files.claim' && answer.ok && (answer.value as Claim).granted;
      if (isMine) held.set(ref.id, ref);
      else if (answer.ok) held.delete(ref.id);
    },
    list: () => [...held.values()],
  };
}
