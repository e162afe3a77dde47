/**
 * The one interface between the page and the machine.
 *
 * The same Node services answer it over Electron IPC and over loopback HTTP; tests use an in-memory host. Every
 * call takes at most one plain object and answers a Result: nothing throws across the boundary. Files are opaque
 * references: the page never sees a path. Calls are listed once more in channels.ts with a parser for their
 * argument, and the compiler refuses a list that differs.
 */
import type { Result } from '../util/result';
import type { HostFailure } from './failures';

export type Answer<T> = Promise<Result<T, HostFailure>>;

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

export interface HostCapabilities {
  /** The host shows its own open and save dialogs; otherwise the page shows its picker over the maps folder. */
  readonly nativeDialogs: boolean;
  /** Closing can ask Save / Don't save / Cancel. A web page cannot: it keeps the draft and warns. */
  readonly closeQuestion: boolean;
  readonly nativeMenu: boolean;
  readonly newWindow: boolean;
  readonly revealFile: boolean;
  /** The browser keeps some keys for itself (Ctrl+N, Ctrl+W …). */
  readonly allKeys: boolean;
  /** `window.paste`; without it a menu has to ask the browser, which asks the person. */
  readonly paste: boolean;
}

export interface HostInfo {
  readonly kind: 'electron' | 'web' | 'memory';
  readonly platform: 'linux' | 'mac' | 'windows';
  readonly appVersion: string;
  /** BCP 47, as the system has it. */
  readonly systemLanguage: string;
  readonly capabilities: HostCapabilities;
  /** What to open first: a file named at the start, if any. */
  readonly openFirst?: FileRef;
  /** The window was opened for this draft, see `window.open`. */
  readonly openDraft?: string;
}

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

/** A copy of unsaved work. `key` is the window's own; a draft of a saved file also names it. */
export interface DraftInput {
  readonly key: string;
  readonly title: string;
  readonly file?: FileRef;
  /** What was on disk when the work began. */
  readonly base?: Fingerprint;
  /** The document without its assets. */
  readonly text: string;
  /** Counts up within one key: an older one never overwrites a newer one. */
  readonly revision: number;
  /** Assets not sent before under this key; written once. */
  readonly newAssets?: Readonly<Record<string, { readonly mime: string; readonly data: string }>>;
}

export interface DraftInfo {
  readonly key: string;
  readonly title: string;
  readonly file?: FileRef;
  readonly base?: Fingerprint;
  readonly savedAt: string;
  readonly revision: number;
  /** False: the file it belongs to has been saved since, or is gone. */
  readonly fileState: 'untitled' | 'unchanged' | 'changed' | 'gone';
}

export interface Draft extends DraftInfo {
  readonly text: string;
  readonly assets: Readonly<Record<string, { readonly mime: string; readonly data: string }>>;
}

export type VersionReason = 'saved' | 'overwritten' | 'setAside';

export interface VersionInfo {
  readonly id: string;
  readonly savedAt: string;
  readonly size: number;
  /** It was saved over; it was somebody else's and was overwritten; it was unsaved work that gave way to another text. */
  readonly reason: VersionReason;
}

export interface RecentFile {
  readonly ref: FileRef;
  readonly title: string;
  readonly openedAt: string;
  readonly exists: boolean;
  /** A small SVG drawing that the page made; shown as an image, never as markup. */
  readonly thumbnail?: string;
  readonly detail?: string;
}

/** The person's own personas, as the text of a document. */
export interface LibraryText {
  /** `null`: nothing was ever put in. */
  readonly text: string | null;
  readonly fingerprint: Fingerprint | null;
}

/** A map the person keeps to begin others with. The id lasts as long as the name. */
export interface TemplateInfo {
  readonly id: string;
  readonly name: string;
  readonly savedAt: string;
}

export interface Settings {
  readonly language: 'system' | 'zh-Hant' | 'en';
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  readonly motion: 'system' | 'reduced';
  readonly minimap: boolean;
  readonly inspector: boolean;
  readonly authorName: string;
}

export interface WindowState {
  readonly title: string;
  /** Unsaved work. */
  readonly edited: boolean;
  readonly file?: FileRef;
}

/** A native menu, described by the page in the person's language; picking an item sends back its `action`. */
export interface MenuItem {
  readonly label: string;
  readonly action?: string;
  /** Electron accelerator, for showing and for keys. */
  readonly keys?: string;
  readonly enabled?: boolean;
  readonly checked?: boolean;
  readonly separator?: boolean;
  readonly role?: 'cut' | 'copy' | 'paste' | 'selectAll' | 'quit' | 'minimize' | 'togglefullscreen' | 'hide';
  readonly items?: readonly MenuItem[];
}

export interface Question {
  readonly title: string;
  readonly message: string;
  readonly detail?: string;
  readonly buttons: readonly string[];
  readonly defaultButton: number;
  readonly cancelButton: number;
}

export interface Claim {
  /** False: another window has it open; that window was brought to the front where the host can. */
  readonly granted: boolean;
}

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
