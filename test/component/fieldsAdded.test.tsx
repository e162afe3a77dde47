/** Fields of stages, cards, channels, evidence and the brief that a person fills in where they are asked for. */
import './jsdom';
import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { Selection } from '../../renderer/document/selectionStore';
import { ChannelsPanel } from '../../renderer/inspector/ChannelsPanel';
import { DocumentPanel } from '../../renderer/inspector/DocumentPanel';
import { Inspector } from '../../renderer/inspector/Inspector';
import { StageSheet } from '../../renderer/stages/StageSheet';
import { flushPendingDrafts } from '../../renderer/ui/pendingDrafts';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor, type EditorHarness } from './harness';

afterEach(cleanup);

const MAP = buildDocument('Event')
  .channel('Website')
  .stage('Sign up')
  .lane('touchpoint', 'Touchpoints')
  .lane('action', 'Actions')
  .lane('opportunity', 'Ideas')
  .lane('case', 'Cases')
  .lane('emotion', 'Curve')
  .card('Sign up', 'Touchpoints', 'Form')
  .card('Sign up', 'Actions', 'Fills it in')
  .card('Sign up', 'Ideas', 'Shorter form')
  .card('Sign up', 'Cases', 'A fair in town')
  .card('Sign up', 'Curve', 'Tired', { score: -1 })
  .build();

const mapOf = ({ editor }: EditorHarness) => editor.documents.getState().document;
const stageOf = (shown: EditorHarness) => mapOf(shown).journeys[0]!.stages[0]!;
const cardOf = (shown: EditorHarness, text: string) =>
  mapOf(shown).journeys[0]!.cards.find((card) => card.text === text)!;

async function inspect(selection: Selection) {
  const shown = await renderInEditor(MAP, <Inspector />);
  act(() => shown.editor.selection.setState({ selection }));
  await screen.findAllByRole('heading');
  return { ...shown, user: userEvent.setup() };
}

const inspectCard = (text: string) => inspect({ kind: 'cards', ids: [`card:${text}`] });

type User = ReturnType<typeof userEvent.setup>;

async function write(user: User, label: string, text: string): Promise<void> {
  await user.type(screen.getByLabelText(label), text);
  flushPendingDrafts();
}

const rate = (user: User, label: string, value: string) =>
  user.click(within(screen.getByRole('radiogroup', { name: label })).getByRole('radio', { name: value }));

async function addMore(user: User, label: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Add more' }));
  await user.click(await screen.findByRole('menuitem', { name: label }));
}

const STAGE_TEXTS = [
  ['behaviour', 'Behaviour traits'],
  ['focus', 'What to optimise'],
  ['strategy', 'Strategy'],
  ['measures', 'Measures'],
] as const;

test.each(STAGE_TEXTS)('the panel of a stage writes its %s, and undo takes it back', async (field, label) => {
  const shown = await inspect({ kind: 'stage', id: 'stage:Sign up' });
  await write(shown.user, label, 'Short');
  expect(stageOf(shown)[field]).toBe('Short');
  act(() => shown.editor.documents.undo());
  expect(stageOf(shown)).not.toHaveProperty(field);
});

test('the sheet of stages asks for the same, in the language of the map', async () => {
  const shown = await renderInEditor(MAP, <StageSheet onClose={() => {}} />);
  act(() => shown.editor.view.setState({ language: 'zh-Hant' }));
  const user = userEvent.setup();
  for (const [, label] of STAGE_TEXTS) await write(user, label, '短');
  const translated = mapOf(shown).translations['zh-Hant']?.['stage:Sign up'];
  expect(STAGE_TEXTS.map(([field]) => translated?.[field]?.text)).toEqual(['短', '短', '短', '短']);
});

test('a touchpoint asks for evidence and for the competitor, a case for the competitor’s score', async () => {
  const touchpoint = await inspectCard('Form');
  expect(screen.getByRole('button', { name: 'Add evidence' })).toBeTruthy();
  await write(touchpoint.user, 'Competitor', 'One page');
  expect(cardOf(touchpoint, 'Form').competitor).toBe('One page');
  cleanup();
  const success = await inspectCard('A fair in town');
  await rate(success.user, 'How the competitor does', '4');
  expect(cardOf(success, 'A fair in town').competitorScore).toBe(4);
});

