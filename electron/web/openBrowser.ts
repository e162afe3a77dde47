/** The page as a window of its own, in whichever Chromium is installed. */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const ON_LINUX = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const ON_MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const ON_WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

export function hasDisplay(platform: NodeJS.Platform, env: Environment): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

export function findBrowser(platform: NodeJS.Platform, env: Environment): string | undefined {
  return listCandidates(platform, env).find(isProgram);
}

function listCandidates(platform: NodeJS.Platform, env: Environment): readonly string[] {
  if (platform === 'darwin') return ON_MAC;
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root ? ON_WINDOWS.map((path) => join(root, path)) : []));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return ON_LINUX.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export function toBrowserArguments(
  address: string,
  profileFolder: string,
  isRoot: boolean,
): readonly string[] {
  return [
    `--app=${address}`,
    // A profile of its own: closing the window ends the browser, and the person's extensions stay out.
    `--user-data-dir=${profileFolder}`,
    '--no-first-run',
    '--no-default-browser-check',
    // Chromium refuses to start as root with its sandbox.
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}

export function openBrowser(browser: string, address: string, profileFolder: string): void {
  const isRoot = process.getuid?.() === 0;
  const child = spawn(browser, toBrowserArguments(address, profileFolder, isRoot), {
    detached: true,
    stdio: 'ignore',
  });
  // The address is printed anyway.
  child.on('error', () => undefined);
  child.unref();
}
