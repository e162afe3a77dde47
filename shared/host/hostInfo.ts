/** What a host is and what it cannot do. */
import type { FileRef } from './files';

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
