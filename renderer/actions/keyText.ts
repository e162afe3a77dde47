/** tinykeys notation for people and for Electron. */
import type { HostInfo } from '../../shared/host/hostInfo';
import type { Action } from './action';

type Platform = HostInfo['platform'];

const MAC_SIGNS: Readonly<Record<string, string>> = { $mod: '⌘', Shift: '⇧', Alt: '⌥', Control: '⌃' };
const MODIFIERS: Readonly<Record<string, string>> = { $mod: 'Ctrl', Control: 'Ctrl' };
const KEY_SIGNS: Readonly<Record<string, string>> = {
  Equal: '+',
  Minus: '−',
  Comma: ',',
  Period: '.',
  Slash: '/',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: 'Delete',
  Backspace: 'Backspace',
};
const ACCELERATOR_KEYS: Readonly<Record<string, string>> = {
  Equal: 'Plus',
  Minus: '-',
  Comma: ',',
  Period: '.',
  Slash: '/',
};

function toSign(key: string): string {
  return KEY_SIGNS[key] ?? key.replace(/^(Digit|Key)/, '');
}

function capitalise(key: string): string {
  return key.length === 1 ? key.toUpperCase() : key;
}

/** `$mod+Shift+z` → `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export function toKeyText(keys: string, platform: Platform): string {
  const parts = keys.split('+');
  const key = capitalise(toSign(parts.at(-1) ?? ''));
  const modifiers = parts.slice(0, -1);
  if (platform !== 'mac') return [...modifiers.map((part) => MODIFIERS[part] ?? part), key].join('+');
  // macOS names the command key last.
  const ordered = modifiers.toSorted((left, right) => Number(left === '$mod') - Number(right === '$mod'));
  return [...ordered.map((part) => MAC_SIGNS[part] ?? part), key].join('');
}

/** `$mod+Shift+z` → `CommandOrControl+Shift+Z`. */
export function toAccelerator(keys: string): string {
  return keys
    .split('+')
    .map((part) => (part === '$mod' ? 'CommandOrControl' : capitalise(ACCELERATOR_KEYS[part] ?? toKey(part))))
    .join('+');
}

function toKey(part: string): string {
  return part.replace(/^(Digit|Key)/, '');
}

/** The keys of an action in this host: a browser keeps some for itself, and there the second way comes first. */
export function keysOf(action: Action, allKeys: boolean): readonly string[] {
  return allKeys ? (action.keys ?? []) : [...(action.webKeys ?? []), ...(action.keys ?? [])];
}