test('intent and effort are added to any card', async () => {
  const shown = await inspectCard('Fills it in');
  await addMore(shown.user, 'Intent');
  await write(shown.user, 'Intent', 'To be done');
  await addMore(shown.user, 'Customer effort');
  await rate(shown.user, 'Customer effort', '5');
  expect(cardOf(shown, 'Fills it in')).toMatchObject({ intent: 'To be done', effort: 5 });
});

test('an opportunity offers the usual categories until it has one', async () => {
  const shown = await inspectCard('Shorter form');
  const ideas = within(screen.getByRole('group', { name: 'Common categories' }));
  expect(ideas.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Technology upgrade',
    'Simpler process',
    'Staff service',
    'Shorter waiting',
  ]);
  await shown.user.click(ideas.getByRole('button', { name: 'Simpler process' }));
  expect(cardOf(shown, 'Shorter form').category).toBe('Simpler process');
  expect(screen.queryByRole('group', { name: 'Common categories' })).toBeNull();
});

test('an emotion point asks why, and why again', async () => {
  const shown = await inspectCard('Tired');
  await write(shown.user, 'Why, and why again', 'Long form{Enter}Old system');
  expect(cardOf(shown, 'Tired').whyChain).toEqual(['Long form', 'Old system']);
});

test('evidence says the page or function it is about, and how it came', async () => {
  const shown = await inspectCard('Form');
  await shown.user.click(screen.getByRole('button', { name: 'Add evidence' }));
  await write(shown.user, 'Page or function', 'Step two');
  await shown.user.click(screen.getByRole('radio', { name: 'Observed or volunteered' }));
  expect(cardOf(shown, 'Form').evidence).toMatchObject([{ place: 'Step two', source: 'unsolicited' }]);
  await shown.user.click(screen.getByRole('radio', { name: 'We asked' }));
  expect(cardOf(shown, 'Form').evidence).toMatchObject([{ place: 'Step two', source: 'solicited' }]);
});

test('a channel is rated by how well it agrees with the others; the last rating taken back leaves nothing', async () => {
  const shown = await renderInEditor(MAP, <ChannelsPanel />);
  const user = userEvent.setup();
  for (const [label, value] of [
    ['Brand message', '4'],
    ['Service quality', '3'],
    ['Information', '2'],
    ['Customer data', '1'],
  ] as const) {
    await rate(user, label, value);
  }
  const channel = () => mapOf(shown).channels[0];
  expect(channel()?.consistency).toEqual({ message: 4, service: 3, information: 2, data: 1 });
  await rate(user, 'Brand message', '4');
  expect(channel()?.consistency).toEqual({ service: 3, information: 2, data: 1 });
  await rate(user, 'Service quality', '3');
  await rate(user, 'Information', '2');
  await rate(user, 'Customer data', '1');
  expect(channel()).not.toHaveProperty('consistency');
});

test('the brief holds what the map is for, its means, and what each review came to', async () => {
  const shown = await renderInEditor(MAP, <DocumentPanel />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Innovation' }));
  await user.click(screen.getByRole('button', { name: 'Insight' }));
  for (const label of ['Timetable', 'Budget', 'Resources']) await write(user, label, `${label}!`);
  await write(user, 'Review log', '2026-03-05 Faster{Enter}2026-06-05 Done');
  const { brief } = mapOf(shown);
  expect(brief.purposes).toEqual(expect.arrayContaining(['innovation', 'insight']));
  expect(brief).toMatchObject({
    ...{ timetable: 'Timetable!', budget: 'Budget!', resources: 'Resources!' },
    reviewLog: ['2026-03-05 Faster', '2026-06-05 Done'],
  });
  for (const name of ['Innovation', 'Insight']) await user.click(screen.getByRole('button', { name }));
  expect(mapOf(shown).brief).not.toHaveProperty('purposes');
});
