import './jsdom';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { findFittingCards } from '../../renderer/document/shownFilter';
import { FilterButton } from '../../renderer/filter/FilterButton';
import { FilterStatus } from '../../renderer/filter/FilterStatus';
import type { Editor } from '../../renderer/document/editor';
import type { CjmDocument } from '../../shared/model/types';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor } from './harness';

afterEach(cleanup);

const BANK = buildDocument('Bank')
  .channel('App')
  .channel('Phone')
  .stage('Ask')
  .lane('touchpoint', 'Points')
  .lane('pain', 'Pains')
  .card('Ask', 'Points', 'form', { channelIds: ['channel:App'], owners: ['IT'] })
  .card('Ask', 'Points', 'call', { channelIds: ['channel:Phone'] })
  .card('Ask', 'Pains', 'slow', { owners: ['IT', 'Legal'] })
  .build();

async function open(document: CjmDocument = BANK) {
  const shown = await renderInEditor(
    document,
    <>
      <FilterButton />
      <FilterStatus />
    </>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Filter cards…' }));
  await screen.findByRole('dialog');
  return { ...shown, user };
}

const fitting = ({ documents, view }: Editor) => {
  const ids = findFittingCards(documents.getState().document, view.getState());
  return ids && [...ids];
};

test('values of one facet add up, facets narrow; the status bar says so and clears', async () => {
  const { editor, user } = await open();
  await user.click(screen.getByRole('button', { name: 'IT' }));
  expect(fitting(editor)).toEqual(['card:form', 'card:slow']);
  await user.click(screen.getByRole('button', { name: 'Pain points' }));
  expect(fitting(editor)).toEqual(['card:slow']);
  expect(screen.getAllByText('Filtered: 1 of 3 cards')).toHaveLength(2);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBe(null));
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  expect(fitting(editor)).toBeUndefined();
  expect(screen.queryByText(/^Filtered/)).toBe(null);
});

test('a filter is saved as a view under its own words, renamed, shown again, updated and deleted', async () => {
  const { editor, user } = await open();
  const views = () => editor.documents.getState().document.views;
  await user.click(screen.getByRole('button', { name: 'Legal' }));
  await user.click(screen.getByRole('button', { name: 'Save as view “Legal”' }));
  expect(views()).toMatchObject([{ name: 'Legal', owners: ['Legal'] }]);
  await user.click(screen.getByRole('button', { name: 'Rename “Legal”' }));
  await user.keyboard('For the lawyers{Enter}');
  expect(views()[0]?.name).toBe('For the lawyers');

  await user.click(screen.getByRole('button', { name: 'Legal' }));
  await user.click(screen.getByRole('button', { name: 'App' }));
  expect(fitting(editor)).toEqual(['card:form']);
  await user.click(screen.getByRole('button', { name: 'For the lawyers' }));
  expect(fitting(editor)).toEqual(['card:slow']);

  await user.click(screen.getByRole('button', { name: 'IT' }));
  await user.click(screen.getByRole('button', { name: 'Update “For the lawyers” with this filter' }));
  expect(views()).toMatchObject([{ name: 'For the lawyers', owners: ['Legal', 'IT'] }]);
  await user.click(screen.getByRole('button', { name: 'Delete “For the lawyers”' }));
  expect(views()).toEqual([]);
  editor.documents.undo();
  expect(views()).toHaveLength(1);
});

test('Escape in the name of a view gives the old one back, and the panel stays', async () => {
  const { editor, user } = await open();
  await user.click(screen.getByRole('button', { name: 'Legal' }));
  await user.click(screen.getByRole('button', { name: 'Save as view “Legal”' }));
  await user.click(screen.getByRole('button', { name: 'Rename “Legal”' }));
  await user.keyboard('Half a na{Escape}');
  expect(document.activeElement).toBe(screen.getAllByRole('button', { name: 'Legal' })[0]);
  expect(editor.documents.getState().document.views).toMatchObject([{ name: 'Legal' }]);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBe(null));
});

test('the keyboard stays in the panel when a view is deleted', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Legal' }));
  await user.click(screen.getByRole('button', { name: 'Save as view “Legal”' }));
  await user.click(screen.getByRole('button', { name: 'Delete “Legal”' }));
  expect(document.activeElement).toBe(screen.getByRole('dialog'));
});

test('what fits can be selected in one go', async () => {
  const { editor, user } = await open();
  await user.click(screen.getByRole('button', { name: 'IT' }));
  await user.click(screen.getByRole('button', { name: 'Select 2 cards' }));
  expect(editor.selection.getState().selection).toEqual({ kind: 'cards', ids: ['card:form', 'card:slow'] });
  expect(editor.view.getState().filtering).toBe(false);
});

test('where nothing fits there is nothing to select, and no empty foot', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'App' }));
  expect(screen.getByRole('dialog').querySelector('.filter-foot')).not.toBe(null);
  await user.click(screen.getByRole('button', { name: 'Pain points' }));
  expect(screen.getAllByText('Filtered: 0 of 3 cards')).toHaveLength(2);
  expect(screen.getByRole('dialog').querySelector('.filter-foot')).toBe(null);
});

test('what is hidden is neither counted nor selected', async () => {
  const hiding = buildDocument('Bank')
    .stage('Ask')
    .lane('pain', 'Pains')
    .lane('idea', 'Later', { hidden: true })
    .card('Ask', 'Pains', 'slow', { owners: ['IT'] })
    .card('Ask', 'Pains', 'secret', { owners: ['IT'], hidden: true })
    .card('Ask', 'Pains', 'dear')
    .card('Ask', 'Later', 'bot', { owners: ['IT'] })
    .build();
  const { editor, user } = await open(hiding);
  await user.click(screen.getByRole('button', { name: 'IT' }));
  expect(screen.getAllByText('Filtered: 1 of 2 cards')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Select 1 card' }));
  expect(editor.selection.getState().selection).toEqual({ kind: 'cards', ids: ['card:slow'] });
});

test('a channel map starts with its channels, and goes back to them', async () => {
  const [journey] = BANK.journeys;
  const map = { ...BANK, journeys: [{ ...journey!, kind: 'channel', channelIds: ['channel:App'] }] };
  const { editor, user } = await open(map);
  expect(fitting(editor)).toEqual(['card:form', 'card:slow']);
  await user.click(screen.getAllByRole('button', { name: 'Clear' })[0]!);
  expect(fitting(editor)).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Back to this map’s channels' }));
  expect(fitting(editor)).toEqual(['card:form', 'card:slow']);
});
