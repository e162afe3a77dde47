import type { Refusal } from '../../shared/commands/command';
import type { Shell } from './shell';

/** A command may not run; the person reads why. */
export function sayRefusal(shell: Pick<Shell, 'toast'>, { reason, values, about }: Refusal): void {
  shell.toast({ key: reason, ...(values && { values }), ...(about !== undefined && { about }), tone: 'bad' });
}
