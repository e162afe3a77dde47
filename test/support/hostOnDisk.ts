/** Real services over temporary folders, and windows that speak with them directly. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createHostService,
  type HostService,
  type HostServiceOptions,
} from '../../electron/services/hostService';
import { createToken } from '../../electron/services/token';
import { createWebShell } from '../../electron/web/webShell';
import { buildHostApi } from '../../shared/host/hostCalls';
import type { HostApi } from '../../shared/host/hostApi';
import { createTemporaryFolder } from './temporaryFolder';

export interface HostOnDisk {
  readonly service: HostService;
  readonly dataFolder: string;
  readonly mapsFolder: string;
  readonly log: readonly string[];
  putFile(name: string, text: string): Promise<void>;
  readFile(name: string): Promise<string | undefined>;
  removeFile(name: string): Promise<void>;
  end(): Promise<void>;
}

export async function createHostOnDisk(
  options: Partial<Pick<HostServiceOptions, 'clock' | 'disk'>> = {},
): Promise<HostOnDisk> {
  const folder = await createTemporaryFolder();
  const [dataFolder, mapsFolder, samplesFolder] = ['data', 'maps', 'samples'].map((name) =>
    join(folder.path, name),
  ) as [string, string, string];
  await mkdir(mapsFolder);
  await mkdir(samplesFolder);
  await writeFile(join(samplesFolder, 'blank.cjm'), '{}');
  const log: string[] = [];
  const service = await createHostService({
    dataFolder,
    mapsFolder,
    samplesFolder,
    log: (level, message) => log.push(`${level} ${message}`),
    ...options,
  });
  return {
    service,
    dataFolder,
    mapsFolder,
    log,
    putFile: (name, text) => writeFile(join(mapsFolder, name), text),
    readFile: (name) => readFile(join(mapsFolder, name), 'utf8').catch(() => undefined),
    removeFile: (name) => rm(join(mapsFolder, name)),
    end: async () => {
      await service.end();
      await folder.remove();
    },
  };
}

export interface DirectWindow {
  readonly api: HostApi;
  close(): void;
}

/** A window without anything between page and services. */
export function openDirectWindow(service: HostService): DirectWindow {
  const listeners = new Map<string, Set<(event: never) => void>>();
  const window = service.openWindow({
    id: createToken(),
    shell: createWebShell({ appVersion: '0.0.0', systemLanguage: 'en' }),
    send: (name, event) => {
      for (const listener of listeners.get(name) ?? []) (listener as (data: typeof event) => void)(event);
    },
  });
  const api = buildHostApi(
    (name, input) => window.dispatch(name, input),
    (name, listener) => {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(listener));
      return () => {
        set.delete(listener);
      };
    },
  );
  return {
    api,
    close: () => {
      window.close();
    },
  };
}
