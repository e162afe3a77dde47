/**
 * The real main process in a forked Node, with the fake `electron` around it.
 *
 * Pages are somebody else's: whoever launches says how a window's page is shown (a Chromium tab, or Node).
 */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type {
  AppReport,
  Command,
  FetchedFile,
  FrameReport,
  FromMain,
  ToMain,
  WindowReport,
} from './messages';
import { buildShim, MAIN_PATH } from './buildShim';

/** Shows what a window holds. One for each app. */
export interface Pages {
  open(window: number): Promise<void>;
  load(window: number, url: string): Promise<void>;
  receive(window: number, channel: string, args: readonly unknown[]): void;
  /** Whatever has the keyboard gets the clipboard. */
  paste(window: number): void;
  focus(window: number): void;
  close(window: number): Promise<void>;
}

export interface ShimOptions {
  readonly dataDir: string;
  readonly mapsDir: string;
  /** Named on the command line. */
  readonly file?: string;
  readonly language?: string;
  readonly instance?: 'first' | 'second';
  /** A main bundle elsewhere, with another page beside it. */
  readonly mainPath?: string;
}

export interface ShimApp {
  readonly output: () => string;
  /** Settles when the process is gone. */
  readonly ended: Promise<number | null>;
  command(command: Command): Promise<unknown>;
  inspect(): Promise<AppReport>;
  /** The window in front, else the only one. */
  inspectWindow(id?: number): Promise<WindowReport>;
  invoke(window: number, frame: FrameReport, channel: string, args: readonly unknown[]): Promise<unknown>;
  send(window: number, frame: FrameReport, channel: string, args: readonly unknown[]): void;
  fetch(url: string, method?: string): Promise<FetchedFile>;
  pageLoaded(window: number, url: string): void;
  pageGone(window: number): void;
  input(window: number, type: 'mouseDown' | 'rawKeyDown'): void;
  /** What a second instance handed over before it ended. */
  readonly handedOver: Promise<unknown>;
  kill(): Promise<void>;
}

export async function launchShimApp(
  options: ShimOptions,
  makePages: (app: ShimApp) => Pages,
): Promise<ShimApp> {
  const shim = await buildShim();
  const child = fork(options.mainPath ?? MAIN_PATH, options.file === undefined ? [] : [options.file], {
    execArgv: ['--import', join(import.meta.dirname, 'redirect.mjs')],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      CJM_SHIM: shim,
      CJM_DATA_DIR: options.dataDir,
      CJM_MAPS_DIR: options.mapsDir,
      CJM_SHIM_LANGUAGE: options.language ?? 'zh-Hant-TW',
      CJM_SHIM_INSTANCE: options.instance ?? 'first',
    },
  });
  return connect(child, makePages);
}

function connect(child: ChildProcess, makePages: (app: ShimApp) => Pages): ShimApp {
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let lastId = 0;
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let handOver: (data: unknown) => void = () => undefined;
  const handedOver = new Promise((resolve) => (handOver = resolve));
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      for (const { reject } of waiting.values()) reject(new Error(`The app has ended. ${output}`));
      waiting.clear();
      resolve(code);
    });
  });

  const tell = (message: ToMain): void => {
    if (child.connected) child.send(message, undefined, {}, () => undefined);
  };
  function ask(make: (id: number) => ToMain): Promise<unknown> {
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      if (!child.connected) reject(new Error(`The app has ended. ${output}`));
      waiting.set(id, { resolve, reject });
      tell(make(id));
    });
  }

  const app: ShimApp = {
    output: () => output,
    ended,
    handedOver,
    command: (command) => ask((id) => ({ kind: 'command', id, command })),
    inspect: async () => (await app.command({ do: 'inspect' })) as AppReport,
    inspectWindow: async (wanted) => {
      const { windows } = await app.inspect();
      const found =
        wanted === undefined
          ? (windows.find(({ focused }) => focused) ?? windows[0])
          : windows.find(({ id }) => id === wanted);
      if (!found) throw new Error(`No window ${String(wanted ?? '')}`);
      return found;
    },
    invoke: (window, frame, channel, args) =>
      ask((id) => ({ kind: 'invoke', window, id, frame, channel, args })),
    send: (window, frame, channel, args) => {
      tell({ kind: 'send', window, frame, channel, args });
    },
    fetch: async (url, method = 'GET') =>
      (await ask((id) => ({ kind: 'fetch', id, url, method }))) as FetchedFile,
    pageLoaded: (window, url) => {
      tell({ kind: 'pageLoaded', window, url });
    },
    pageGone: (window) => {
      tell({ kind: 'pageGone', window });
    },
    input: (window, type) => {
      tell({ kind: 'input', window, type });
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
  const pages = makePages(app);
  /** Windows open, load and close in the order that main asked for; a page that fails says so in the output. */
  let lastStep: Promise<unknown> = Promise.resolve();
  const inTurn = (step: () => Promise<void>): void => {
    lastStep = lastStep.then(step).catch((error: unknown) => (output += `\n${String(error)}`));
  };

  child.on('message', (message: FromMain) => {
    switch (message.kind) {
      case 'windowOpened':
        inTurn(() => pages.open(message.window));
        return;
      case 'load':
        inTurn(() => pages.load(message.window, message.url));
        return;
      case 'toPage':
        pages.receive(message.window, message.channel, message.args);
        return;
      case 'paste':
        pages.paste(message.window);
        return;
      case 'focused':
        pages.focus(message.window);
        return;
      case 'windowClosed':
        inTurn(() => pages.close(message.window));
        return;
      case 'singleInstance':
        handOver(message.data);
        return;
      case 'reply':
        waiting.get(message.id)?.resolve(message.value);
        waiting.delete(message.id);
        return;
      case 'failure':
        waiting.get(message.id)?.reject(new Error(message.message));
        waiting.delete(message.id);
        return;
    }
  });
  return app;
}
