/** What a person or the system does outside the page, done to the real code through Electron's own events. */
import type { AppReport, Command, WindowReport } from '../messages';
import { app } from './app';
import { FakeBrowserWindow } from './browserWindow';
import { scripts, seen } from './dialog';
import { hear, tell } from './link';
import { asked, isGranted } from './session';

function run(command: Command): unknown {
  switch (command.do) {
    case 'scriptOpen':
      return scripts.open.push(command.path);
    case 'scriptSave':
      return scripts.save.push(command.path);
    case 'scriptQuestion':
      return scripts.question.push(command.button);
    case 'clickMenu':
      FakeBrowserWindow.get(command.window).menu?.click(command.path);
      return null;
    case 'closeWindow':
      FakeBrowserWindow.get(command.window).close();
      return null;
    case 'focusWindow':
      FakeBrowserWindow.get(command.window).focus();
      return null;
    case 'moveWindow':
      FakeBrowserWindow.get(command.window).moveTo(command.x, command.y);
      return null;
    case 'secondInstance':
      return app.emit('second-instance', {}, [], '/', command.data);
    case 'openFile':
      return app.emit('open-file', { preventDefault: () => undefined }, command.path);
    case 'tryNavigate':
      return FakeBrowserWindow.get(command.window).webContents.mayNavigate(command.url);
    case 'tryPermission':
      return isGranted(command.permission);
    case 'throwInMain':
      setImmediate(() => {
        throw new Error(command.message);
      });
      return null;
    case 'quit':
      app.quit();
      return null;
    case 'inspect':
      return report();
  }
}

function report(): AppReport {
  return { windows: FakeBrowserWindow.getAllWindows().map(toReport), ...asked, ...seen };
}

function toReport(window: FakeBrowserWindow): WindowReport {
  const { minWidth = 0, minHeight = 0, webPreferences = {} } = window.options;
  return {
    id: window.id,
    title: window.title,
    edited: window.edited,
    representedFilename: window.representedFilename,
    focused: window.isFocused(),
    shown: window.shown,
    bounds: window.getNormalBounds(),
    minimumSize: [minWidth, minHeight],
    webPreferences: { ...webPreferences },
    menu: window.menu?.report() ?? [],
  };
}

hear('command', ({ id, command }) => {
  try {
    tell({ kind: 'reply', id, value: run(command) });
  } catch (error) {
    tell({ kind: 'failure', id, message: String(error) });
  }
});
hear('pageLoaded', ({ window, url }) => {
  FakeBrowserWindow.find(window)?.webContents.commit(url);
});
hear('pageGone', ({ window }) => {
  FakeBrowserWindow.find(window)?.webContents.crash();
});
hear('input', ({ window, type }) => {
  FakeBrowserWindow.find(window)?.webContents.emit('input-event', {}, { type });
});
