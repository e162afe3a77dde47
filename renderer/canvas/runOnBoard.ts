/** Runs commands for the board; a refusal is said, and changes nothing. */
import type { Command, Label } from '../../shared/commands/command';
import type { BatchStep, RunOptions } from '../document/editor';
import type { Board } from './board';

export function runOnBoard<A>(board: Board, command: Command<A>, args: A, options?: RunOptions): boolean {
  const result = board.editor.documents.run(command, args, options);
  if (!result.ok) board.callbacks.onRefused(result.failure);
  return result.ok;
}

/** Several commands as one step of undo. */
export function runSteps(
  board: Board,
  label: Label,
  steps: readonly BatchStep[],
  options?: RunOptions,
): boolean {
  const result = board.editor.documents.batch(label, steps, options);
  if (!result.ok) board.callbacks.onRefused(result.failure);
  return result.ok;
}
