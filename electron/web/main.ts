/** Starts the web host from the command line. Prints one line: the address. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import packageJson from '../../package.json';
import { toWindowAddress } from '../../shared/host/webProtocol';
import { findDataFolder, findMapsFolder, readTextIfThere, type Machine } from '../services/dataFolders';
import { createFileLog } from '../services/fileLog';
import { createHostService, type HostService } from '../services/hostService';
import { findBrowser, hasDisplay, openBrowser } from './openBrowser';
import { parseWebArguments, type WebArguments } from './webArguments';
import { startWebServer } from './webServer';

/** Long enough for a reload or a new window, short enough not to linger. */
const LINGER_MS = 10_000;

/** This is built as `out/web/web.js` (or `out-bench/…`), beside the page. */
const OUT = join(import.meta.dirname, '..');

async function start(input: WebArguments): Promise<void> {
  const machine: Machine = {
    platform: process.platform,
    home: homedir(),
    env: process.env,
    readText: readTextIfThere,
  };
  const dataFolder = findDataFolder(machine);
  const log = createFileLog(dataFolder);
  const service = await createHostService({
    dataFolder,
    mapsFolder: findMapsFolder(machine),
    samplesFolder: join(OUT, '..', 'assets', 'samples'),
    log,
  });
  const browser =
    input.open && hasDisplay(process.platform, process.env)
      ? findBrowser(process.platform, process.env)
      : undefined;

  let goodbye: NodeJS.Timeout | undefined;
  const server = await startWebServer({
    service,
    rendererFolder: join(OUT, 'renderer'),
    appVersion: packageJson.version,
    log,
    port: input.port,
    onWindows: (openWindows) => {
      clearTimeout(goodbye);
      // What it opened ends it; an address that was only printed may be opened at any time.
      if (browser !== undefined && openWindows === 0) goodbye = setTimeout(end, LINGER_MS);
    },
  });

  let ending = false;
  function end(): void {
    if (ending) return;
    ending = true;
    void server
      .close()
      .then(() => service.end())
      .finally(() => process.exit(0));
  }
  process.on('SIGINT', end);
  process.on('SIGTERM', end);

  const address = server.createAddress(await findFirstPath(service, input.file));
  const why = input.reason === undefined ? '' : ` (${input.reason})`;
  console.log(`CJM Studio（網頁模式）: ${address}${why}`);
  if (browser !== undefined) openBrowser(browser, address, join(dataFolder, 'browser'));
}

async function findFirstPath(service: HostService, file: string | undefined): Promise<string> {
  if (file === undefined) return toWindowAddress();
  const { id } = await service.paths.toRef(resolve(file));
  return toWindowAddress({ refId: id });
}

const parsed = parseWebArguments(process.argv.slice(2));
if (parsed.ok) {
  start(parsed.value).catch((error: unknown) => {
    const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(inUse ? `Port ${String(parsed.value.port)} is in use; choose another with --port.` : error);
    process.exit(1);
  });
} else {
  console.error(parsed.failure);
  process.exit(2);
}
