/** Carries a page's messages to the real handlers, with the sender as the browser reported it. */
import type { IpcMain } from 'electron';
import { EventEmitter } from 'node:events';
import { FakeBrowserWindow } from './browserWindow';
import { hear, tell } from './link';
import type { FrameReport } from '../messages';

type Handler = Parameters<IpcMain['handle']>[1];
const handlers = new Map<string, Handler>();

class FakeIpcMain extends EventEmitter {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  }
}

export const ipcMain = new FakeIpcMain();

function toEvent(window: number, frame: FrameReport): Parameters<Handler>[0] {
  const sender = FakeBrowserWindow.get(window).webContents;
  const { frameTreeNodeId } = sender.mainFrame;
  const senderFrame = {
    url: frame.url,
    frameTreeNodeId: frame.isMainFrame ? frameTreeNodeId : frameTreeNodeId + 1,
  };
  // Whatever else our code reaches for is missing, and fails its test.
  return { sender, senderFrame } as unknown as Parameters<Handler>[0];
}

hear('invoke', ({ window, id, frame, channel, args }) => {
  void (async () => {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return (await handler(toEvent(window, frame), ...args)) as unknown;
  })().then(
    (value) => {
      tell({ kind: 'reply', id, value });
    },
    (error: unknown) => {
      tell({ kind: 'failure', id, message: String(error) });
    },
  );
});

hear('send', ({ window, frame, channel, args }) => {
  if (FakeBrowserWindow.find(window)) ipcMain.emit(channel, toEvent(window, frame), ...args);
});
