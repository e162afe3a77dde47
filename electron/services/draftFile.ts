/**
 * A draft on disk: one line of JSON that says what it is, then the text as it came.
 *
 * The list of drafts reads the first line only. The text's fingerprint is in it, so that a draft which a
 * failing disk has damaged is noticed instead of offered.
 */
import { z } from 'zod';
import type { Disk } from './disk';
import { toFingerprint } from './fingerprint';
import { ownerSchema } from './sessions';
import { fileRefSchema } from '../../shared/host/schemas';

const headerSchema = z.object({
  format: z.literal('cjm-draft'),
  version: z.literal(1),
  title: z.string(),
  file: fileRefSchema.exactOptional(),
  base: z.string().exactOptional(),
  savedAt: z.string(),
  revision: z.int(),
  owner: ownerSchema,
  /** Of the text below. */
  fingerprint: z.string(),
});

export type DraftHeader = Readonly<z.infer<typeof headerSchema>>;

/** A title of the greatest length, escaped, and the rest. In bytes. */
const MAX_HEADER_BYTES = 128 * 1024;
const NEWLINE = 0x0a;

export function serializeDraft(
  header: Omit<DraftHeader, 'format' | 'version' | 'fingerprint'>,
  text: string,
): string {
  const whole: DraftHeader = { format: 'cjm-draft', version: 1, ...header, fingerprint: toFingerprint(text) };
  return `${JSON.stringify(whole)}\n${text}`;
}

/** Undefined when it is no draft of ours, or one of a later version. */
export async function readDraftHeader(disk: Disk, path: string): Promise<DraftHeader | undefined> {
  const file = await disk.open(path, 'r');
  try {
    const buffer = Buffer.alloc(MAX_HEADER_BYTES);
    const { bytesRead } = await file.read(buffer, 0, MAX_HEADER_BYTES, 0);
    return parseHeader(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

export interface DraftContent {
  readonly header: DraftHeader;
  readonly text: string;
}

/** Undefined when the text is not the one that was written. */
export async function readDraftFile(disk: Disk, path: string): Promise<DraftContent | undefined> {
  const bytes = await disk.readFile(path);
  const header = parseHeader(bytes);
  if (!header) return undefined;
  const text = bytes.subarray(bytes.indexOf(NEWLINE) + 1);
  return header.fingerprint === toFingerprint(text) ? { header, text: text.toString('utf8') } : undefined;
}

function parseHeader(bytes: Buffer): DraftHeader | undefined {
  const end = bytes.indexOf(NEWLINE);
  if (end < 0) return undefined;
  try {
    const parsed = headerSchema.safeParse(JSON.parse(bytes.toString('utf8', 0, end)));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
