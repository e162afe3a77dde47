/** What a window shows of itself, its menu and its questions. */
import type { FileRef } from './files';

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
