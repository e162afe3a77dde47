/** The pictures of a draft: large, unchanging, and therefore written once instead of with every keystroke. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { assetSchema } from '../../shared/host/schemas';
import { atomicWrite } from './atomicWrite';
import { errorCode } from './diskFailure';
import type { ServiceContext } from './serviceContext';

export type Assets = Readonly<Record<string, { readonly mime: string; readonly data: string }>>;

const fileSchema = assetSchema.extend({ id: z.string() });

/** Asset ids come from the user's file and may be anything: their hash names the file. */
function toFileName(id: string): string {
  return `${createHash('sha256').update(id).digest('hex').slice(0, 32)}.json`;
}

export async function writeAssets(
  { disk, clock }: ServiceContext,
  folder: string,
  assets: Assets,
): Promise<void> {
  const entries = Object.entries(assets);
  if (entries.length === 0) return;
  await disk.mkdir(folder, { recursive: true });
  const known = new Set(await disk.readdir(folder));
  for (const [id, { mime, data }] of entries) {
    const name = toFileName(id);
    if (!known.has(name))
      await atomicWrite(disk, clock, join(folder, name), JSON.stringify({ id, mime, data }));
  }
}

/** A picture that cannot be read is left out: the text of the map is worth more. */
export async function readAssets({ disk, log }: ServiceContext, folder: string): Promise<Assets> {
  const names = await disk.readdir(folder).catch((error: unknown) => {
    if (errorCode(error) !== 'ENOENT') log('warn', 'The pictures of a draft cannot be read');
    return [];
  });
  const found: [string, { mime: string; data: string }][] = [];
  for (const name of names.filter((each) => each.endsWith('.json'))) {
    try {
      const { id, mime, data } = fileSchema.parse(
        JSON.parse(await disk.readFile(join(folder, name), 'utf8')),
      );
      found.push([id, { mime, data }]);
    } catch {
      log('warn', 'A picture of a draft cannot be read; left out');
    }
  }
  return Object.fromEntries(found);
}
