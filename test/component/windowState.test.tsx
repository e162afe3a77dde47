import './jsdom';
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { MenuItem } from '../../shared/host/windows';
import { createI18n } from '../../shared/i18n/translator';
import { ACTIONS } from '../../renderer/actions/registry';
import { ActionsContext } from '../../renderer/actions/useActions';
import { AppContext } from '../../renderer/app/appContext';
import { useWindowState } from '../../renderer/app/useWindowState';
import { HostContext } from '../../renderer/host/hostContext';
import { MessagesProvider } from '../../renderer/i18n/MessagesProvider';
import { openAppWindow } from '../support/appWindow';
import { buildDocument } from '../support/buildDocument';
import { createMemoryHost } from '../support/memoryHost';

afterEach(cleanup);

function Told({ editor }: { readonly editor: Parameters<typeof useWindowState>[0] }) {
  useWindowState(editor);
  return null;
}

test('the ticks of the native menu follow the settings', async () => {
  const host = createMemoryHost({ capabilities: { nativeMenu: true }, settings: { minimap: false } });
  const app = await openAppWindow(host);
  await app.session.openUntitled(buildDocument('Shop').stage('Find').build());
  const { info } = app.getContext();
  render(
    <MessagesProvider i18n={createI18n('en')}>
      <HostContext value={{ host, info }}>
        <ActionsContext value={{ actions: ACTIONS, getContext: app.getContext }}>
          <AppContext value={{ store: app.store, session: app.session }}>
            <Told editor={app.editor()} />
          </AppContext>
        </ActionsContext>
      </HostContext>
    </MessagesProvider>,
  );
  const isTicked = (): boolean | undefined => {
    const told = host.control.calls.filter(({ name }) => name === 'window.setMenu').at(-1);
    const { menus } = told?.input as { readonly menus: readonly MenuItem[] };
    return menus.flatMap(({ items = [] }) => items).find(({ action }) => action === 'view.minimap')?.checked;
  };
  expect(isTicked()).toBe(false);
  await act(() => app.shell.setSettings({ minimap: true }));
  expect(isTicked()).toBe(true);
});
