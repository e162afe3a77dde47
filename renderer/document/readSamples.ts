/** The maps that come with the program, read once a window: they never change while it runs. */
import { parseDocument } from '../../shared/format/parseDocument';
import type { HostApi } from '../../shared/host/hostApi';
import type { CjmDocument } from '../../shared/model/types';
import { whenIdle } from './whenIdle';

export interface ReadSample {
  readonly id: string;
  readonly document: CjmDocument;
}

const known = new WeakMap<HostApi, Promise<readonly ReadSample[]>>();

/** In the order of their ids; one that cannot be read is left out. */
export function readSamples(host: HostApi): Promise<readonly ReadSample[]> {
  const before = known.get(host);
  if (before) return before;
  const reading = readAll(host);
  known.set(host, reading);
  return reading;
}

async function readAll(host: HostApi): Promise<readonly ReadSample[]> {
  const list = await host.samples.list();
  if (!list.ok) return forget(host);
  const samples = await Promise.all(list.value.map(({ id }) => readOne(host, id)));
  return samples.filter((sample) => sample !== undefined);
}

async function readOne(host: HostApi, id: string): Promise<ReadSample | undefined> {
  const read = await host.samples.read({ id });
  if (!read.ok) {
    forget(host);
    return undefined;
  }
  const parsed = await whenIdle(() => parseDocument(read.value.text));
  return parsed.ok ? { id, document: parsed.value.document } : undefined;
}

/** Whoever asks next tries again. */
function forget(host: HostApi): readonly ReadSample[] {
  known.delete(host);
  return [];
}
