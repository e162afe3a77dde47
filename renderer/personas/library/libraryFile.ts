/**
 * The person's library, read from and written to the host.
 *
 * A change is a function of the library as it is: where another window wrote in between, it is read again and changed
 * again, so that neither loses what it did.
 */
import { parseDocument } from '../../../shared/format/parseDocument';
import { toFailureMessage } from '../../../shared/format/readingMessages';
import { serializeDocument } from '../../../shared/format/serializeDocument';
import type { Fingerprint } from '../../../shared/host/files';
import type { HostApi } from '../../../shared/host/hostApi';
import type { CjmDocument } from '../../../shared/model/types';
import { fail, ok, type Result } from '../../../shared/util/result';
import { toFailureText, type FailureText } from '../../host/hostTexts';

export interface LibraryRead {
  /** Undefined: nothing was ever put in. */
  readonly document: CjmDocument | undefined;
  readonly fingerprint: Fingerprint | null;
  /** A newer program wrote it: it can be used, and must not be changed. */
  readonly readOnly: boolean;
}

/** A library that can be read by nobody may be put aside; trouble with the disk passes. */
export interface LibraryTrouble extends FailureText {
  readonly broken: boolean;
  /** Of the bytes that are in trouble; `null` where they are no text. */
  readonly fingerprint: Fingerprint | null;
}

type LibraryEdit = (library: CjmDocument | undefined) => Result<CjmDocument, FailureText>;

/** Two windows that change it all the time would be needed to fail more often. */
const TRIES = 3;

export async function readLibrary(host: HostApi): Promise<Result<LibraryRead, LibraryTrouble>> {
  const read = await host.library.read();
  if (!read.ok) {
    const broken = read.failure.kind === 'notText';
    return fail({ ...toFailureText(read.failure), broken, fingerprint: null });
  }
  const { text, fingerprint } = read.value;
  if (text === null) return ok({ document: undefined, fingerprint, readOnly: false });
  const parsed = parseDocument(text);
  if (!parsed.ok) return fail({ ...toFailureMessage(parsed.failure), broken: true, fingerprint });
  return ok({ document: parsed.value.document, fingerprint, readOnly: parsed.value.readOnly });
}

export async function changeLibrary(
  host: HostApi,
  edit: LibraryEdit,
): Promise<Result<CjmDocument, FailureText>> {
  for (let left = TRIES; ; left--) {
    const read = await readLibrary(host);
    if (!read.ok) return read;
    if (read.value.readOnly) return fail({ key: 'refusal.readOnly.newer' });
    const edited = edit(read.value.document);
    if (!edited.ok || edited.value === read.value.document) return edited;
    const text = serializeDocument(edited.value);
    const written = await host.library.write({ text, expected: read.value.fingerprint });
    if (written.ok) return edited;
    if (written.failure.kind !== 'changedOnDisk' || left === 1) return fail(toFailureText(written.failure));
  }
}
