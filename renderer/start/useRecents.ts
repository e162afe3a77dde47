/** The recent files, kept fresh while the start screen is shown. */
import { useCallback, useEffect, useState } from 'react';
import type { RecentFile } from '../../shared/host/hostApi';
import { useHost } from '../host/hostContext';
import { onWindowFocus } from '../host/onWindowFocus';

interface Recents {
  /** Undefined until the host has answered. */
  readonly recents: readonly RecentFile[] | undefined;
  remove(recent: RecentFile): Promise<void>;
}

export function useRecents(): Recents {
  const { host } = useHost();
  const [recents, setRecents] = useState<readonly RecentFile[] | undefined>(undefined);

  const refresh = useCallback(async () => {
    const answer = await host.recents.list();
    setRecents(answer.ok ? answer.value : []);
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
      await host.recents.remove({ ref });
      await refresh();
    },
  };
}
