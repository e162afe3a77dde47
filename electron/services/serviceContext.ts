/** What every service is given: nothing is reached for behind its back. */
import type { Clock } from './clock';
import type { Disk } from './disk';

export type LogLevel = 'info' | 'warn' | 'error';
export type Log = (level: LogLevel, message: string) => void;

export interface ServiceContext {
  readonly disk: Disk;
  readonly clock: Clock;
  readonly log: Log;
  /** Where the app keeps its own things; the user's maps are elsewhere. */
  readonly dataFolder: string;
}
