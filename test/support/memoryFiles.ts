/** A disk of names and texts, for the in-memory host. */
import type {
  FileRef,
  FileState,
  ReadFile,
  VersionInfo,
  WriteRequest,
  Written,
} from '../../shared/host/files';
import type { HostFailure } from '../../shared/host/failures';
import { fail, ok, type Result } from '../../shared/util/result';

interface MemoryFile {
  readonly text: string;
  readonly readOnly: boolean;
  readonly modifiedAt: string;
}

export interface MemoryFiles {
  /** The reference of a name; the file need not exist. */
  refOf(name: string): FileRef;
  /** The same for a name a person typed: a file that spells it differently is meant. */
  find(name: string): FileRef;
  /** As another program would: the host is not told. */
  put(name: string, text: string, options?: { readonly readOnly?: boolean }): FileRef;
  remove(name: string): void;
  textOf(name: string): string | undefined;
  names(): readonly string[];
  read(ref: FileRef): Result<ReadFile, HostFailure>;
  write(request: WriteRequest): Result<Written, HostFailure>;
  state(ref: FileRef): FileState;
  setAside(ref: FileRef, text: string): void;
  versions(ref: FileRef): readonly (VersionInfo & { readonly text: string })[];
}

const MAX_VERSIONS = 10;

export function createMemoryFiles(now: () => string): MemoryFiles {
  const files = new Map<string, MemoryFile>();
  const refs = new Map<string, FileRef>();
  const versions = new Map<string, (VersionInfo & { readonly text: string })[]>();
  let nextVersion = 1;

  const refOf = (name: string): FileRef => {
    const known = refs.get(name);
    if (known) return known;
    const ref = { id: `memory${String(refs.size + 1).padStart(16, '0')}`, name, place: '~/Maps' };
    refs.set(name, ref);
    return ref;
  };

  const toFolded = (name: string): string => name.normalize('NFC').toLowerCase();

  const keep = (name: string, text: string, reason: VersionInfo['reason']): void => {
    const id = `v${String(nextVersion++)}`;
    const kept = { id, savedAt: now(), size: text.length, reason, text };
    versions.set(name, [kept, ...(versions.get(name) ?? [])].slice(0, MAX_VERSIONS));
  };

  return {
    refOf,
    find: (name) => {
      const alike = [...files.keys()].find((other) => toFolded(other) === toFolded(name));
      return refOf(files.has(name) ? name : (alike ?? name));
    },
    put: (name, text, { readOnly = false } = {}) => {
      files.set(name, { text, readOnly, modifiedAt: now() });
      return refOf(name);
    },
    remove: (name) => {
      files.delete(name);
    },
    textOf: (name) => files.get(name)?.text,
    names: () => [...files.keys()].sort(),
    read: (ref) => {
      const file = files.get(ref.name);
      if (!file || refs.get(ref.name)?.id !== ref.id) return fail({ kind: 'notFound', subject: ref.name });
      const { text, readOnly, modifiedAt } = file;
      return ok({
        ref,
        text,
        readOnly,
        modifiedAt,
        fingerprint: toMemoryFingerprint(text),
        encoding: 'utf-8',
      });
    },
    write: ({ ref, text, expected }) => {
      const file = files.get(ref.name);
      const present = file && toMemoryFingerprint(file.text);
      if (refs.get(ref.name)?.id !== ref.id) return fail({ kind: 'notFound', subject: ref.name });
      if (file?.readOnly) return fail({ kind: 'readOnly', subject: ref.name });
      if (present !== undefined && expected !== 'any' && expected !== present) {
        return fail({ kind: 'changedOnDisk', subject: ref.name });
      }
      if (file && file.text !== text) keep(ref.name, file.text, expected === 'any' ? 'overwritten' : 'saved');
      files.set(ref.name, { text, readOnly: false, modifiedAt: now() });
      return ok({ ref, fingerprint: toMemoryFingerprint(text), modifiedAt: now() });
    },
    state: (ref) => {
      const file = files.get(ref.name);
      if (!file) return { exists: false };
      const { modifiedAt, readOnly } = file;
      return { exists: true, fingerprint: toMemoryFingerprint(file.text), modifiedAt, readOnly };
    },
    setAside: (ref, text) => keep(ref.name, text, 'setAside'),
    versions: (ref) => versions.get(ref.name) ?? [],
  };
}

/** Shaped like a SHA-256, made without one: FNV-1a with eight different starts. */
export function toMemoryFingerprint(text: string): string {
  let all = '';
  for (let start = 0; start < 8; start++) {
    let hash = (0x811c9dc5 ^ (start * 0x9e3779b1)) >>> 0;
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
    }
    all += hash.toString(16).padStart(8, '0');
  }
  return all;
}
