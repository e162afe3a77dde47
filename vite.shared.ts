/** What every bundle has in common. */
import { resolve } from 'node:path';

export const ROOT = import.meta.dirname;
export const at = (...parts: readonly string[]): string => resolve(ROOT, ...parts);

/** Bench builds carry the hooks that measure; they go to a folder of their own and are never packed. */
export const BENCH = process.env.CJM_BENCH === '1';
export const OUT = BENCH ? 'out-bench' : 'out';
export const DEFINE = { __BENCH__: JSON.stringify(BENCH) };
