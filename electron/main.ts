/** Composition root of the desktop app: makes the services, the windows and what connects them. */
import { app, session } from 'electron';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { version } from '../package.json';
import { translatorFor, toCatalogueLanguage } from '../shared/i18n/translator';
import { registerIpc } from './ipc/registerIpc';
import { findDataFolder, findMapsFolder, readTextIfThere, type Machine } from './services/dataFolders';
import { createFileLog } from './services/fileLog';
import { createHostService } from './services/hostService';
import { createAppWindows } from './shell/appWindows';
import { createFileDialogs } from './shell/dialogs';
import { spreadErrorNet } from './shell/errorNet';
import { findLaunchFile } from './shell/launchFile';
import { becomeOnlyInstance, collectEarlyFiles, followApp } from './shell/lifecycle';
import { registerAppScheme, serveApp } from './shell/protocol';
import { lockContents, lockSession } from './shell/security';

/** This is built as `out/main/main.js`, beside the preload and the page. */
const OUT = join(import.meta.dirname, '..');

const machine: Machine = {
  platform: process.platform,
  home: homedir(),
  env: process.env,
  readText: readTextIfThere,
};
const dataFolder = findDataFolder(machine);
const log = createFileLog(dataFolder);

// Chromium's own files, and the lock of the single instance, live where our data is.
const chromiumFolder = join(dataFolder, 'electron');
mkdirSync(chromiumFolder, { recursive: true });
app.setPath('userData', chromiumFolder);
app.enableSandbox();
registerAppScheme();
lockContents();
const earlyFiles = collectEarlyFiles();
const launchFile = findLaunchFile(process.argv, process.cwd(), app.isPackaged);
spreadErrorNet(log, () => translatorFor(toCatalogueLanguage(findSystemLanguage())));

if (becomeOnlyInstance(launchFile)) {
  app.whenReady().then(start).catch(exitWith);
} else {
  app.exit(0);
}

async function start(): Promise<void> {
  lockSession(session.defaultSession);
  serveApp(join(OUT, 'renderer'));
  const mapsFolder = findMapsFolder(machine);
  const service = await createHostService({
    dataFolder,
    mapsFolder,
    samplesFolder: join(OUT, '..', 'assets', 'samples'),
    log,
  });
  const windows = createAppWindows({
    service,
    dialogs: createFileDialogs(mapsFolder),
    log,
    preloadPath: join(OUT, 'preload', 'preload.cjs'),
    appVersion: version,
    platform: process.platform,
    systemLanguage: findSystemLanguage(),
  });
  registerIpc({ log, findPage: windows.find });
  followApp(windows, service, log);
  if (launchFile !== undefined) await windows.openPath(launchFile);
  earlyFiles.hand((path) => void windows.openPath(path));
  await windows.show();
}

function findSystemLanguage(): string {
  return app.getPreferredSystemLanguages()[0] ?? 'en';
}

function exitWith(error: unknown): void {
  log('error', `Could not start: ${String(error)}`);
  app.exit(1);
}
