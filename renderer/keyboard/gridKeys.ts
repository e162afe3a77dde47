/**
 * What a key means on a grid of cards: the board, or the outline. Pure.
 *
 * Only keys that belong to the grid and to writing are here; commands such as save and undo are the app's, and are
 * let through. A key of an input method never reaches this.
 */
import type { Arrow, Direction } from '../../shared/layout/navigate';

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export type WritingKey = 'commit' | 'another' | 'next' | 'previous' | 'cancel' | 'undo' | 'redo';

export type GridKey =
  | { readonly kind: 'go'; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: 'carry'; readonly arrow: Arrow; readonly far: boolean }
  | { readonly kind: 'edit' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'menu' };

const ARROWS: Readonly<Record<string, Arrow>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const isCommand = ({ ctrlKey, metaKey }: KeyPress): boolean => ctrlKey || metaKey;

export function toWritingKey(press: KeyPress): WritingKey | undefined {
  switch (press.key) {
    case 'Enter':
      if (press.shiftKey || press.altKey) return undefined;
      return isCommand(press) ? 'another' : 'commit';
    case 'Tab':
      if (isCommand(press) || press.altKey) return undefined;
      return press.shiftKey ? 'previous' : 'next';
    case 'Escape':
      return 'cancel';
    case 'z':
    case 'Z':
      if (!isCommand(press) || press.altKey) return undefined;
      return press.shiftKey ? 'redo' : 'undo';
    case 'y':
      return isCommand(press) && !press.altKey && !press.shiftKey ? 'redo' : undefined;
    default:
      return undefined;
  }
}

export function toGridKey(press: KeyPress): GridKey | undefined {
  const { key, altKey, shiftKey } = press;
  const arrow = ARROWS[key];
  if (arrow) {
    if (isCommand(press)) return undefined;
    if (altKey) return { kind: 'carry', arrow, far: shiftKey };
    return { kind: 'go', direction: arrow, extend: shiftKey };
  }
  switch (key) {
    case 'Home':
      return { kind: 'go', direction: isCommand(press) ? 'top' : 'rowStart', extend: shiftKey };
    case 'End':
      return { kind: 'go', direction: isCommand(press) ? 'bottom' : 'rowEnd', extend: shiftKey };
    case 'Enter':
      return isCommand(press) || altKey || shiftKey ? undefined : { kind: 'edit' };
    case 'F2':
      return { kind: 'edit' };
    case 'Escape':
      return { kind: 'leave' };
    case 'ContextMenu':
      return { kind: 'menu' };
    case 'F10':
      return shiftKey ? { kind: 'menu' } : undefined;
    default:
      return undefined;
  }
}
