/**
 * Stands in for the `electron` module in the forked main process.
 *
 * Only what our code uses is here, typed against Electron's own declarations. A name that main imports and this
 * file lacks stops main from starting, so the shim cannot fall behind quietly.
 */
import './commands';

export { app } from './app';
export { FakeBrowserWindow as BrowserWindow } from './browserWindow';
export { dialog } from './dialog';
export { ipcMain } from './ipcMain';
export { FakeMenu as Menu } from './menu';
export { protocol, screen, session, shell } from './session';
