/** Runs a command and says why, when it may not. */
import { useCallback } from 'react';
import type { Command } from '../../shared/commands/command';
import { sayRefusal } from '../actions/sayRefusal';
import { useShell } from '../actions/useActions';
import type { RunOptions } from '../document/editor';
import { useEditor } from '../document/useEditor';

export type Run = <A>(command: Command<A>, args: A, options?: RunOptions) => boolean;

export function useRun(): Run {
  const { documents } = useEditor();
  const shell = useShell();
  return useCallback(
    (command, args, options) => {
      const result = documents.run(command, args, options);
      if (result.ok) return true;
      sayRefusal(shell, result.failure);
      return false;
    },
    [documents, shell],
  );
}
