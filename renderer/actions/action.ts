/**
 * What a person can ask for. Menus, keys, toolbar, context menus and the native menu are views of one list.
 */
import type { LucideIcon } from 'lucide-react';
import type { HostApi } from '../../shared/host/hostApi';
import type { HostInfo } from '../../shared/host/hostInfo';
import type { MessageKey } from '../../shared/i18n/catalogue';
import type { Editor } from '../document/editor';
import type { Shell } from './shell';

export interface ActionContext {
  readonly host: HostApi;
  readonly info: HostInfo;
  readonly shell: Shell;
  /** The open document; undefined on the start screen. */
  readonly editor: Editor | undefined;
}

/** When a key may fire. `board` keys need the board to hold the keyboard and nothing being written. */
export type KeyScope = 'always' | 'editor' | 'board';

export interface Action {
  /** `noun.verb`, also its message key `action.<id>`. */
  readonly id: string;
  readonly label: MessageKey;
  readonly icon?: LucideIcon;
  /** tinykeys notation, such as `$mod+Shift+z`; the first is the one shown. */
  readonly keys?: readonly string[];
  /** A second way where the browser keeps the first for itself. */
  readonly webKeys?: readonly string[];
  /** The system has this command too: its keys and its menu item arrive as an event (see actions/clipboard). */
  readonly role?: 'cut' | 'copy' | 'paste';
  readonly scope: KeyScope;
  /** Its key works in the sheets that edit the map, too; in their text fields if it works in all of them. */
  readonly inSheets?: boolean;
  /** Holding the key down runs it again and again. */
  readonly repeats?: boolean;
  readonly menu?: 'file' | 'edit' | 'view' | 'insert' | 'help';
  enabled(context: ActionContext): boolean;
  checked?(context: ActionContext): boolean;
  run(context: ActionContext): void | Promise<void>;
}
