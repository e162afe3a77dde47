/**
 * One window a file. A claim ends with its window.
 *
 * Keyed by the real path, so that a link to a file and the file are one.
 */
import { basename, dirname, join } from 'node:path';
import { sleep } from './clock';
import type { ServiceContext } from './serviceContext';

export interface Claims {
  /** False when another window has it; that window is then asked to come to the front. */
  claim(path: string, windowId: string): Promise<boolean>;
  release(path: string, windowId: string): Promise<void>;
  releaseAll(windowId: string): void;
  findHolder(path: string): Promise<string | undefined>;
}

/** A reloaded page may ask before the host has noticed that its former self is gone. */
const RELOAD_PATIENCE_MS = 500;
const STEP_MS = 50;

export function createClaims(
  { disk, clock }: ServiceContext,
  requestFocus: (windowId: string) => void,
): Claims {
  const holders = new Map<string, string>();

  /** Of a file that is not there yet, too: it is claimed before it is written. */
  async function toKey(path: string): Promise<string> {
    return await disk
      .realpath(path)
      .catch(async () => join(await disk.realpath(dirname(path)), basename(path)))
      .catch(() => path);
  }

  return {
    claim: async (path, windowId) => {
      const key = await toKey(path);
      for (let waited = 0; waited < RELOAD_PATIENCE_MS; waited += STEP_MS) {
        const holder = holders.get(key) ?? windowId;
        if (holder === windowId) {
          holders.set(key, windowId);
          return true;
        }
        await sleep(clock, STEP_MS);
      }
      const holder = holders.get(key);
      if (holder !== undefined) requestFocus(holder);
      return false;
    },
    release: async (path, windowId) => {
      // The file may have come into being or gone since the claim, so that its real path is another.
      for (const key of [await toKey(path), path]) {
        if (holders.get(key) === windowId) holders.delete(key);
      }
    },
    releaseAll: (windowId) => {
      for (const [key, holder] of holders) if (holder === windowId) holders.delete(key);
    },
    findHolder: async (path) => holders.get(await toKey(path)),
  };
}
