/** What the host says no with, as a message. */
import type { HostFailure } from '../../shared/host/failures';
import type { MessageKey } from '../../shared/i18n/catalogue';
import type { Values } from '../../shared/i18n/translator';

export interface FailureText {
  readonly key: MessageKey;
  readonly values?: Values;
}

export function toFailureText(failure: HostFailure): FailureText {
  return {
    key: `failure.${failure.kind}`,
    values: { name: failure.subject ?? '', subject: failure.subject ?? '' },
  };
}
