/**
 * Finds out, quickly, whether Electron can run here; downloads its binary where that is possible.
 *
 * Never imports the `electron` package: that starts a download of its own, without a time limit.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = join(import.meta.dirname, '..', 'node_modules', 'electron');
const BINARIES = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
const PROBE_MS = 4000;
const DOWNLOAD_MS = 10 * 60 * 1000;

/** @returns {Promise<{ path: string } | { reason: string }>} */
export async function findElectron(env = process.env, platform = process.platform) {
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY)
    return { reason: '沒有螢幕 / no display' };
  const path = toBinaryPath(env, platform);
  if (existsSync(path)) return { path };
  if (
    env.ELECTRON_OVERRIDE_DIST_PATH ||
    env.ELECTRON_SKIP_BINARY_DOWNLOAD ||
    !(await canDownload(env, platform))
  ) {
    return { reason: '沒有 Electron 執行檔 / no Electron binary' };
  }
  console.log('正在下載 Electron… / Downloading Electron…');
  await download();
  return existsSync(path) ? { path } : { reason: 'Electron 下載失敗 / the download of Electron failed' };
}

function toBinaryPath(env, platform) {
  return join(env.ELECTRON_OVERRIDE_DIST_PATH ?? join(PACKAGE, 'dist'), BINARIES[platform] ?? 'electron');
}

/** Asks for the first byte only, from where Electron's own installer would take it. */
async function canDownload(env, platform) {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  const mirror =
    env.npm_config_electron_mirror ??
    env.ELECTRON_MIRROR ??
    'https://github.com/electron/electron/releases/download/';
  const url = `${mirror}v${version}/electron-v${version}-${platform}-${process.arch}.zip`;
  try {
    const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) });
    return response.ok;
  } catch {
    return false;
  }
}

/** Electron's own installer, which shows its progress and checks what it got. */
function download() {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(PACKAGE, 'install.js')], {
      stdio: 'inherit',
      timeout: DOWNLOAD_MS,
    });
    child.on('error', resolve);
    child.on('exit', resolve);
  });
}
