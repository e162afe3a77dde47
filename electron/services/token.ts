/** Random names that cannot be guessed. */
import { randomBytes } from 'node:crypto';

/** 22 characters: 16 random bytes as base64url. */
export function createToken(): string {
  return randomBytes(16).toString('base64url');
}
