/**
 * Runs in the page's sandbox before the page and gives it `window.cjmHost`: the named calls and events of HostApi
 * and nothing else. It must stay one small CommonJS file, so it knows no parsers: main parses.
 */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { HostFailure } from '../shared/host/failures';
import type { HostApi, HostCallName, HostEvents } from '../shared/host/hostApi';
import { buildHostApi, HOST_EVENT_NAMES } from '../shared/host/hostCalls';
import {
  HOST_GLOBAL,
  PING_CHANNEL,
  PONG_CHANNEL,
  toCallChannel,
  toEventChannel,
  type Pong,
} from '../shared/host/ipcProtocol';
import { fail, type Result } from '../shared/util/result';

async function carry(name: HostCallName, input: unknown): Promise<Result<unknown, HostFailure>> {
  try {
    return (await ipcRenderer.invoke(toCallChannel(name), input)) as Result<unknown, HostFailure>;
  } catch (error) {
    // What cannot be copied to another process, or a main process that is going away.
    return fail({ kind: 'unexpected', detail: `${name}: ${error instanceof Error ? error.message : ''}` });
  }
}

let closeListeners = 0;

function on<K extends keyof HostEvents>(name: K, listener: (event: HostEvents[K]) => void): () => void {
  // The page chooses the name: only ours become channels.
  if (!HOST_EVENT_NAMES.includes(name)) return () => undefined;
  // The event object, which leads to ipcRenderer, stays here.
  const hear = (_event: IpcRendererEvent, data: HostEvents[K]): void => {
    listener(data);
  };
  const weight = name === 'closeRequested' ? 1 : 0;
  let listening = true;
  closeListeners += weight;
  ipcRenderer.on(toEventChannel(name), hear);
  return () => {
    if (!listening) return;
    listening = false;
    closeListeners -= weight;
    ipcRenderer.off(toEventChannel(name), hear);
  };
}

ipcRenderer.on(PING_CHANNEL, (_event, token: string) => {
  ipcRenderer.send(PONG_CHANNEL, { token, listening: closeListeners > 0 } satisfies Pong);
});

const api: HostApi = buildHostApi(carry, on);
contextBridge.exposeInMainWorld(HOST_GLOBAL, api);
