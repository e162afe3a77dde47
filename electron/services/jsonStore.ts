/**
 * A small versioned JSON file of the app's own, such as the settings.
 *
 * Read afresh each time, because two running hosts may share the folder. What is broken is kept aside under another
 * name and the defaults are used. A file that is there but cannot be read just now is another matter: nothing is
 * written over it.
 */
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { atomicWrite } from './atomicWrite';
import { errorCode } from './diskFailure';
import { patiently } from './patiently';
import type { ServiceContext } from './serviceContext';
import { createWorkQueue } from './workQueue';

export interface JsonStore<T> {
  /** Throws the system's error where the file is there and cannot be read. */
  read(): Promise<T>;
  /** For what must not keep the app from starting: what cannot be read counts as the defaults. */
  readOrDefaults(): Promise<T>;
  /** Writes what `change` makes of the present value. Throws like `read`, and where it cannot be written. */
  update(change: (value: T) => T): Promise<T>;
}

export interface JsonStoreOptions<T> {
  readonly name: string;
  readonly version: number;
  readonly schema: z.ZodType<T>;
  readonly defaults: T;
}

export function createJsonStore<T>(context: ServiceContext, options: JsonStoreOptions<T>): JsonStore<T> {
  const { disk, clock, log } = context;
  const path = join(context.dataFolder, `${options.name}.json`);
  const queue = createWorkQueue();

  async function load(): Promise<T> {
    let text: string;
    try {
      text = await patiently(clock, () => disk.readFile(path, 'utf8'));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return options.defaults;
      log('warn', `Cannot read ${options.name}: ${String(errorCode(error))}`);
      throw error;
    }
    const value = parse(text);
    if (value !== undefined) return value;
    const aside = join(context.dataFolder, `${options.name}.broken-${String(clock.now())}.json`);
    await patiently(clock, () => disk.rename(path, aside));
    log('warn', `${options.name} is broken; kept aside and started afresh`);
    return options.defaults;
  }

  function parse(text: string): T | undefined {
    try {
      const whole: unknown = JSON.parse(text);
      if (typeof whole !== 'object' || whole === null || !('version' in whole) || !('data' in whole)) return;
      if (whole.version !== options.version) return;
      const parsed = options.schema.safeParse(whole.data);
      return parsed.success ? parsed.data : undefined;
    } catch {
      return undefined;
    }
  }

  return {
    read: () => queue.run(path, load),
    readOrDefaults: () => queue.run(path, load).catch(() => options.defaults),
    update: (change) =>
      queue.run(path, async () => {
        const before = await load();
        const after = change(before);
        if (after === before) return after;
        await disk.mkdir(dirname(path), { recursive: true });
        const text = `${JSON.stringify({ version: options.version, data: after }, null, 2)}\n`;
        await atomicWrite(disk, clock, path, text);
        return after;
      }),
  };
}
