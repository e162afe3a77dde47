import './jsdom';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { serializeDocument } from '../../shared/format/serializeDocument';
import type { HostApi } from '../../shared/host/hostApi';
import { StartScreen } from '../../renderer/start/StartScreen';
import { buildDocument } from '../support/buildDocument';
import { createMemoryHost } from '../support/memoryHost';
import { renderPart } from './harness';

afterEach(cleanup);

const shop = (extra: boolean) => {
  const built = buildDocument('Shop')
    .stage('Find')
    .lane('action', 'Actions')
    .card('Find', 'Actions', 'Search');
  return (extra ? built.card('Find', 'Actions', 'Compare') : built).build();
};

const draw = () => '<svg xmlns="http://www.w3.org/2000/svg"/>';

async function refOf(host: HostApi, name: string) {
  const ref = await host.files.resolve({ folder: '', name });
  if (!ref.ok) throw new Error('The memory host always answers.');
  return ref.value;
}

test('without anything recent it says what will be there', async () => {
  await renderPart(<StartScreen draw={draw} />);
  expect(await screen.findByText('Nothing here yet')).toBeTruthy();
});

test.each([
  ['Awareness → Consideration → Purchase → Retention → Advocacy'],
  ['Awareness → Consideration → Decision → Action → Loyalty'],
  ['Awaken → Evaluate → Buy → Experience → Advocate'],
  ['Before → During → After'],
])('the preset %s opens a map with these stages', async (preset) => {
  const { shell, user } = await showStart();
  await user.click(await screen.findByRole('button', { name: new RegExp(preset) }));
  expect(shell.seen.opened).toEqual(['Untitled journey map']);
  const [journey] = shell.seen.untitled[0]!.journeys;
  expect(journey?.stages.map(({ name }) => name).join(' → ')).toBe(preset);
});

test.each([
  ['Four lenses', ['action', 'thought', 'emotion', 'touchpoint', 'backstage']],
  ['Service blueprint', ['action', 'touchpoint', 'frontstage', 'backstage', 'support', 'emotion', 'pain']],
  ['A day in the life', ['action', 'scenario', 'thought', 'emotion', 'touchpoint', 'opportunity']],
])('the preset %s opens a map with its lanes', async (preset, kinds) => {
  const { shell, user } = await showStart();
  await user.click(await screen.findByRole('button', { name: new RegExp(preset) }));
  expect(shell.seen.untitled[0]!.journeys[0]?.lanes.map(({ kind }) => kind)).toEqual(kinds);
});

async function showStart() {
  return { ...(await renderPart(<StartScreen draw={draw} />)), user: userEvent.setup() };
}

test('a sample is drawn and opens as a copy', async () => {
  const samples = { shop: serializeDocument(shop(false)) };
  const { shell } = await renderPart(<StartScreen draw={draw} />, { host: { samples } });
  await userEvent.click(await screen.findByRole('button', { name: 'Open “Shop”' }));
  expect(shell.seen.opened).toEqual(['sample shop']);
});

test('a recent file that is gone is marked, can be located, and can be taken off the list', async () => {
  const { host, shell } = await renderPart(<StartScreen draw={draw} />, {
    host: { files: { 'other.cjm': serializeDocument(shop(false)) } },
  });
  const gone = await refOf(host, 'gone.cjm');
  await host.recents.put({ ref: gone, title: 'Gone' });
  expect(await screen.findByText('File not found')).toBeTruthy();
  shell.files.push(await refOf(host, 'other.cjm'));
  await userEvent.click(screen.getByRole('button', { name: /^Locate “gone.cjm”/ }));
  expect(shell.seen.opened).toEqual(['other.cjm']);

  await host.recents.put({ ref: gone, title: 'Gone' });
  await userEvent.click(await screen.findByRole('button', { name: /^Remove “gone.cjm”/ }));
  await waitFor(() => expect(screen.queryByText('File not found')).toBeNull());
});

