/** The recent files, kept fresh while the start screen is shown. */
import { useCallback, useEffect, useState } from 'react';
import type { RecentFile } from '../../shared/host/shelf';
import { sayFailure } from '../actions/sayFailure';
import { useShell } from '../actions/useActions';
import { useHost } from '../host/hostContext';
import { onWindowFocus } from '../host/onWindowFocus';

interface Recents {
  /** Undefined until the host has answered. */
  readonly recents: readonly RecentFile[] | undefined;
  remove(recent: RecentFile): Promise<void>;
}

export function useRecents(): Recents {
  const { host } = useHost();
  const shell = useShell();
  const [recents, setRecents] = useState<readonly RecentFile[] | undefined>(undefined);

  const refresh = useCallback(async () => {
    const answer = await host.recents.list();
    // What was there stays, rather than to look as if nothing had ever been opened.
    setRecents((before) => (answer.ok ? answer.value : (before ?? [])));
  }, [host]);

  useEffect(() => {
    void refresh();
    const stops = [
      host.on('recentsChanged', () => void refresh()),
      // A file may have come back, or gone, while another program was in front.
      onWindowFocus(host, () => void refresh()),
    ];
    return () => stops.forEach((stop) => stop());
  }, [host, refresh]);

  return {
    recents,
    async remove({ ref }) {
      const answer = await host.recents.remove({ ref });
      if (!answer.ok) sayFailure(shell, answer.failure, ref.name);
      await refresh();
    },
  };
}
