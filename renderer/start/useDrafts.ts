import { useCallback, useEffect, useState } from 'react';
import type { DraftInfo } from '../../shared/host/hostApi';
import { useHost } from '../host/hostContext';

interface Drafts {
  readonly drafts: readonly DraftInfo[];
  discard(draft: DraftInfo): Promise<void>;
}

export function useDrafts(): Drafts {
  const { host } = useHost();
  const [drafts, setDrafts] = useState<readonly DraftInfo[]>([]);

  const refresh = useCallback(async () => {
    const answer = await host.drafts.list();
    setDrafts(answer.ok ? answer.value : []);
  }, [host]);

  useEffect(() => {
    void refresh();
  }, [refresh]);

  return {
    drafts,
    async discard({ key }) {
      await host.drafts.discard({ key });
      await refresh();
    },
  };
}
