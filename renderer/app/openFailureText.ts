/** A document that could not be opened, as a question with one answer. */
import type { AskInput } from '../actions/shell';
import type { OpenFailure } from '../document/openDocument';
import { toFailureText } from '../host/hostTexts';
import { toFailureMessage } from '../../shared/format/readingMessages';

export function toOpenFailureText(failure: OpenFailure): AskInput {
  const isHost = failure.from === 'host';
  const text = isHost ? toFailureText(failure.failure) : toFailureMessage(failure.failure);
  const name = isHost ? (failure.failure.subject ?? '') : failure.name;
  return {
    title: 'dialog.open.failed',
    message: text.key,
    values: { ...text.values, name },
    buttons: [{ id: 'ok', label: 'dialog.ok' }],
    cancel: 'ok',
  };
}
