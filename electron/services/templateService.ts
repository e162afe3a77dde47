/**
 * The maps a person keeps to begin others with: plain `.cjm` files in a folder of the user-data folder, named as the
 * person named them, so that they can be handed on.
 *
 * An id is made from the name: it cannot lead anywhere else. Nothing is ever written over another template.
 */
import { join } from 'node:path';
import type { HostFailure } from '../../shared/host/failures';
import type { Answer } from '../../shared/host/hostApi';
import type { TemplateInfo } from '../../shared/host/shelf';
import { MAX_FILE_BYTES } from '../../shared/host/limits';
import { fail, ok, type Result } from '../../shared/util/result';
import { atomicWrite } from './atomicWrite';
import { toTimestamp } from './clock';
import { decodeText } from './decodeText';
import { errorCode, orDiskFailure } from './diskFailure';
import { MAP_ENDING, parseMapName } from './fileName';
import { toFingerprint } from './fingerprint';
import type { ServiceContext } from './serviceContext';
import { createWorkQueue } from './workQueue';

export interface TemplateService {
  list(): Answer<readonly TemplateInfo[]>;
  read(id: string): Answer<{ readonly text: string }>;
  save(name: string, text: string): Answer<TemplateInfo>;
  rename(id: string, name: string): Answer<TemplateInfo>;
  remove(id: string): Answer<null>;
  settle(): Promise<void>;
}

/** As long as the ids of files. In characters. */
const ID_LENGTH = 22;

export function createTemplateService({ disk, clock, dataFolder }: ServiceContext): TemplateService {
  const folder = join(dataFolder, 'templates');
  const queue = createWorkQueue();

  async function inTurn<T>(subject: string, work: () => Answer<T>): Answer<T> {
    return await queue.run(folder, () => orDiskFailure(subject, work));
  }

  /** File names as the disk has them. */
  async function readNames(): Promise<readonly string[]> {
    const names = await disk.readdir(folder).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    });
    return names.filter((name) => name.toLowerCase().endsWith(MAP_ENDING) && !name.startsWith('.'));
  }

  async function findFile(id: string): Promise<Result<string, HostFailure>> {
    const file = (await readNames()).find((name) => toId(name) === id);
    return file === undefined ? fail({ kind: 'notFound', subject: '' }) : ok(file);
  }

  /** A name nobody has, also where case makes no difference. */
  function toFreeFile(stem: string, taken: readonly string[]): Result<string, HostFailure> {
    const known = new Set(taken.map(toKey));
    for (let number = 1; ; number++) {
      const file = parseMapName(number === 1 ? stem : `${stem} ${number}`);
      if (!file.ok || !known.has(toKey(file.value))) return file;
    }
  }

  async function toInfo(file: string): Promise<TemplateInfo> {
    const { mtimeMs } = await disk.stat(join(folder, file));
    return { id: toId(file), name: toName(file), savedAt: toTimestamp(mtimeMs) };
  }

  return {
    list: () =>
      inTurn('', async () => {
        const found = await Promise.all(
          (await readNames()).map((file) => toInfo(file).catch(() => undefined)),
        );
        const infos = found.filter((info) => info !== undefined);
        return ok(infos.sort((a, b) => b.savedAt.localeCompare(a.savedAt) || a.name.localeCompare(b.name)));
      }),
    read: (id) =>
      inTurn('', async () => {
        const file = await findFile(id);
        if (!file.ok) return file;
        const subject = toName(file.value);
        const path = join(folder, file.value);
        if ((await disk.stat(path)).size > MAX_FILE_BYTES) return fail({ kind: 'tooLarge', subject });
        const decoded = decodeText(await disk.readFile(path));
        return decoded.ok ? ok({ text: decoded.value.text }) : fail({ kind: 'notText', subject });
      }),
    save: (name, text) =>
      inTurn(name, async () => {
        const bytes = Buffer.from(text, 'utf8');
        if (bytes.length > MAX_FILE_BYTES) return fail({ kind: 'tooLarge', subject: name });
        const file = toFreeFile(toName(name), await readNames());
        if (!file.ok) return file;
        await disk.mkdir(folder, { recursive: true });
        await atomicWrite(disk, clock, join(folder, file.value), bytes);
        return ok(await toInfo(file.value));
      }),
    rename: (id, name) =>
      inTurn(name, async () => {
        const before = await findFile(id);
        if (!before.ok) return before;
        const others = (await readNames()).filter((file) => file !== before.value);
        const after = toFreeFile(toName(name), others);
        if (!after.ok) return after;
        await disk.rename(join(folder, before.value), join(folder, after.value));
        return ok(await toInfo(after.value));
      }),
    remove: (id) =>
      inTurn('', async () => {
        const file = await findFile(id);
        if (file.ok) await disk.rm(join(folder, file.value), { force: true });
        return ok(null);
      }),
    settle: () => queue.settle(),
  };
}

/** Some disks give names back with their marks apart. */
function toName(file: string): string {
  const name = file.normalize('NFC').trim();
  return name.toLowerCase().endsWith(MAP_ENDING) ? name.slice(0, -MAP_ENDING.length) : name;
}

const toKey = (file: string): string => toName(file).toLowerCase();

function toId(file: string): string {
  return toFingerprint(file.normalize('NFC')).slice(0, ID_LENGTH);
}
