/**
 * One open document and everything that lives and dies with it.
 *
 * Made when a document is opened, disposed when it is closed. Features read it through the hooks of
 * `useEditor.ts`; only `documents.run` changes the document.
 */
import type { Command, Label, Refusal } from '../../shared/commands/command';
import type { FileRef, Fingerprint } from '../../shared/host/files';
import type { JourneyLayout } from '../../shared/layout/layoutTypes';
import type { Outline } from '../../shared/layout/outline';
import type { CjmDocument } from '../../shared/model/types';
import type { Result } from '../../shared/util/result';
import type { StoreApi } from 'zustand/vanilla';
import type { BackupTracker } from './backupTracker';
import type { DerivedStore } from './derivedStore';
import type { RemarkStore } from './remarkStore';
import type { Selection, SelectionStore } from './selectionStore';
import type { ViewStore } from './viewStore';

/** Made by a newer program, or already open in another window. */
export type ReadOnlyReason = 'newer' | 'elsewhere';

export interface DocumentState {
  readonly document: CjmDocument;
  /** Counts every change, undo and redo included. */
  readonly revision: number;
  /** Differs from what is on disk (or, untitled, from how it began). Undoing back to it is clean. */
  readonly dirty: boolean;
  readonly readOnly: boolean;
  readonly readOnlyReason: ReadOnlyReason | undefined;
  readonly undoLabel: Label | undefined;
  readonly redoLabel: Label | undefined;
}

export interface RunOptions {
  /** Selected after the change, and again after a redo; found by comparing where ids are made by the command. */
  readonly select?: Selection | ((after: CjmDocument, before: CjmDocument) => Selection);
}

export interface DocumentStore {
  getState(): DocumentState;
  subscribe(listener: (state: DocumentState, previous: DocumentState) => void): () => void;
  /** The one way to change the document. A refusal changes nothing. */
  run<A>(command: Command<A>, args: A, options?: RunOptions): Result<CjmDocument, Refusal>;
  /** Several commands as one undo step; the first refusal takes all of them back. */
  batch(label: Label, steps: readonly BatchStep[], options?: RunOptions): Result<CjmDocument, Refusal>;
  /** What a batch would make of the document; nothing changes. */
  plan(steps: readonly BatchStep[]): Result<CjmDocument, Refusal>;
  /** Whatever runs inside is one undo step, called as its first change is. */
  together(run: () => void): void;
  undo(): void;
  redo(): void;
  /** Ends the running merge: the next keystroke begins an undo step of its own. */
  breakMerge(): void;
  /** What a save writes. Changes made while the bytes are on their way stay unsaved. */
  beginSave(): SaveTicket;
}

export interface SaveTicket {
  readonly document: CjmDocument;
  /** Call when, and only when, the host said that the bytes of this document are on disk. */
  done(): void;
}

/** A command with its arguments, wrapped so that a list may mix argument types (see `toStep`). */
export interface BatchStep {
  run(
    document: CjmDocument,
    apply: <A>(document: CjmDocument, command: Command<A>, args: A) => Result<CjmDocument, Refusal>,
  ): Result<CjmDocument, Refusal>;
}

export function toStep<A>(command: Command<A>, args: A): BatchStep {
  return { run: (document, apply) => apply(document, command, args) };
}

export interface FileLink {
  /** Undefined: never saved. */
  readonly ref: FileRef | undefined;
  readonly fingerprint: Fingerprint | undefined;
  /** While a save is on its way. */
  readonly saving: boolean;
  readonly savedAt: string | undefined;
  /** Someone else changed the file since; the person has not decided yet. */
  readonly changedOnDisk: boolean;
}

export interface LayoutState {
  readonly layout: JourneyLayout;
}

export interface LayoutStore extends DerivedStore<LayoutState> {
  /** Lays out what will be shown in a moment, so that showing it takes less of its frame. */
  prepare(document: CjmDocument): void;
}

export interface Editor {
  readonly documents: DocumentStore;
  readonly selection: SelectionStore;
  readonly view: ViewStore;
  /** The layout of the journey shown; follows document and view within the same task. */
  readonly layouts: LayoutStore;
  /** The same journey in words alone. */
  readonly outlines: DerivedStore<Outline>;
  readonly file: StoreApi<FileLink>;
  /** The crash copy; settled before the document goes away. */
  readonly backup: BackupTracker;
  /** Comments that are not sent yet. */
  readonly remarks: RemarkStore;
  readonly newId: () => string;
  dispose(): void;
}
