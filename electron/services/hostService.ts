/**
 * All services as one host, for Electron and for the web host alike.
 *
 * A shell (Electron's main process, the web server, a test) makes one of these, then opens one window in it for
 * every page and brings what only a shell can do: dialogs, links, the window itself. `dispatch` never throws
 * and never lets an unparsed argument through; what goes wrong unexpectedly is logged and answered.
 */
import type { HostFailure } from '../../shared/host/failures';
import { parseArgument } from '../../shared/host/channels';
import { isHostCallName, type ArgumentOf, type HostHandlers } from '../../shared/host/hostCalls';
import type { HostCallName, HostEvents } from '../../shared/host/hostApi';
import { fail, type Result } from '../../shared/util/result';
import { createClaims } from './claims';
import { systemClock, type Clock } from './clock';
import { nodeDisk, type Disk } from './disk';
import { createDraftService } from './draftService';
import { createFileService } from './fileService';
import { createFolderService } from './folderService';
import { createLibraryService } from './libraryService';
import { createPathTable, type PathTable } from './pathTable';
import { createRecentsService } from './recentsService';
import { createSampleService } from './sampleService';
import type { Log, ServiceContext } from './serviceContext';
import { createServiceHandlers, type ShellCallName } from './serviceHandlers';
import { createSessions } from './sessions';
import { createSettingsService, type SettingsService } from './settingsService';
import { createTemplateService } from './templateService';
import { createVersionService } from './versionService';
import { createWindowStateStore, type WindowStateStore } from './windowStateStore';

export interface HostServiceOptions {
  readonly dataFolder: string;
  readonly mapsFolder: string;
  /** The bundled `assets/samples`. */
  readonly samplesFolder: string;
  readonly log: Log;
  readonly clock?: Clock;
  readonly disk?: Disk;
}

/** What the shell brings for one page. */
export interface HostWindow {
  /** New for every page load: a page that was reloaded is another window, whose draft is offered again. */
  readonly id: string;
  readonly shell: HostHandlers<ShellCallName>;
  send<K extends keyof HostEvents>(name: K, event: HostEvents[K]): void;
  /** Brings the window to the front, where that can be done. */
  focus?(): void;
}

export interface WindowHost {
  /** Answers one call of the page. */
  dispatch(name: string, input: unknown): Promise<Result<unknown, HostFailure>>;
  /** The page is gone: gives up its files, and its draft is offered from now on. */
  close(): void;
}

export interface HostService {
  /** For what a shell's own dialogs and command line bring. */
  readonly paths: PathTable;
  readonly settings: SettingsService;
  readonly windowStates: WindowStateStore;
  openWindow(window: HostWindow): WindowHost;
  /** The window that works on a file, if any. */
  findWindowOf(path: string): Promise<string | undefined>;
  /** Waits for what is being written, and says goodbye in order. */
  end(): Promise<void>;
}

export async function createHostService(options: HostServiceOptions): Promise<HostService> {
  const context: ServiceContext = {
    disk: options.disk ?? nodeDisk,
    clock: options.clock ?? systemClock,
    log: options.log,
    dataFolder: options.dataFolder,
  };
  await context.disk.mkdir(context.dataFolder, { recursive: true });
  const windows = new Map<string, HostWindow>();
  const sendAll = <K extends keyof HostEvents>(name: K, event: HostEvents[K]): void => {
    for (const window of windows.values()) window.send(name, event);
  };

  const paths = createPathTable(context);
  const versions = createVersionService(context);
  const files = createFileService(context, paths, versions);
  const sessions = await createSessions(context, (id) => windows.has(id));
  const settings = createSettingsService(context, (all) => {
    sendAll('settingsChanged', { settings: all });
  });
  const claims = createClaims(context, (id) => {
    windows.get(id)?.send('focusRequested', {});
    windows.get(id)?.focus?.();
  });
  const drafts = createDraftService(context, sessions, files);
  const library = createLibraryService(context, versions);
  const templates = createTemplateService(context);
  const serviceParts = {
    log: context.log,
    files,
    folders: createFolderService(context, options.mapsFolder, paths),
    drafts,
    versions,
    recents: createRecentsService(context, paths, () => {
      sendAll('recentsChanged', {});
    }),
    samples: createSampleService(context, options.samplesFolder),
    library,
    templates,
    settings,
    claims,
    paths,
  };

  async function dispatch(
    handlers: HostHandlers,
    name: string,
    input: unknown,
  ): Promise<Result<unknown, HostFailure>> {
    if (!isHostCallName(name)) return fail({ kind: 'badArguments', detail: `No call ${name.slice(0, 60)}` });
    try {
      return await call(handlers, name, input);
    } catch (error) {
      context.log('error', `${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : ''}`);
      return fail({ kind: 'unexpected', detail: name });
    }
  }

  return {
    paths,
    settings,
    windowStates: createWindowStateStore(context),
    openWindow: (window) => {
      windows.set(window.id, window);
      const handlers = { ...createServiceHandlers(serviceParts, window.id), ...window.shell };
      return {
        dispatch: (name, input) => dispatch(handlers, name, input),
        close: () => {
          windows.delete(window.id);
          claims.releaseAll(window.id);
        },
      };
    },
    findWindowOf: (path) => claims.findHolder(path),
    end: async () => {
      await Promise.all([files.settle(), drafts.settle(), library.settle(), templates.settle()]);
      await sessions.end();
    },
  };
}

/** A function of its own so that the argument's type follows the name. */
async function call<K extends HostCallName>(
  handlers: HostHandlers,
  name: K,
  input: unknown,
): Promise<Result<unknown, HostFailure>> {
  const argument = parseArgument(name, input);
  if (!argument.ok) return argument;
  const handle: (input: ArgumentOf<K>) => unknown = handlers[name];
  return (await handle(argument.value)) as Result<unknown, HostFailure>;
}
