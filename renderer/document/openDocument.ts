/** From a file reference, a draft or a sample to a document that can be edited; every way it may fail is named. */
import type { HostFailure } from '../../shared/host/failures';
import type { FileRef } from '../../shared/host/files';
import type { HostApi } from '../../shared/host/hostApi';
import { parseDocument, type ParseFailure } from '../../shared/format/parseDocument';
import type { Warning } from '../../shared/format/warnings';
import type { CjmDocument } from '../../shared/model/types';
import { fail, ok, type Result } from '../../shared/util/result';
import type { FileLink, ReadOnlyReason } from './editor';

export interface OpenedDocument {
  readonly document: CjmDocument;
  readonly warnings: readonly Warning[];
  readonly readOnly: ReadOnlyReason | undefined;
  /** It differs from what is on disk from the start. */
  readonly dirty: boolean;
  readonly file: FileLink;
  /** Unsaved work of which this window has no draft yet. */
  readonly unkept?: boolean;
  /** The key of the draft that was taken up. */
  readonly restoredFrom?: string;
}

export type OpenFailure =
  | { readonly from: 'host'; readonly failure: HostFailure }
  | { readonly from: 'format'; readonly failure: ParseFailure; readonly name: string };

export const NO_FILE: FileLink = {
  ref: undefined,
  fingerprint: undefined,
  saving: false,
  savedAt: undefined,
  changedOnDisk: false,
};

/** A file is open in one window: where it is taken already, it opens for reading only. */
export async function openFromFile(
  host: HostApi,
  ref: FileRef,
): Promise<Result<OpenedDocument, OpenFailure>> {
  const read = await host.files.read({ ref });
  if (!read.ok) return fail({ from: 'host', failure: read.failure });
  const parsed = parseDocument(read.value.text);
  if (!parsed.ok) return fail({ from: 'format', failure: parsed.failure, name: read.value.ref.name });
  const claim = await host.files.claim({ ref: read.value.ref });
  if (!claim.ok) return fail({ from: 'host', failure: claim.failure });
  const elsewhere: ReadOnlyReason | undefined = claim.value.granted ? undefined : 'elsewhere';
  const readOnly = parsed.value.readOnly ? 'newer' : elsewhere;
  return ok({
    document: parsed.value.document,
    warnings: parsed.value.warnings,
    readOnly,
    // Repairs are shown and kept in memory; the person's file changes only when they save, if they may.
    dirty: parsed.value.warnings.length > 0 && !readOnly,
    file: {
      ...NO_FILE,
      ref: read.value.ref,
      fingerprint: read.value.fingerprint,
      savedAt: read.value.modifiedAt,
    },
  });
}

/** A draft comes back as unsaved work on its file; where that file is gone or taken, as an untitled document. */
export async function openFromDraft(
  host: HostApi,
  key: string,
): Promise<Result<OpenedDocument, OpenFailure>> {
  const draft = await host.drafts.read({ key });
  if (!draft.ok) return fail({ from: 'host', failure: draft.failure });
  const { text, assets, title, file, base, fileState } = draft.value;
  const parsed = parseDocument(text, { assets });
  if (!parsed.ok) return fail({ from: 'format', failure: parsed.failure, name: file?.name ?? title });
  const claim = file && fileState !== 'gone' ? await host.files.claim({ ref: file }) : undefined;
  const mine = claim?.ok === true && claim.value.granted;
  return ok({
    document: parsed.value.document,
    warnings: parsed.value.warnings,
    readOnly: parsed.value.readOnly ? 'newer' : undefined,
    dirty: true,
    unkept: true,
    restoredFrom: key,
    file:
      file && mine
        ? { ...NO_FILE, ref: file, fingerprint: base, changedOnDisk: fileState === 'changed' }
        : NO_FILE,
  });
}

/** A sample opens as a new, untitled document: the original stays as it is. */
export async function openFromSample(
  host: HostApi,
  id: string,
): Promise<Result<OpenedDocument, OpenFailure>> {
  const read = await host.samples.read({ id });
  if (!read.ok) return fail({ from: 'host', failure: read.failure });
  const parsed = parseDocument(read.value.text);
  if (!parsed.ok) return fail({ from: 'format', failure: parsed.failure, name: id });
  return ok({ ...openedUntitled(parsed.value.document), warnings: parsed.value.warnings });
}

/** A file that was dropped tells its name and its bytes, not its place: it opens as a copy without a file. */
export function openFromText(name: string, text: string): Result<OpenedDocument, OpenFailure> {
  const parsed = parseDocument(text);
  if (!parsed.ok) return fail({ from: 'format', failure: parsed.failure, name });
  const { document, warnings, readOnly } = parsed.value;
  return ok({ ...openedUntitled(document), warnings, readOnly: readOnly ? 'newer' : undefined });
}

export function openedUntitled(document: CjmDocument): OpenedDocument {
  return { document, warnings: [], readOnly: undefined, dirty: false, file: NO_FILE };
}
