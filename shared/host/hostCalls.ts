/**
 * The calls and events of HostApi as values, for whoever carries them: preload, page, server.
 *
 * Free of parsers, so that the sandboxed preload stays small. `Record<…, true>` makes the compiler refuse a
 * list that lacks a name or has one too many.
 */
import type { HostApi, HostCallName, HostEvents, HostGroup } from './hostApi';
import type { HostFailure } from './failures';
import type { Result } from '../util/result';

type Method<K extends HostCallName> = K extends `${infer G extends HostGroup}.${infer M}`
  ? M extends keyof HostApi[G]
    ? HostApi[G][M]
    : never
  : never;

/** What a call takes; `undefined` when it takes nothing. */
export type ArgumentOf<K extends HostCallName> =
  Method<K> extends (...input: infer A) => unknown ? (A extends [infer One] ? One : undefined) : never;

export type AnswerOf<K extends HostCallName> = Method<K> extends (...input: never[]) => infer R ? R : never;

/** One function per call. Whoever serves the page fills this, and a missing one does not compile. */
export type HostHandlers<K extends HostCallName = HostCallName> = {
  readonly [N in K]: (input: ArgumentOf<N>) => AnswerOf<N>;
};

const CALLS: Readonly<Record<HostCallName, true>> = {
  'app.info': true,
  'app.openLink': true,
  'app.log': true,
  'files.chooseOpen': true,
  'files.chooseSave': true,
  'files.list': true,
  'files.resolve': true,
  'files.read': true,
  'files.write': true,
  'files.state': true,
  'files.claim': true,
  'files.release': true,
  'files.reveal': true,
  'drafts.put': true,
  'drafts.list': true,
  'drafts.read': true,
  'drafts.discard': true,
  'drafts.retire': true,
  'versions.list': true,
  'versions.read': true,
  'versions.setAside': true,
  'recents.list': true,
  'recents.put': true,
  'recents.remove': true,
  'recents.clear': true,
  'samples.list': true,
  'samples.read': true,
  'library.read': true,
  'library.write': true,
  'library.setAside': true,
  'templates.list': true,
  'templates.read': true,
  'templates.save': true,
  'templates.rename': true,
  'templates.remove': true,
  'settings.get': true,
  'settings.set': true,
  'window.setState': true,
  'window.setMenu': true,
  'window.answerClose': true,
  'window.open': true,
  'window.close': true,
  'window.paste': true,
  'window.ask': true,
};

const EVENTS: Readonly<Record<keyof HostEvents, true>> = {
  menuAction: true,
  closeRequested: true,
  openFile: true,
  settingsChanged: true,
  recentsChanged: true,
  windowFocused: true,
  focusRequested: true,
};

export const HOST_CALL_NAMES = Object.keys(CALLS) as readonly HostCallName[];
export const HOST_EVENT_NAMES = Object.keys(EVENTS) as readonly (keyof HostEvents)[];

export function isHostCallName(name: string): name is HostCallName {
  return Object.hasOwn(CALLS, name);
}

/** Carries one call over whatever lies between page and host. */
export type Carry = (name: HostCallName, input: unknown) => Promise<Result<unknown, HostFailure>>;

/** Makes the nested HostApi from a carrier, so that no host lists the calls a second time. */
export function buildHostApi(carry: Carry, on: HostApi['on']): HostApi {
  const api: Record<string, unknown> = { on };
  for (const name of HOST_CALL_NAMES) {
    const [group = '', method = ''] = name.split('.');
    const methods = (api[group] ??= {}) as Record<string, unknown>;
    methods[method] = (input?: unknown) => carry(name, input);
  }
  return api as unknown as HostApi;
}
