/** The life of the app: ready, one instance, quitting in Electron's order of events. */
import type { App } from 'electron';
import { EventEmitter } from 'node:events';
import { tell } from './link';

type Used = Pick<
  App,
  | 'setPath'
  | 'enableSandbox'
  | 'whenReady'
  | 'requestSingleInstanceLock'
  | 'getPreferredSystemLanguages'
  | 'isPackaged'
  | 'exit'
  | 'quit'
>;

class FakeApp extends EventEmitter implements Used {
  readonly isPackaged = false;

  setPath(): void {
    // Chromium's folder is the tests' business.
  }

  enableSandbox(): void {
    // The page is sandboxed by the browser that shows it.
  }

  whenReady(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }

  /** The tests say whether another instance runs, and bring it what this one has to say. */
  requestSingleInstanceLock(data?: Record<string, unknown>): boolean {
    if (process.env['CJM_SHIM_INSTANCE'] !== 'second') return true;
    tell({ kind: 'singleInstance', data });
    return false;
  }

  getPreferredSystemLanguages(): string[] {
    return [process.env['CJM_SHIM_LANGUAGE'] ?? 'zh-Hant-TW'];
  }

  quit(): void {
    let prevented = false;
    this.emit('before-quit', { preventDefault: () => (prevented = true) });
    if (!prevented) this.exit(0);
  }

  exit(code = 0): void {
    this.emit('quit', {}, code);
    // What was told last must still arrive.
    if (process.send) process.send({ kind: 'reply', id: -1, value: null }, () => process.exit(code));
    else process.exit(code);
  }
}

export const app = new FakeApp();
