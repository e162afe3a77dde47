/** Keys that are no actions, for the sheet of shortcuts: the board and the find panel handle theirs themselves. */
import type { MessageKey } from '../../../shared/i18n/catalogue';

export interface KeyLine {
  readonly label: MessageKey;
  /** tinykeys notation. */
  readonly keys: readonly string[];
  /** Where the key has no name of its own. */
  readonly word?: MessageKey;
}

export const BOARD_KEYS: readonly KeyLine[] = [
  { label: 'dialog.keys.move', keys: ['↑', '↓', '←', '→'] },
  { label: 'dialog.keys.extend', keys: ['Shift+↑', 'Shift+↓'] },
  { label: 'dialog.keys.ends', keys: ['Home', 'End'] },
  { label: 'dialog.keys.type', keys: [], word: 'dialog.keys.anyLetter' },
  { label: 'dialog.keys.edit', keys: ['Enter', 'F2'] },
  { label: 'dialog.keys.moveCard', keys: ['Alt+↑', 'Alt+↓', 'Alt+←', 'Alt+→'] },
  { label: 'dialog.keys.moveScoreMore', keys: ['Alt+Shift+↑', 'Alt+Shift+↓'] },
  { label: 'dialog.keys.menu', keys: ['Shift+F10'] },
  { label: 'dialog.keys.pan', keys: ['Space'] },
  { label: 'dialog.keys.leave', keys: ['Tab'] },
];

export const FIND_KEYS: readonly KeyLine[] = [
  { label: 'dialog.keys.nextHit', keys: ['Enter', '↓'] },
  { label: 'dialog.keys.previousHit', keys: ['Shift+Enter', '↑'] },
  { label: 'dialog.keys.closeFind', keys: ['Escape'] },
];

export const WRITING_KEYS: readonly KeyLine[] = [
  { label: 'dialog.keys.commit', keys: ['Enter'] },
  { label: 'dialog.keys.newLine', keys: ['Shift+Enter'] },
  { label: 'dialog.keys.next', keys: ['Tab', 'Shift+Tab'] },
  { label: 'dialog.keys.another', keys: ['$mod+Enter'] },
  { label: 'dialog.keys.revert', keys: ['Escape'] },
];