test('a recent file that cannot be taken off the list stays, and why is said', async () => {
  const { host, shell } = await renderPart(<StartScreen draw={draw} />);
  await host.recents.put({ ref: await refOf(host, 'shop.cjm'), title: 'Shop' });
  host.control.failNext('recents.remove', { kind: 'locked' });
  await userEvent.click(await screen.findByRole('button', { name: /^Remove “shop.cjm”/ }));
  await waitFor(() =>
    expect(shell.seen.toasts).toMatchObject([{ key: 'failure.locked', values: { subject: 'shop.cjm' } }]),
  );
  host.control.failNext('recents.list', { kind: 'offline' });
  window.dispatchEvent(new Event('focus'));
  await waitFor(() =>
    expect(host.control.calls.filter(({ name }) => name === 'recents.list')).toHaveLength(4),
  );
  expect(screen.getByRole('button', { name: /^Remove “shop.cjm”/ })).toBeTruthy();
});

async function offerDraft() {
  const host = createMemoryHost();
  const draft = { key: 'new-1', title: 'Shop', text: serializeDocument(shop(true)), revision: 1 };
  await host.drafts.put(draft);
  host.control.restart();
  const { shell } = await renderPart(<StartScreen draw={draw} />, {}, host);
  await screen.findByText('“Shop” was not closed properly');
  return { host, shell, takeUp: () => host.drafts.put({ ...draft, revision: 2 }) };
}

test.each(['Restore', /^Discard/])(
  '%s leaves a draft alone that another window has taken up',
  async (name) => {
    const { host, shell, takeUp } = await offerDraft();
    await takeUp();
    await userEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(shell.seen.toasts[0]?.key).toBe('start.draft.taken'));
    expect(screen.queryByText('“Shop” was not closed properly')).toBeNull();
    expect([shell.seen.questions, shell.seen.opened]).toEqual([[], []]);
    expect(host.control.draft('new-1')).toBeTruthy();
  },
);

test('a draft whose differences were only looked at is not taken over: it survives other work', async () => {
  const { host } = await offerDraft();
  expect(await screen.findByText(/never saved as a file/)).toBeTruthy();
  await host.drafts.retire({ key: 'new-1' });
  expect(host.control.draft('new-1')).toBeTruthy();
});

test('a draft that another window has taken up goes when the person is back', async () => {
  const { takeUp } = await offerDraft();
  await takeUp();
  window.dispatchEvent(new Event('focus'));
  await waitFor(() => expect(screen.queryByText('“Shop” was not closed properly')).toBeNull());
});

test('a draft that cannot be discarded stays, and says why', async () => {
  const { host, shell } = await offerDraft();
  host.control.failNext('drafts.discard', { kind: 'openElsewhere' });
  shell.answers.push('discard');
  await userEvent.click(screen.getByRole('button', { name: /^Discard/ }));
  await waitFor(() => expect(shell.seen.toasts[0]?.key).toBe('start.draft.taken'));
  expect(host.control.draft('new-1')).toBeTruthy();
});

test('a draft says how it differs, and is discarded only after a yes', async () => {
  const { host, shell, unmount } = await renderPart(<p />, {
    host: { files: { 'shop.cjm': serializeDocument(shop(false)) } },
  });
  const ref = await refOf(host, 'shop.cjm');
  const state = await host.files.state({ ref });
  const base = state.ok ? state.value.fingerprint : undefined;
  await host.drafts.put({
    key: 'file-1',
    title: 'Shop',
    file: ref,
    ...(base ? { base } : {}),
    text: serializeDocument(shop(true)),
    revision: 1,
  });
  host.control.restart();
  unmount();
  const again = await renderPart(<StartScreen draw={draw} />, {}, host);

  expect(await screen.findByText('compared with the file: 1 card added')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'See differences' }));
  expect(screen.getByText('Compare')).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: /^Discard/ }));
  await waitFor(() => expect(again.shell.seen.questions).toHaveLength(1));
  expect(host.control.draft('file-1')).toBeTruthy();
  again.shell.answers.push('discard');
  await userEvent.click(screen.getByRole('button', { name: /^Discard/ }));
  await waitFor(() => expect(host.control.draft('file-1')).toBeUndefined());
  expect(shell.seen.opened).toEqual([]);
});
