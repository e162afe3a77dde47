/** The calls of one page that need its window or the system. */
import { basename } from 'node:path';
import { shell, type BrowserWindow } from 'electron';
import type { FileRef } from '../../shared/host/files';
import type { Answer } from '../../shared/host/hostApi';
import type { HostInfo } from '../../shared/host/hostInfo';
import type { MenuItem, WindowState } from '../../shared/host/windows';
import type { HostHandlers } from '../../shared/host/hostCalls';
import { fail, ok } from '../../shared/util/result';
import { orDiskFailure } from '../services/diskFailure';
import type { ShellCallName } from '../services/serviceHandlers';
import type { Opening } from './appWindow';
import { askQuestion } from './dialogs';
import { getTranslate, type ShellContext } from './shellContext';

export interface ShellHandlersInput {
  readonly context: ShellContext;
  readonly browser: BrowserWindow;
  readonly info: HostInfo;
  openLink(url: string): Promise<boolean>;
  setState(state: WindowState): void;
  /** False: Electron cannot make a menu of it. */
  setMenu(menus: readonly MenuItem[]): boolean;
  answerClose(requestId: string, close: boolean): void;
  close(): void;
  /** False: nobody clicked. */
  paste(): boolean;
  openWindow(opening: Opening): Promise<void>;
}

export function createShellHandlers(input: ShellHandlersInput): HostHandlers<ShellCallName> {
  const { context, browser, info } = input;
  const { paths } = context.service;
  const toChosen = (path: string | undefined): Answer<FileRef | null> =>
    orDiskFailure(path === undefined ? '' : basename(path), async () =>
      ok(path === undefined ? null : await paths.toRef(path)),
    );
  return {
    'app.info': async () => ok(info),
    'app.openLink': async ({ url }) =>
      (await input.openLink(url)) ? ok(null) : fail({ kind: 'badArguments', detail: 'link' }),
    'files.chooseOpen': async () => {
      const path = await context.dialogs.chooseOpen(browser, await getTranslate(context));
      return await toChosen(path);
    },
    'files.chooseSave': async ({ suggestedName }) => {
      const path = await context.dialogs.chooseSave(browser, await getTranslate(context), suggestedName);
      return await toChosen(path);
    },
    'files.reveal': async ({ ref }) => {
      const path = await paths.toPath(ref);
      if (!path.ok) return path;
      shell.showItemInFolder(path.value);
      return ok(null);
    },
    'window.setState': async (state) => {
      const path = state.file ? await paths.toPath(state.file) : undefined;
      input.setState(state);
      // macOS shows where the file is under the title.
      browser.setRepresentedFilename(path?.ok ? path.value : '');
      return ok(null);
    },
    'window.setMenu': async ({ menus }) =>
      input.setMenu(menus) ? ok(null) : fail({ kind: 'badArguments', detail: 'menu' }),
    'window.answerClose': async ({ requestId, close }) => {
      input.answerClose(requestId, close);
      return ok(null);
    },
    'window.open': async (opening) => {
      await input.openWindow(opening);
      return ok(null);
    },
    'window.close': async () => {
      input.close();
      return ok(null);
    },
    'window.paste': async () => (input.paste() ? ok(null) : fail({ kind: 'denied' })),
    'window.ask': async (question) => ok({ button: await askQuestion(browser, question) }),
  };
}
