import './jsdom';
import { act, cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { Selection } from '../../renderer/document/selectionStore';
import { Inspector } from '../../renderer/inspector/Inspector';
import type { Journey } from '../../shared/model/types';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor, select } from './harness';

afterEach(cleanup);

/** `lock` says what is locked in a map of two stages, two lanes and three cards. */
async function inspect(selection: Selection, lock: (journey: Journey) => Partial<Journey>) {
  const map = buildDocument('Bank')
    .stage('Apply')
    .stage('Check')
    .lane('pain', 'Pains')
    .lane('action', 'Steps')
    .card('Apply', 'Pains', 'Too long')
    .card('Check', 'Pains', 'No news')
    .card('Apply', 'Steps', 'Form')
    .build();
  const document = { ...map, journeys: map.journeys.map((one) => ({ ...one, ...lock(one) })) };
  const { editor, shell } = await renderInEditor(document, <Inspector />);
  select(editor, selection);
  return { editor, shell, user: userEvent.setup() };
}

const card = (...names: readonly string[]): Selection => ({
  kind: 'cards',
  ids: names.map((name) => `card:${name}`),
});
const lockAll = <R extends object>(records: readonly R[], which: (record: R) => boolean): readonly R[] =>
  records.map((record) => (which(record) ? { ...record, locked: true } : record));
const lockLane = ({ lanes }: Journey) => ({ lanes: lockAll(lanes, ({ name }) => name === 'Pains') });
const lockStage = ({ stages }: Journey) => ({ stages: lockAll(stages, ({ name }) => name === 'Apply') });
const lockCard = ({ cards }: Journey) => ({ cards: lockAll(cards, ({ text }) => text === 'Too long') });

const isOff = (name: string) => screen.getByLabelText<HTMLInputElement>(name).disabled;
const lockSwitch = () => screen.getByRole<HTMLButtonElement>('switch', { name: 'Locked' });

test('a card of a locked lane cannot be written, and leads to the lane', async () => {
  const { user, editor } = await inspect(card('Too long'), lockLane);
  expect(screen.getByRole('note').textContent).toContain('The lane “Pains” is locked.');
  expect([isOff('Text'), isOff('Note'), lockSwitch().disabled]).toEqual([true, true, true]);
  await user.click(screen.getByRole('button', { name: 'Go to the lane' }));
  expect(editor.selection.getState().selection).toEqual({ kind: 'lane', id: 'lane:Pains' });
});

test('a card of a locked stage leads to the stage, whose own panel unlocks it', async () => {
  const { user, editor } = await inspect(card('Form'), lockStage);
  expect(isOff('Text')).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Go to the stage' }));
  expect(isOff('Name')).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Unlock' }));
  expect(screen.queryByRole('note')).toBeNull();
  expect(isOff('Name')).toBe(false);
  act(() => editor.documents.undo());
  expect(isOff('Name')).toBe(true);
});

test('a locked card is unlocked where it is, by the note or by its switch', async () => {
  const { user } = await inspect(card('Too long'), lockCard);
  expect(screen.getByRole('note').textContent).toContain('This card is locked.');
  expect([isOff('Text'), lockSwitch().disabled]).toEqual([true, false]);
  await user.click(screen.getByRole('button', { name: 'Unlock' }));
  expect([isOff('Text'), lockSwitch().ariaChecked]).toEqual([false, 'false']);
});

test('of several cards, those that are locked are counted and unlocked together', async () => {
  const { user, editor } = await inspect(card('Too long', 'No news'), lockCard);
  expect(screen.getByRole('note').textContent).toContain('1 of these cards is locked.');
  expect(isOff('Tags')).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Unlock' }));
  expect(isOff('Tags')).toBe(false);
  expect(editor.documents.getState().document.journeys[0]?.cards[0]).not.toHaveProperty('locked');
});

test('cards beside a locked lane and stage are open', async () => {
  await inspect(card('No news'), lockStage);
  expect(screen.queryByRole('note')).toBeNull();
  expect(isOff('Text')).toBe(false);
});
