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
  const texts = await Promise.all(
    list.value.map(async ({ id }) => ({ id, read: await host.samples.read({ id }) })),
  );
  if (texts.some(({ read }) => !read.ok)) forget(host);
  const samples = await Promise.all(
    texts.map(async ({ id, read }) => {
      const parsed = read.ok ? await whenIdle(() => parseDocument(read.value.text)) : undefined;
      return parsed?.ok ? { id, document: parsed.value.document } : undefined;
    }),
  );
  return samples.filter((sample) => sample !== undefined);
}

/** Whoever asks next tries again. */
function forget(host: HostApi): readonly ReadSample[] {
  known.delete(host);
  return [];
}
