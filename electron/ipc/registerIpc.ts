/**
 * The only user of ipcMain: every message from a page passes here.
 *
 * A sender that is not our own page in one of our windows is refused before its argument is looked at. Arguments
 * are parsed by the window's `dispatch` (through shared/host/channels.ts), the same way as for the web host.
 */
import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { HostFailure } from '../../shared/host/failures';
import { HOST_CALL_NAMES } from '../../shared/host/hostCalls';
import { PONG_CHANNEL, toCallChannel } from '../../shared/host/ipcProtocol';
import { fail, type Result } from '../../shared/util/result';
import type { Log } from '../services/serviceContext';
import { parsePong } from './parsePong';
import { isTrustedSender } from './trustedSender';

/** A page as IPC needs it. */
export interface IpcPage {
  dispatch(name: string, input: unknown): Promise<Result<unknown, HostFailure>>;
  /** The page answered a ping: it is alive, and says whether it listens. */
  hearPong(token: string, listening: boolean): void;
}

export interface IpcOptions {
  readonly log: Log;
  findPage(contents: WebContents): IpcPage | undefined;
}

export function registerIpc({ log, findPage }: IpcOptions): void {
  function findTrusted(event: IpcMainEvent | IpcMainInvokeEvent): IpcPage | undefined {
    const page = findPage(event.sender);
    const { senderFrame } = event;
    const trusted = isTrustedSender({
      frameUrl: senderFrame?.url,
      isMainFrame: senderFrame?.frameTreeNodeId === event.sender.mainFrame.frameTreeNodeId,
      isOurWindow: page !== undefined,
    });
    return trusted ? page : undefined;
  }

  for (const name of HOST_CALL_NAMES) {
    ipcMain.handle(toCallChannel(name), async (event, input: unknown) => {
      const page = findTrusted(event);
      if (page) return await page.dispatch(name, input);
      log('warn', `Refused ${name} from a frame that is not our page`);
      return fail({ kind: 'denied', detail: name });
    });
  }

  ipcMain.on(PONG_CHANNEL, (event, input: unknown) => {
    const pong = parsePong(input);
    if (pong) findTrusted(event)?.hearPong(pong.token, pong.listening);
  });
}
