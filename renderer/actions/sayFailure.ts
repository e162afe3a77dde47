import type { HostFailure } from '../../shared/host/failures';
import { toFailureText } from '../host/hostTexts';
import type { Shell } from './shell';

/** The host could not do it; the person reads why. `name` is what it was about, where the host does not say. */
export function sayFailure(shell: Pick<Shell, 'toast'>, failure: HostFailure, name?: string): void {
  const subject = failure.subject ?? name;
  shell.toast({
    ...toFailureText({ ...failure, ...(subject === undefined ? {} : { subject }) }),
    tone: 'bad',
  });
}
