import type { Refusal } from '../../shared/commands/command';
import type { Shell } from './shell';

/** A command may not run; the person reads why. */
export function sayRefusal(shell: Shell, { reason, values }: Refusal): void {
  shell.toast({ key: reason, ...(values ? { values } : {}), tone: 'bad' });
}
