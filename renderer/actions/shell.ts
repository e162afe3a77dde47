/** What actions may ask of the window around the document; `app/` provides it. */
import type { Label } from '../../shared/commands/command';
import type { FileRef } from '../../shared/host/files';
import type { Settings } from '../../shared/host/settings';
import type { MessageKey } from '../../shared/i18n/catalogue';
import type { Language } from '../../shared/model/kinds';
import type { CjmDocument, Id } from '../../shared/model/types';
import type { Selection } from '../document/selectionStore';

export type MessageValues = Readonly<Record<string, string | number>>;

export interface Toast {
  readonly key: MessageKey;
  readonly values?: MessageValues;
  /** A record; what it is called is put in as `name`, in the language the map is shown in. */
  readonly about?: Id;
  /** A step of the history, put in as `step`; what it quotes is in the language the map was shown in. */
  readonly step?: { readonly label: Label; readonly language: Language };
  readonly tone: 'info' | 'good' | 'bad';
  /** An action id offered as a button, as long as the map does not change. */
  readonly action?: string;
}

export interface AskInput {
  readonly title: MessageKey;
  readonly message: MessageKey;
  readonly values?: MessageValues;
  /** In reading order; the last is the default, `cancel` names the one Escape means. */
  readonly buttons: readonly { readonly id: string; readonly label: MessageKey; readonly tone?: 'danger' }[];
  readonly cancel: string;
}

/** What the side panel shows while nothing on the board is selected. */
export const PANEL_TABS = ['journey', 'document', 'personas', 'channels'] as const;
/** Pages without a tab: asked for, and left again. */
export type PanelPage = 'comments' | 'snapshots';
export type PanelTab = (typeof PANEL_TABS)[number] | PanelPage;

export type ShellDialog =
  | 'keys'
  | 'palette'
  | 'versions'
  | 'warnings'
  | 'settings'
  | 'about'
  | 'stages'
  | 'channels'
  | 'lifeCycle'
  | 'comparison'
  | 'template'
  | 'cleanCopy'
  | 'translations';

export interface Shell {
  toast(toast: Toast): void;
  /** The id of the button. */
  ask(input: AskInput): Promise<string>;
  /** The native dialog or the in-page picker; undefined when cancelled. */
  chooseOpen(): Promise<FileRef | undefined>;
  chooseSave(suggestedName: string): Promise<FileRef | undefined>;
  /** Opens a file in this window after settling unsaved work. */
  openFile(ref: FileRef): Promise<void>;
  /** Opens a copy of a sample. */
  openSample(id: string): Promise<void>;
  /** Takes up unsaved work where it was left. */
  openDraft(key: string): Promise<void>;
  /** Opens a document that has no file yet. */
  openUntitled(document: CjmDocument): Promise<void>;
  /** Opens the text of a file that was dropped, as a copy: where it lies is not known. */
  openText(name: string, text: string): Promise<void>;
  /** Back to the start screen after settling unsaved work. */
  closeDocument(): Promise<void>;
  /** Takes what is on disk instead of what is on the screen, without asking. */
  reload(): Promise<void>;
  showDialog(dialog: ShellDialog): void;
  /** A dialog, or the people of the document, lie over it: what changes there is not seen. */
  hidesBoard(): boolean;
  /** Opens the side panel on a page of its own, with nothing selected; or with this, which the page is about. */
  showPanel(tab: PanelTab, selected?: Selection): void;
  settings(): Settings;
  setSettings(patch: Partial<Settings>): Promise<void>;
  newId(): string;
  now(): string;
}
