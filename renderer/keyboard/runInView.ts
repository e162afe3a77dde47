/** Runs commands for a view; a refusal is said, and changes nothing. */
import type { Command, Label } from '../../shared/commands/command';
import type { BatchStep, RunOptions } from '../document/editor';
import type { GridView } from './gridView';

export type Runner = Pick<GridView, 'editor' | 'callbacks'>;

export function runInView<A>(view: Runner, command: Command<A>, args: A, options?: RunOptions): boolean {
  const result = view.editor.documents.run(command, args, options);
  if (!result.ok) view.callbacks.onRefused(result.failure);
  return result.ok;
}

/** Several commands as one step of undo. */
export function runSteps(
  view: Runner,
  label: Label,
  steps: readonly BatchStep[],
  options?: RunOptions,
): boolean {
  const result = view.editor.documents.batch(label, steps, options);
  if (!result.ok) view.callbacks.onRefused(result.failure);
  return result.ok;
}
