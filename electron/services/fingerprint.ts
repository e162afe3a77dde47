import { createHash } from 'node:crypto';
import type { Fingerprint } from '../../shared/host/files';

/** SHA-256 of the bytes on disk, as 64 hex digits. */
export function toFingerprint(bytes: Uint8Array | string): Fingerprint {
  return createHash('sha256').update(bytes).digest('hex');
}
