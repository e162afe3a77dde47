/**
 * The one interface between the page and the machine.
 *
 * The same Node services answer it over Electron IPC and over loopback HTTP; tests use an in-memory host. Every
 * call takes at most one plain object and answers a Result: nothing throws across the boundary. Files are opaque
 * references: the page never sees a path. Calls are listed once more in channels.ts with a parser for their
 * argument, and the compiler refuses a list that differs.
 */
import type { Result } from '../util/result';
import type { Draft, DraftInfo, DraftInput } from './drafts';
import type { HostFailure } from './failures';
import type {
  Claim,
  FileRef,
  FileState,
  Fingerprint,
  FolderListing,
  ReadFile,
  VersionInfo,
  WriteRequest,
  Written,
} from './files';
import type { HostInfo } from './hostInfo';
import type { Settings } from './settings';
import type { LibraryText, RecentFile, TemplateInfo } from './shelf';
import type { MenuItem, Question, WindowState } from './windows';

export type Answer<T> = Promise<Result<T, HostFailure>>;

export interface HostApi {
  readonly app: {
    info(): Answer<HostInfo>;
    /** Opens http, https or mailto in the person's own browser, only after a click. */
    openLink(input: { readonly url: string }): Answer<null>;
    /** Writes a line to the log file; never contains document text. */
    log(input: { readonly level: 'info' | 'warn' | 'error'; readonly message: string }): Answer<null>;
  };
  readonly files: {
    /** `null`: the person cancelled. */
    chooseOpen(): Answer<FileRef | null>;
    chooseSave(input: { readonly suggestedName: string }): Answer<FileRef | null>;
    /** The maps folder, for the in-page picker. */
    list(input: { readonly folder: string }): Answer<FolderListing>;
    /** A reference for a name in the maps folder, which need not exist yet; a file there may spell it differently. */
    resolve(input: { readonly folder: string; readonly name: string }): Answer<FileRef>;
    read(input: { readonly ref: FileRef }): Answer<ReadFile>;
    write(input: WriteRequest): Answer<Written>;
    state(input: { readonly ref: FileRef }): Answer<FileState>;
    /** Says that this window works on the file; one window a file. */
    claim(input: { readonly ref: FileRef }): Answer<Claim>;
    release(input: { readonly ref: FileRef }): Answer<null>;
    reveal(input: { readonly ref: FileRef }): Answer<null>;
  };
  readonly drafts: {
    put(input: DraftInput): Answer<{ readonly savedAt: string }>;
    /** Drafts whose window is gone, newest first; an unreadable one is left out and kept on disk. */
    list(): Answer<readonly DraftInfo[]>;
    /** The draft is taken over by this window, unless it is only to be shown. */
    read(input: { readonly key: string; readonly preview?: true }): Answer<Draft>;
    /** The person does not want it. `openElsewhere`: another window works on it by now. */
    discard(input: { readonly key: string }): Answer<null>;
    /** The work is safe elsewhere. What a crash left, and this window has not taken over, goes on being offered. */
    retire(input: { readonly key: string }): Answer<null>;
  };
  readonly versions: {
    list(input: { readonly ref: FileRef }): Answer<readonly VersionInfo[]>;
    read(input: { readonly ref: FileRef; readonly id: string }): Answer<{ readonly text: string }>;
    /** Keeps unsaved work that is about to give way to another text of the same file. */
    setAside(input: { readonly ref: FileRef; readonly text: string }): Answer<null>;
  };
  readonly recents: {
    list(): Answer<readonly RecentFile[]>;
    put(input: {
      readonly ref: FileRef;
      readonly title: string;
      readonly thumbnail?: string;
      readonly detail?: string;
    }): Answer<null>;
    remove(input: { readonly ref: FileRef }): Answer<null>;
    clear(): Answer<null>;
  };
  readonly samples: {
    list(): Answer<readonly { readonly id: string }[]>;
    read(input: { readonly id: string }): Answer<{ readonly text: string }>;
  };
  /** One file for all windows: whoever changes it says what it was. */
  readonly library: {
    read(): Answer<LibraryText>;
    write(input: {
      readonly text: string;
      readonly expected: Fingerprint | null;
    }): Answer<{ readonly fingerprint: Fingerprint }>;
    /**
     * Puts a library that cannot be used out of the way, under another name, where the person can find it. `expected`
     * is what the person was told of: these bytes, or (`null`) something that is no text.
     */
    setAside(input: { readonly expected: Fingerprint | null }): Answer<null>;
  };
  readonly templates: {
    /** Newest first. */
    list(): Answer<readonly TemplateInfo[]>;
    read(input: { readonly id: string }): Answer<{ readonly text: string }>;
    /** Never over another one: a name that is taken gets a number. */
    save(input: { readonly name: string; readonly text: string }): Answer<TemplateInfo>;
    rename(input: { readonly id: string; readonly name: string }): Answer<TemplateInfo>;
    remove(input: { readonly id: string }): Answer<null>;
  };
  readonly settings: {
    get(): Answer<Settings>;
    set(input: Partial<Settings>): Answer<Settings>;
  };
  readonly window: {
    setState(input: WindowState): Answer<null>;
    setMenu(input: { readonly menus: readonly MenuItem[] }): Answer<null>;
    /** Answers a `closeRequested` event. */
    answerClose(input: { readonly requestId: string; readonly close: boolean }): Answer<null>;
    /** A new window: the start screen, or a file. */
    open(input: { readonly ref?: FileRef; readonly draftKey?: string }): Answer<null>;
    close(): Answer<null>;
    /** Pastes into what has the keyboard, as the native menu does, only after a click. A page may not by itself. */
    paste(): Answer<null>;
    /** A native question; the index of the button. */
    ask(input: Question): Answer<{ readonly button: number }>;
  };
  /** Events of this window; returns the function that stops listening. */
  on<K extends keyof HostEvents>(name: K, listener: (event: HostEvents[K]) => void): () => void;
}

export interface HostEvents {
  readonly menuAction: { readonly action: string };
  /** The window wants to close: settle unsaved work, then `window.answerClose`. */
  readonly closeRequested: { readonly requestId: string; readonly reason: 'close' | 'quit' };
  /** Open this in the place of the start screen, for instance after a file was double-clicked. */
  readonly openFile: { readonly ref: FileRef };
  readonly settingsChanged: { readonly settings: Settings };
  readonly recentsChanged: Record<string, never>;
  readonly windowFocused: Record<string, never>;
  /** Another window asked for a file this one holds. */
  readonly focusRequested: Record<string, never>;
}

export type HostGroup = Exclude<keyof HostApi, 'on'>;
/** `group.method` for every call. */
export type HostCallName = {
  [G in HostGroup]: `${G}.${Extract<keyof HostApi[G], string>}`;
}[HostGroup];
