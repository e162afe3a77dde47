/** Every change of meaning so far, in order. Version 1 is the first, so there is none yet. */
import type { Migration } from './migration';

export const MIGRATIONS: readonly Migration[] = [];
