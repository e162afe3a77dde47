import './jsdom';
import { act, cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { EmptyBoard } from '../../renderer/app/EmptyBoard';
import { hideLane } from '../../shared/commands/hideLane';
import { removeLane } from '../../shared/commands/removeLane';
import { removeStage } from '../../shared/commands/removeStage';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor, type HarnessOptions } from './harness';

afterEach(cleanup);

const SHOP = buildDocument('Shop').stage('Find').lane('action', 'Do').build();
const journeyId = SHOP.journeys[0]!.id;

async function show(options: HarnessOptions = {}) {
  const { editor, shell } = await renderInEditor(SHOP, <EmptyBoard />, options);
  const { run } = editor.documents;
  return {
    shell,
    naming: () => editor.selection.getState().naming,
    journey: () => editor.documents.getState().document.journeys[0]!,
    removeStage: () => act(() => void run(removeStage, { journeyId, stageId: 'stage:Find' })),
    removeLane: () => act(() => void run(removeLane, { journeyId, laneId: 'lane:Do' })),
    hideLane: () => act(() => void run(hideLane, { journeyId, laneId: 'lane:Do' })),
    said: () => screen.queryByRole('heading')?.textContent,
    offers: () => screen.queryAllByRole('button').map((button) => button.textContent),
  };
}

test('a board with cells needs no advice', async () => {
  const { said, offers } = await show();
  expect(said()).toBeUndefined();
  expect(offers()).toEqual([]);
});

test('an empty journey offers both first steps, and what is added wants its name', async () => {
  const { removeStage, removeLane, journey, naming, said, offers } = await show();
  removeStage();
  removeLane();
  expect(said()).toBe('This journey is still empty');
  expect(offers()).toEqual(['Add stage', 'Add lane']);
  await userEvent.click(screen.getByRole('button', { name: 'Add stage' }));
  expect(naming()).toEqual({ kind: 'stage', id: journey().stages[0]!.id });
  expect(said()).toBe('No lanes yet');
  expect(offers()).toEqual(['Add lane']);
});

test('lanes alone lack a stage', async () => {
  const { removeStage, journey, said, offers } = await show();
  removeStage();
  expect(said()).toBe('No stages yet');
  expect(offers()).toEqual(['Add stage']);
  await userEvent.click(screen.getByRole('button', { name: 'Add stage' }));
  expect(journey().stages).toHaveLength(1);
  expect(said()).toBeUndefined();
});

test('stages alone lack a lane, of a kind that is chosen', async () => {
  const { removeLane, journey, said, offers } = await show();
  removeLane();
  expect(said()).toBe('No lanes yet');
  expect(offers()).toEqual(['Add lane']);
  await userEvent.click(screen.getByRole('button', { name: 'Add lane' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Thoughts' }));
  expect(journey().lanes.map(({ kind }) => kind)).toEqual(['thought']);
  expect(said()).toBeUndefined();
});

test('lanes that are all hidden are not gone: the panel that shows them again is a click away', async () => {
  const { hideLane, shell, said } = await show();
  hideLane();
  expect(said()).toBe('All lanes are hidden');
  await userEvent.click(screen.getByRole('button', { name: 'Go to the hidden lanes' }));
  expect(shell.seen.panels).toEqual(['journey']);
});

test('who may not edit reads no advice', async () => {
  const { editor } = await renderInEditor(
    { ...SHOP, journeys: [{ ...SHOP.journeys[0]!, stages: [], lanes: [], cards: [] }] },
    <EmptyBoard />,
    { readOnly: 'newer' },
  );
  expect(editor.documents.getState().readOnly).toBe(true);
  expect(screen.queryByRole('heading')).toBeNull();
});
