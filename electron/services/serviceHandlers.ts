/** The calls that need no window of the operating system, each handed to its service. */
import type { HostCallName } from '../../shared/host/hostApi';
import type { HostHandlers } from '../../shared/host/hostCalls';
import { ok } from '../../shared/util/result';
import type { Claims } from './claims';
import type { DraftService } from './draftService';
import type { FileService } from './fileService';
import type { FolderService } from './folderService';
import type { LibraryService } from './libraryService';
import type { PathTable } from './pathTable';
import type { RecentsService } from './recentsService';
import type { SampleService } from './sampleService';
import type { Log } from './serviceContext';
import type { SettingsService } from './settingsService';
import type { TemplateService } from './templateService';
import type { VersionService } from './versionService';

/** What a shell answers itself. */
export type ShellCallName =
  | 'app.info'
  | 'app.openLink'
  | 'files.chooseOpen'
  | 'files.chooseSave'
  | 'files.reveal'
  | Extract<HostCallName, `window.${string}`>;

export interface ServiceParts {
  readonly log: Log;
  readonly files: FileService;
  readonly folders: FolderService;
  readonly drafts: DraftService;
  readonly versions: VersionService;
  readonly recents: RecentsService;
  readonly samples: SampleService;
  readonly library: LibraryService;
  readonly templates: TemplateService;
  readonly settings: SettingsService;
  readonly claims: Claims;
  readonly paths: PathTable;
}

export function createServiceHandlers(
  parts: ServiceParts,
  windowId: string,
): HostHandlers<Exclude<HostCallName, ShellCallName>> {
  const { files, folders, drafts, versions, recents, samples, library, templates, settings, claims, paths } =
    parts;
  return {
    'app.log': ({ level, message }) => {
      parts.log(level, `page: ${message}`);
      return Promise.resolve(ok(null));
    },
    'files.list': ({ folder }) => folders.list(folder),
    'files.resolve': ({ folder, name }) => folders.resolve(folder, name),
    'files.read': ({ ref }) => files.read(ref),
    'files.write': (request) => files.write(request),
    'files.state': ({ ref }) => files.state(ref),
    'files.claim': async ({ ref }) => {
      const path = await paths.toPath(ref);
      return path.ok ? ok({ granted: await claims.claim(path.value, windowId) }) : path;
    },
    'files.release': async ({ ref }) => {
      const path = await paths.toPath(ref);
      if (path.ok) await claims.release(path.value, windowId);
      return ok(null);
    },
    'drafts.put': (input) => drafts.put(windowId, input),
    'drafts.list': () => drafts.list(),
    'drafts.read': (input) => drafts.read(windowId, input),
    'drafts.discard': ({ key }) => drafts.discard(windowId, key),
    'drafts.retire': ({ key }) => drafts.retire(windowId, key),
    'versions.list': async ({ ref }) => {
      const path = await paths.toPath(ref);
      return path.ok ? versions.list(path.value) : path;
    },
    'versions.read': async ({ ref, id }) => {
      const path = await paths.toPath(ref);
      return path.ok ? versions.read(path.value, id, ref.name) : path;
    },
    'versions.setAside': async ({ ref, text }) => {
      const path = await paths.toPath(ref);
      return path.ok ? versions.setAside(path.value, text, ref.name) : path;
    },
    'recents.list': () => recents.list(),
    'recents.put': (input) => recents.put(input),
    'recents.remove': ({ ref }) => recents.remove(ref),
    'recents.clear': () => recents.clear(),
    'samples.list': () => samples.list(),
    'samples.read': ({ id }) => samples.read(id),
    'library.read': () => library.read(),
    'library.write': ({ text, expected }) => library.write(text, expected),
    'library.setAside': ({ expected }) => library.setAside(expected),
    'templates.list': () => templates.list(),
    'templates.read': ({ id }) => templates.read(id),
    'templates.save': ({ name, text }) => templates.save(name, text),
    'templates.rename': ({ id, name }) => templates.rename(id, name),
    'templates.remove': ({ id }) => templates.remove(id),
    'settings.get': () => settings.get(),
    'settings.set': (change) => settings.set(change),
  };
}
