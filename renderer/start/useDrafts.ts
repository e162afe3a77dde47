/** The drafts that are offered, kept fresh while the start screen is shown: another window may take one up. */
import { useCallback, useEffect, useState } from 'react';
import type { HostFailure } from '../../shared/host/failures';
import type { DraftInfo } from '../../shared/host/drafts';
import { sayFailure } from '../actions/sayFailure';
import { useShell } from '../actions/useActions';
import { useHost } from '../host/hostContext';
import { onWindowFocus } from '../host/onWindowFocus';

interface Drafts {
  readonly drafts: readonly DraftInfo[];
  /** Looks again before something is done with a draft. False, and said, where it is no longer there to be had. */
  isOffered(draft: DraftInfo): Promise<boolean>;
  discard(draft: DraftInfo): Promise<void>;
}

export function useDrafts(): Drafts {
  const { host } = useHost();
  const shell = useShell();
  const [drafts, setDrafts] = useState<readonly DraftInfo[]>([]);

  const refresh = useCallback(async () => {
    const answer = await host.drafts.list();
    if (answer.ok) setDrafts(answer.value);
    return answer;
  }, [host]);

  useEffect(() => {
    void refresh();
    return onWindowFocus(host, () => void refresh());
  }, [host, refresh]);

  function say(failure: HostFailure, { title, file }: DraftInfo): void {
    const name = file?.name ?? title;
    if (failure.kind === 'openElsewhere') {
      shell.toast({ key: 'start.draft.taken', values: { title: name }, tone: 'info' });
    } else {
      sayFailure(shell, failure, name);
    }
  }

  return {
    drafts,
    async isOffered(draft) {
      const answer = await refresh();
      if (!answer.ok) say(answer.failure, draft);
      else if (answer.value.some(({ key }) => key === draft.key)) return true;
      else say({ kind: 'openElsewhere' }, draft);
      return false;
    },
    async discard(draft) {
      const answer = await host.drafts.discard({ key: draft.key });
      if (!answer.ok) say(answer.failure, draft);
      await refresh();
    },
  };
}
