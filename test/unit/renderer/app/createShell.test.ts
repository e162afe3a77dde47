import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAppStore } from '../../../../renderer/app/appStore';
import { createShell } from '../../../../renderer/app/createShell';
import { leaveCast, openGallery } from '../../../../renderer/document/castView';
import { buildDocument } from '../../../support/buildDocument';
import { createTestEditor } from '../../../support/createTestEditor';
import { createMemoryHost } from '../../../support/memoryHost';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function open() {
  const host = createMemoryHost();
  const [info, settings] = [await host.app.info(), await host.settings.get()];
  if (!info.ok || !settings.ok) throw new Error('The memory host always answers.');
  const store = createAppStore(settings.value);
  let ids = 0;
  const shell = createShell({
    ...{ store, host, info: info.value, now: () => '2026-01-01T00:00:00Z' },
    getSession: () => {
      throw new Error('Nothing here opens a document.');
    },
    newId: () => `id${++ids}`,
  });
  const said = () => store.getState().toasts.map(({ key, values }) => ({ key, ...(values && { values }) }));
  return { shell, said, store };
}

describe('a short message', () => {
  it('that says the same takes the place of the one before, and stays its whole time', async () => {
    const { shell, said } = await open();
    const refused = { key: 'refusal.lockedLane', tone: 'bad' } as const;
    shell.toast(refused);
    shell.toast({ key: 'dialog.template.saved', values: { name: 'A' }, tone: 'bad' });
    vi.advanceTimersByTime(10_000);
    shell.toast(refused);
    expect(said()).toEqual([
      { key: 'dialog.template.saved', values: { name: 'A' } },
      { key: 'refusal.lockedLane' },
    ]);
    vi.advanceTimersByTime(3000);
    expect(said()).toEqual([{ key: 'refusal.lockedLane' }]);
  });

  it('about something else stands beside it', async () => {
    const { shell, said } = await open();
    for (const name of ['A', 'B', 'A']) {
      shell.toast({ key: 'dialog.template.saved', values: { name }, tone: 'good' });
    }
    expect(said().map(({ values }) => values?.name)).toEqual(['B', 'A']);
  });
});

it('names what a message is about as it is called when it is said', async () => {
  const { shell, store } = await open();
  const map = buildDocument('Bank')
    .journey('As-is')
    .stage('Find')
    .lane('actions', 'Deeds')
    .lane('pain', 'Woes');
  store.setState({ editor: createTestEditor(map.build(), createMemoryHost()) });
  for (const about of ['lane:Deeds', 'lane:Woes', 'lane:Deeds'])
    shell.toast({ key: 'refusal.lockedLane', about, tone: 'bad' });
  const said = store.getState().toasts.map(({ named }) => named?.label);
  expect(said).toMatchObject([{ values: { name: 'Woes' } }, { values: { name: 'Deeds' } }]);
});

it('shows the panel that was asked for, also from the personas, which cover it', async () => {
  const { shell, store } = await open();
  const editor = createTestEditor(buildDocument('Bank').persona('Sarah').build(), createMemoryHost());
  store.setState({ editor });
  openGallery(editor);
  shell.showPanel('snapshots');
  expect(store.getState().panel).toBe('snapshots');
  expect(editor.view.getState().cast).toBeUndefined();
});

it('knows what hides the board: a dialog, or the people of the document', async () => {
  const { shell, store } = await open();
  const editor = createTestEditor(buildDocument('Bank').persona('Sarah').build(), createMemoryHost());
  store.setState({ editor });
  expect(shell.hidesBoard()).toBe(false);
  openGallery(editor);
  expect(shell.hidesBoard()).toBe(true);
  leaveCast(editor);
  expect(shell.hidesBoard()).toBe(false);
  shell.showDialog('stages');
  expect(shell.hidesBoard()).toBe(true);
});
