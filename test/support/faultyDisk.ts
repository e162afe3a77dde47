/** The real disk, except where a test breaks it. */
import type { FileHandle } from 'node:fs/promises';
import { nodeDisk, type Disk } from '../../electron/services/disk';

export function diskError(code: string): Error {
  return Object.assign(new Error(`${code}: made by a test, /secret/path`), { code });
}

export interface FaultyDisk extends Disk {
  /** These operations fail with the code from now on, `times` times or for ever. */
  break(operation: keyof Disk, code: string, when?: (path: string) => boolean, times?: number): void;
  /** The operation waits until the returned function is called. */
  hang(operation: keyof Disk): () => void;
  /** Writing into an opened file fails, as on a full disk. */
  breakWriting(code: string): void;
  mend(): void;
}

interface Fault {
  readonly error: Error;
  readonly when: (path: string) => boolean;
  left: number;
}

export function createFaultyDisk(): FaultyDisk {
  const faults = new Map<string, Fault>();
  const hanging = new Map<string, Promise<void>>();
  let writing: Error | undefined;

  const guarded = Object.fromEntries(
    Object.entries(nodeDisk).map(([name, run]) => [
      name,
      async (path: string, ...rest: readonly unknown[]) => {
        await hanging.get(name);
        const fault = faults.get(name);
        if (fault && fault.left > 0 && fault.when(path)) {
          fault.left -= 1;
          throw fault.error;
        }
        const result: unknown = await (run as (...input: readonly unknown[]) => unknown)(path, ...rest);
        return name === 'open' ? guardHandle(result as FileHandle) : result;
      },
    ]),
  ) as unknown as Disk;

  function guardHandle(handle: FileHandle): FileHandle {
    const write = handle.writeFile.bind(handle);
    handle.writeFile = async (...input: Parameters<FileHandle['writeFile']>) => {
      if (writing) throw writing;
      await write(...input);
    };
    return handle;
  }

  return {
    ...guarded,
    break: (operation, code, when = () => true, times = Infinity) => {
      faults.set(operation, { error: diskError(code), when, left: times });
    },
    hang: (operation) => {
      let release: () => void = () => undefined;
      hanging.set(operation, new Promise((resolve) => (release = resolve)));
      return () => {
        hanging.delete(operation);
        release();
      };
    },
    breakWriting: (code) => {
      writing = diskError(code);
    },
    mend: () => {
      faults.clear();
      writing = undefined;
    },
  };
}
