/**
 * Input methods: while a candidate is being chosen, Enter, Escape and the arrows belong to the input method.
 * Chromium reports the confirming Enter with keyCode 229, and Safari reports it after `isComposing` has ended.
 */
import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

const IME_KEY_CODE = 229;

export function isComposing(event: ReactKeyboardEvent | KeyboardEvent): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event;
  return native.isComposing || native.keyCode === IME_KEY_CODE;
}
