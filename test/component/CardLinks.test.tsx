/** What a card is linked to, in its panel, and the form that links it to another. */
import './jsdom';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { Inspector } from '../../renderer/inspector/Inspector';
import { LINK_KINDS } from '../../shared/model/kinds';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor, select } from './harness';

afterEach(cleanup);

const CLAIM = buildDocument('Claim')
  .stage('Report')
  .stage('Decide')
  .lane('touchpoint', 'Where')
  .card('Report', 'Where', 'Call')
  .card('Report', 'Where', 'App')
  .card('Decide', 'Where', 'Letter')
  .card('Decide', 'Where', '')
  .link('Call', 'Letter')
  .build();

async function inspect(text: string, document = CLAIM) {
  const { editor, container } = await renderInEditor(document, <Inspector />);
  select(editor, { kind: 'cards', ids: [`card:${text}`] });
  const links = () =>
    editor.documents.getState().document.journeys[0]!.links.map(({ from, to, kind }) => [from, kind, to]);
  const part = container.querySelector<HTMLElement>('details.disclosure')!;
  return { editor, links, part: within(part), user: userEvent.setup() };
}

type Inspected = Awaited<ReturnType<typeof inspect>>;

const chooseKind = ({ part }: Inspected, kind: string) =>
  fireEvent.change(part.getByLabelText('Kind'), { target: { value: kind } });

async function openTargets({ part, user }: Inspected): Promise<readonly (string | null)[]> {
  await user.click(part.getByRole('combobox', { name: 'Link to another card', hidden: true }));
  const list = part.getByRole('listbox', { name: 'Link to another card', hidden: true });
  return [...list.querySelectorAll('[role=option]')].map(({ textContent }) => textContent);
}

test.each(LINK_KINDS)(
  'a card is linked to another by a link of the kind %s, in one step of undo',
  async (kind) => {
    const shown = await inspect('App');
    const { editor, links, part, user } = shown;
    chooseKind(shown, kind);
    expect(await openTargets(shown)).toEqual(['Call', 'Letter']);
    await user.click(part.getByRole('option', { name: 'Call', hidden: true }));
    expect(links()).toEqual([
      ['card:Call', 'leads-to', 'card:Letter'],
      ['card:App', kind, 'card:Call'],
    ]);
    act(() => editor.documents.undo());
    expect(links()).toHaveLength(1);
  },
);

test('a card is found by its text, and Enter links it', async () => {
  const shown = await inspect('App');
  chooseKind(shown, 'alternative');
  await openTargets(shown);
  await shown.user.keyboard('ett{Enter}');
  expect(shown.links()[1]).toEqual(['card:App', 'alternative', 'card:Letter']);
});

test('what a card is linked to in a way already is not offered for it again', async () => {
  const shown = await inspect('Call');
  chooseKind(shown, 'leads-to');
  expect(await openTargets(shown)).toEqual(['App']);
  await shown.user.keyboard('{Escape}');
  chooseKind(shown, 'alternative');
  expect(await openTargets(shown)).toEqual(['App', 'Letter']);
});

test('a link is listed at both ends, leads to the other card, and is removed; undo brings it back', async () => {
  const { editor, links, part, user } = await inspect('Letter');
  expect(part.getByRole('button', { name: 'Go to “Call”' }).textContent).toBe('leads tofrom “Call”');
  await user.click(part.getByRole('button', { name: 'Go to “Call”' }));
  await waitFor(() =>
    expect(editor.selection.getState().selection).toEqual({ kind: 'cards', ids: ['card:Call'] }),
  );
  await user.click(await screen.findByRole('button', { name: 'Remove the link to “Letter”' }));
  expect(links()).toEqual([]);
  act(() => editor.documents.undo());
  expect(links()).toHaveLength(1);
});
