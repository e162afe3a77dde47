/** Replaces what is ticked, in one step of undo, or says why not. Nothing is lost by a replacement with nothing. */
import { replaceText } from '../../shared/commands/replaceText';
import { toTextKey } from '../../shared/search/findHits';
import { isEmptied, toEdits } from '../../shared/search/toEdits';
import { useShell } from '../actions/useActions';
import { useRun } from '../fields/useRun';
import type { Ticks } from './useTicks';

/** `untick`: so many cards and names would have been left without words, and are out of it now. */
export type Replaced =
  { readonly kind: 'done' | 'refused' } | { readonly kind: 'untick'; readonly count: number };

export function useReplace(ticks: Ticks): (length: number, replacement: string) => Replaced {
  const run = useRun();
  const shell = useShell();
  return (length, replacement) => {
    const { ticked } = ticks;
    const edits = toEdits(ticked, length, replacement);
    const emptied = edits.filter(isEmptied);
    if (emptied.length > 0) {
      const texts = new Set(emptied.map(toTextKey));
      ticks.set(
        ticked.filter((hit) => texts.has(toTextKey(hit))),
        false,
      );
      return { kind: 'untick', count: emptied.length };
    }
    if (!run(replaceText, { edits })) return { kind: 'refused' };
    shell.toast({
      key: 'find.replaced',
      values: { count: ticked.length },
      tone: 'info',
      action: 'edit.undo',
    });
    return { kind: 'done' };
  };
}
