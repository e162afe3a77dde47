/** Real services over temporary folders. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createHostService,
  type HostService,
  type HostServiceOptions,
} from '../../electron/services/hostService';
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
