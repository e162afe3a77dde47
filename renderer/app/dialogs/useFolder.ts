/** The folder the picker shows. An answer that comes late, for a folder already left, is dropped, and so is what it held. */
import { useEffect, useState } from 'react';
import type { FolderListing } from '../../../shared/host/files';
import { useHost } from '../../host/hostContext';
import { toFailureText, type FailureText } from '../../host/hostTexts';

interface Folder {
  readonly folder: string;
  readonly listing: FolderListing | undefined;
  readonly failure: FailureText | undefined;
  enter(folder: string): void;
}

export function useFolder(): Folder {
  const { host } = useHost();
  const [folder, setFolder] = useState('');
  const [listing, setListing] = useState<FolderListing | undefined>(undefined);
  const [failure, setFailure] = useState<FailureText | undefined>(undefined);

  useEffect(() => {
    let current = true;
    void host.files.list({ folder }).then((answer) => {
      if (!current) return;
      setListing(answer.ok ? answer.value : undefined);
      setFailure(answer.ok ? undefined : toFailureText(answer.failure));
    });
    return () => {
      current = false;
    };
  }, [host, folder]);

  function enter(to: string): void {
    if (to === folder) return;
    setFolder(to);
    setListing(undefined);
    setFailure(undefined);
  }

  return { folder, listing, failure, enter };
}
