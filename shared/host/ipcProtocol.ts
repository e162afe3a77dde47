/**
 * How the page speaks with Electron's main process. Both sides read it from here.
 *
 * Every call and every event has a channel of its own, so that nothing generic is exposed. Beside them one
 * question of the shell: before it waits for a page to settle its unsaved work it asks whether anybody there
 * listens. The preload answers, on the page's own thread: a page that hangs is silent.
 */
import type { HostCallName, HostEvents } from './hostApi';

export const toCallChannel = (name: HostCallName): string => `cjm:call:${name}`;
export const toEventChannel = (name: keyof HostEvents): string => `cjm:event:${name}`;

export const PING_CHANNEL = 'cjm:ping';
export const PONG_CHANNEL = 'cjm:pong';

export interface Pong {
  readonly token: string;
  /** Somebody listens to `closeRequested`. */
  readonly listening: boolean;
}

/** The name of the host on `window`. */
export const HOST_GLOBAL = 'cjmHost';
