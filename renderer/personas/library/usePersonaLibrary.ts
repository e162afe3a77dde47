/** The library as the gallery uses it: read when it is shown and whenever the window comes to the front. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Made } from '../../../shared/commands/command';
import type { Language } from '../../../shared/model/kinds';
import type { CjmDocument, Id, Persona } from '../../../shared/model/types';
import type { Result } from '../../../shared/util/result';
import { sayFailure } from '../../actions/sayFailure';
import { useShell } from '../../actions/useActions';
import { useHost } from '../../host/hostContext';
import type { FailureText } from '../../host/hostTexts';
import { changeLibrary, readLibrary, type LibraryTrouble } from './libraryFile';
import { keepPersona, removeEntry, renameEntry } from './libraryEdits';

export interface PersonaLibrary {
  readonly state: 'reading' | 'ready';
  readonly document: CjmDocument | undefined;
  readonly trouble: LibraryTrouble | undefined;
  /** False, and said, where it could not be done. */
  keep(source: CjmDocument, persona: Persona, how: 'replace' | 'beside'): Promise<boolean>;
  rename(id: Id, name: string, language: Language): Promise<boolean>;
  remove(id: Id): Promise<boolean>;
  /** Puts a library that cannot be read aside. */
  startOver(): Promise<void>;
}

interface Shown {
  readonly state: 'reading' | 'ready';
  readonly document: CjmDocument | undefined;
  readonly trouble: LibraryTrouble | undefined;
}

const READING: Shown = { state: 'reading', document: undefined, trouble: undefined };

export function usePersonaLibrary(): PersonaLibrary {
  const { host } = useHost();
  const shell = useShell();
  const [shown, setShown] = useState(READING);

  const refresh = useCallback(async () => {
    const read = await readLibrary(host);
    setShown({
      state: 'ready',
      document: read.ok ? read.value.document : undefined,
      trouble: read.ok ? undefined : read.failure,
    });
  }, [host]);

  useEffect(() => {
    const onFocus = (): void => void refresh();
    onFocus();
    // Another window may have changed it meanwhile.
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [refresh]);

  return useMemo(() => {
    const change = async (
      edit: (library: CjmDocument | undefined, made: Made) => Result<CjmDocument, FailureText>,
    ): Promise<boolean> => {
      const made = { newId: () => shell.newId(), now: shell.now() };
      const changed = await changeLibrary(host, (library) => edit(library, made));
      if (!changed.ok) {
        shell.toast({ ...changed.failure, tone: 'bad' });
        await refresh();
        return false;
      }
      setShown({ state: 'ready', document: changed.value, trouble: undefined });
      return true;
    };
    return {
      ...shown,
      keep: (source, persona, how) =>
        change((library, made) => keepPersona(library, source, persona, made, how)),
      rename: (id, name, language) =>
        change((library, made) => renameEntry(library, id, name, language, made)),
      remove: (id) => change((library, made) => removeEntry(library, id, made)),
      async startOver() {
        const answer = await host.library.setAside({ expected: shown.trouble?.fingerprint ?? null });
        // Changed meanwhile: what it holds now is shown, and said to be in trouble if it still is.
        if (!answer.ok && answer.failure.kind !== 'changedOnDisk') {
          sayFailure(shell, answer.failure);
        }
        await refresh();
      },
    };
  }, [host, shell, shown, refresh]);
}
