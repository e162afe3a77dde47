/** The page's side of the image worker, which starts with the first picture and ends when none is asked for any more. */
import { fail, type Result } from '../../shared/util/result';
import type { ImageProblem, PreparedImage } from './prepareImage';

export interface ImageRequest {
  readonly id: number;
  readonly file: Blob;
}

export interface ImageAnswer {
  readonly id: number;
  readonly result: Result<PreparedImage, ImageProblem>;
}

/** A worker that has nothing to do holds memory that its last picture took. */
const IDLE_MS = 20_000;

type Waiting = Map<number, (result: ImageAnswer['result']) => void>;

let worker: Worker | undefined;
let lastId = 0;
let idle: ReturnType<typeof setTimeout> | undefined;
const waiting: Waiting = new Map();
/** One after the other: several photos at once would take gigabytes. */
let queue: Promise<unknown> = Promise.resolve();

export function readImage(file: Blob): Promise<ImageAnswer['result']> {
  const asked = queue.then(() => ask(file));
  queue = asked;
  return asked;
}

function ask(file: Blob): Promise<ImageAnswer['result']> {
  clearTimeout(idle);
  return new Promise((resolve) => {
    const id = (lastId += 1);
    waiting.set(id, resolve);
    try {
      getWorker().postMessage({ id, file } satisfies ImageRequest);
    } catch {
      giveUp();
    }
  });
}

function getWorker(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./imageWorker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ImageAnswer>) => {
    waiting.get(data.id)?.(data.result);
    waiting.delete(data.id);
    if (waiting.size === 0) idle = setTimeout(end, IDLE_MS);
  });
  worker.addEventListener('error', giveUp);
  return worker;
}

/** The worker could not be had, or broke: whoever waits is told, and the next picture gets a new one. */
function giveUp(): void {
  end();
  for (const answer of waiting.values()) answer(fail({ kind: 'failed' }));
  waiting.clear();
}

function end(): void {
  worker?.terminate();
  worker = undefined;
}
