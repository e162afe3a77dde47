/** A window without a screen: keeps what it is told, and lets the tests look and click. */
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { EventEmitter } from 'node:events';
import { app } from './app';
import { tell } from './link';
import type { FakeMenu } from './menu';
import { FakeWebContents } from './webContents';

type Used = Pick<
  BrowserWindow,
  | 'setTitle'
  | 'getTitle'
  | 'setDocumentEdited'
  | 'setRepresentedFilename'
  | 'show'
  | 'focus'
  | 'isFocused'
  | 'isMinimized'
  | 'restore'
  | 'maximize'
  | 'isMaximized'
  | 'isDestroyed'
  | 'destroy'
  | 'close'
  | 'getNormalBounds'
>;

const all = new Map<number, FakeBrowserWindow>();
let lastId = 0;

export class FakeBrowserWindow extends EventEmitter implements Used {
  readonly id = ++lastId;
  readonly webContents = new FakeWebContents(this.id);
  readonly options: BrowserWindowConstructorOptions;
  title: string;
  edited = false;
  representedFilename = '';
  shown = false;
  menu: FakeMenu | undefined;
  #bounds: Rectangle;
  #maximized = false;
  #focused = false;
  #destroyed = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    this.options = options;
    this.title = options.title ?? '';
    const { x = 10, y = 10, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    all.set(this.id, this);
    tell({ kind: 'windowOpened', window: this.id });
    app.emit('web-contents-created', {}, this.webContents);
    this.webContents.once('did-navigate', () => this.emit('ready-to-show'));
  }

  static getAllWindows(): FakeBrowserWindow[] {
    return [...all.values()];
  }

  /** A page may still speak while its window closes. */
  static find(id: number): FakeBrowserWindow | undefined {
    return all.get(id);
  }

  static get(id: number): FakeBrowserWindow {
    const found = all.get(id);
    if (!found) throw new Error(`No window ${String(id)}`);
    return found;
  }

  setTitle(title: string): void {
    this.#alive();
    this.title = title;
  }

  getTitle(): string {
    this.#alive();
    return this.title;
  }

  setDocumentEdited(edited: boolean): void {
    this.#alive();
    this.edited = edited;
  }

  setRepresentedFilename(filename: string): void {
    this.#alive();
    this.representedFilename = filename;
  }

  setMenu(menu: FakeMenu | null): void {
    this.#alive();
    this.menu = menu ?? undefined;
  }

  show(): void {
    this.#alive();
    this.shown = true;
    this.focus();
  }

  focus(): void {
    this.#alive();
    if (this.#focused) return;
    for (const other of all.values()) if (other !== this) other.#blur();
    this.#focused = true;
    tell({ kind: 'focused', window: this.id });
    this.emit('focus');
  }

  #blur(): void {
    if (!this.#focused) return;
    this.#focused = false;
    this.emit('blur');
  }

  isFocused(): boolean {
    return this.#focused;
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {
    this.#alive();
  }

  maximize(): void {
    this.#alive();
    this.#maximized = true;
  }

  isMaximized(): boolean {
    return this.#maximized;
  }

  getNormalBounds(): Rectangle {
    this.#alive();
    return this.#bounds;
  }

  /** As when a person drags the window. */
  moveTo(x: number, y: number): void {
    this.#bounds = { ...this.#bounds, x, y };
    this.emit('move');
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  /** As when a person clicks the cross: whoever listens may keep it open. */
  close(): void {
    let prevented = false;
    this.emit('close', { preventDefault: () => (prevented = true) });
    if (!prevented) this.destroy();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.webContents.end();
    all.delete(this.id);
    tell({ kind: 'windowClosed', window: this.id });
    this.emit('closed');
    if (all.size === 0) app.emit('window-all-closed');
  }

  /** Electron throws when a window is used that is gone; so do we. */
  #alive(): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
  }
}
