/** The keys of a journey's tab: its menu and the sheet of keys say them, too. */
import { isPressOf } from '../../actions/keymap';

/** tinykeys notation. */
export const RENAME_KEY = 'F2';
export const MENU_KEYS: readonly string[] = ['ContextMenu', 'Shift+F10'];

/** By action; the first is the one shown. Backspace is what a small keyboard has for Delete. */
const KEYS = {
  'journey.duplicate': ['$mod+d'],
  'journey.moveLeft': ['Alt+ArrowLeft'],
  'journey.moveRight': ['Alt+ArrowRight'],
  'journey.remove': ['Delete', 'Backspace'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** These come as events of the browser (see actions/clipboard). */
const CLIPBOARD_KEYS = {
  'journey.copy': ['$mod+c'],
  'journey.cut': ['$mod+x'],
  'edit.paste': ['$mod+v'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const TAB_KEYS: Readonly<Record<string, readonly string[]>> = { ...KEYS, ...CLIPBOARD_KEYS };

/** The id of the action that this key means on a tab. */
export function findTabAction(event: KeyboardEvent): string | undefined {
  return Object.entries(KEYS).find(([, keys]) => keys.some((press) => isPressOf(event, press)))?.[0];
}
