/** What to tell a person about a file that was refused or put right. */
import type { MessageKey } from '../i18n/catalogue';
import type { ParseFailure } from './parseFailure';
import type { Warning } from './warnings';

export interface Message {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

export function toFailureMessage(failure: ParseFailure): Message {
  const { kind, ...values } = failure;
  if (failure.kind !== 'tooLarge' || failure.what === 'file')
    return { key: `format.failure.${kind}`, values };
  return { key: `format.failure.tooLarge.${failure.what}`, values };
}

/** Without the place: that is `warning.path`, in the words of the file. */
export function toWarningMessage({ kind, values }: Warning): Message {
  return { key: `format.warning.${kind}`, ...(values ? { values } : {}) };
}
