/** Files of the person, by references that say nothing of a path, and earlier versions of them. */

/** A file the host knows. The id stays valid for the life of the user's data folder. */
export interface FileRef {
  readonly id: string;
  /** With its ending, such as `首購房貸.cjm`. */
  readonly name: string;
  /** Where it is, for showing only, such as `~/Documents/maps`. */
  readonly place: string;
}

/** Content hash of the bytes on disk. */
export type Fingerprint = string & {};

export interface ReadFile {
  readonly ref: FileRef;
  readonly text: string;
  readonly fingerprint: Fingerprint;
  readonly modifiedAt: string;
  /** The file or its folder cannot be written. */
  readonly readOnly: boolean;
  readonly encoding: 'utf-8' | 'utf-16';
}

export interface WriteRequest {
  readonly ref: FileRef;
  readonly text: string;
  /** What the page believes is on disk. `null`: nothing may be there yet. `'any'`: overwrite whatever is there. */
  readonly expected: Fingerprint | null | 'any';
}

export interface Written {
  readonly ref: FileRef;
  readonly fingerprint: Fingerprint;
  readonly modifiedAt: string;
}

export interface FileState {
  readonly exists: boolean;
  readonly fingerprint?: Fingerprint;
  readonly modifiedAt?: string;
  readonly readOnly?: boolean;
}

export interface Claim {
  /** False: another window has it open; that window was brought to the front where the host can. */
  readonly granted: boolean;
}

/** An entry of the maps folder, for the in-page picker. `folder` is '' at the top, else names joined by `/`. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
  readonly modifiedAt: string;
  readonly size: number;
  readonly ref?: FileRef;
}

export interface FolderListing {
  readonly folder: string;
  /** For showing only. */
  readonly place: string;
  readonly entries: readonly FolderEntry[];
}

export type VersionReason = 'saved' | 'overwritten' | 'setAside';

export interface VersionInfo {
  readonly id: string;
  readonly savedAt: string;
  readonly size: number;
  /** It was saved over; it was somebody else's and was overwritten; it was unsaved work that gave way to another text. */
  readonly reason: VersionReason;
}
