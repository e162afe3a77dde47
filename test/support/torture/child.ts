/**
 * The process that is killed: real services, real commands, editing, drafting and saving without pause.
 *
 * `run`: recovers what its predecessor left, goes on from there, and says `edit <n> <ms>` for every edit it has
 * made. `verify`: says what a person would get back. Started by scripts/torture.mjs, bundled by its build step.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHostService } from '../../../electron/services/hostService';
import { serializeDocument } from '../../../shared/format/serializeDocument';
import type { FileRef, WriteRequest } from '../../../shared/host/files';
import type { HostApi } from '../../../shared/host/hostApi';
import type { HostFailure } from '../../../shared/host/failures';
import type { Result } from '../../../shared/util/result';
import { openDirectWindow } from '../directWindow';
import { createRevision, edit, findRevision } from './edits';

const FILE = 'torture.cjm';
/** As the page does: at most half a second after a command. */
const DRAFT_DELAY_MS = 300;
const EDIT_PAUSE_MS = 8;

interface Recovered {
  /** 0: no file, or nothing in it yet. */
  readonly file: number;
  /** A file that is there but is not one whole revision. */
  readonly torn: boolean;
  readonly drafts: readonly { readonly key: string; readonly revision: number | undefined }[];
}

async function recover(api: HostApi, mapsFolder: string): Promise<Recovered> {
  // Past the services, as another program would read it.
  const text = await readFile(join(mapsFolder, FILE), 'utf8').catch(() => undefined);
  const revision = text === undefined ? 0 : findRevision(text);
  const drafts = [];
  for (const { key } of value(await api.drafts.list())) {
    const draft = await api.drafts.read({ key });
    drafts.push({ key, revision: draft.ok ? findRevision(draft.value.text) : undefined });
  }
  return { file: revision ?? 0, torn: revision === undefined, drafts };
}

function best({ file, drafts }: Recovered): number {
  return Math.max(file, ...drafts.map(({ revision }) => revision ?? 0));
}

async function run(api: HostApi, mapsFolder: string): Promise<void> {
  const found = await recover(api, mapsFolder);
  const ref = value(await api.files.resolve({ folder: '', name: FILE }));
  const window = { key: `w${String(process.pid)}-${String(Date.now())}`, ref, api };
  let n = best(found);
  let document = createRevision(n);
  const saver = createSaver(window);
  saver.changed(n, () => serializeDocument(document));
  // The new draft first: until it is down, the old one is all there is.
  await saver.draft();
  for (const { key } of found.drafts) value(await api.drafts.discard({ key }));
  say('ready');
  for (;;) {
    n += 1;
    document = edit(document, n);
    const now = document;
    saver.changed(n, () => serializeDocument(now));
    say(`edit ${String(n)} ${String(Date.now())}`);
    await pause(EDIT_PAUSE_MS);
  }
}

interface Window {
  readonly key: string;
  readonly ref: FileRef;
  readonly api: HostApi;
}

interface Saver {
  changed(n: number, text: () => string): void;
  draft(): Promise<void>;
}

/** Drafts a while after each change and saves at random, both at once if it comes to that. */
function createSaver({ key, ref, api }: Window): Saver {
  let current = { n: 0, text: (): string => '' };
  let saved: WriteRequest['expected'] = 'any';
  let drafting: Promise<void> | undefined;

  async function draft(): Promise<void> {
    const { n, text } = current;
    const input = { key, title: 'torture', file: ref, text: text(), revision: n };
    value(await api.drafts.put(input));
  }

  async function save(): Promise<void> {
    const { n, text } = current;
    const written = value(await api.files.write({ ref, text: text(), expected: saved }));
    saved = written.fingerprint;
    say(`saved ${String(n)}`);
    // Clean only if nothing was done meanwhile.
    if (current.n === n) value(await api.drafts.retire({ key }));
  }

  const saveNow = (): void => {
    void save().then(() => setTimeout(saveNow, Math.random() * 400), crash);
  };
  setTimeout(saveNow, Math.random() * 400);

  return {
    changed: (n, text) => {
      current = { n, text };
      drafting ??= pause(DRAFT_DELAY_MS).then(() => {
        drafting = undefined;
        return draft();
      });
      drafting.catch(crash);
    },
    draft,
  };
}

function value<T>(result: Result<T, HostFailure>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** Whole lines at once, and at once: what was said must be in the pipe when the kill comes. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function crash(error: unknown): never {
  console.error(error);
  process.exit(3);
}

async function start([mode, dataFolder, mapsFolder]: readonly string[]): Promise<void> {
  if (!dataFolder || !mapsFolder) throw new Error('Usage: child.js run|verify DATA MAPS');
  const log = (level: string, message: string): void => console.error(level, message);
  const service = await createHostService({ dataFolder, mapsFolder, samplesFolder: mapsFolder, log });
  const { api } = openDirectWindow(service);
  if (mode === 'run') await run(api, mapsFolder);
  const found = await recover(api, mapsFolder);
  say(JSON.stringify({ ...found, best: best(found) }));
  await service.end();
}

start(process.argv.slice(2)).catch(crash);
