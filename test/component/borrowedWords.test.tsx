/** A field that shows what only the other language says: giving it back says nothing here again. */
import './jsdom';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import type { Selection } from '../../renderer/document/selectionStore';
import { Inspector } from '../../renderer/inspector/Inspector';
import { JourneyPanel } from '../../renderer/inspector/JourneyPanel';
import { PersonaPanel } from '../../renderer/personas/PersonaPanel';
import { flushPendingDrafts } from '../../renderer/ui/pendingDrafts';
import type { Language } from '../../shared/model/kinds';
import type { CjmDocument } from '../../shared/model/types';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor, select } from './harness';

afterEach(cleanup);

const bank = (definition?: string) =>
  buildDocument('Bank')
    .persona('Ann', { role: 'Buyer' })
    .journey('Now', { summary: { pain: 'Waits' } })
    .stage('Apply', undefined, definition === undefined ? {} : { definition })
    .lane('touchpoint', 'Web')
    .card('Apply', 'Web', 'Form', {
      momentOfTruth: { reason: 'It decides' },
      evidence: [{ id: 'said', text: 'Said so' }],
      metric: { name: 'Calls' },
    });
const BANK = bank('They look').build();
const TRANSLATED_ONLY = bank().translation('zh-Hant', 'stage:Apply', 'definition', '看一看').build();

const STAGE: Selection = { kind: 'stage', id: 'stage:Apply' };
const LANE: Selection = { kind: 'lane', id: 'lane:Web' };
const CARD: Selection = { kind: 'cards', ids: ['card:Form'] };

interface Case {
  readonly label: string;
  readonly words: string;
  readonly selected?: Selection;
  readonly part?: ReactNode;
  readonly document?: CjmDocument;
  readonly language?: Language;
}

const CASES: readonly Case[] = [
  { label: 'Definition', words: 'They look', selected: STAGE },
  { label: 'Definition', words: '看一看', selected: STAGE, document: TRANSLATED_ONLY, language: 'en' },
  { label: 'Name', words: 'Web', selected: LANE },
  { label: 'Why it decides', words: 'It decides', selected: CARD },
  { label: 'What was found', words: 'Said so', selected: CARD },
  { label: 'What is measured', words: 'Calls', selected: CARD },
  { label: 'Main pain point', words: 'Waits', part: <JourneyPanel /> },
  { label: 'Role', words: 'Buyer', part: <PersonaPanel personaId="persona:Ann" /> },
];

test.each(CASES)('$label, “$words”', async (given) => {
  const { label, words, selected, part = <Inspector />, document = BANK, language = 'zh-Hant' } = given;
  const { editor } = await renderInEditor(document, part);
  act(() => editor.view.setState({ language }));
  if (selected) select(editor, selected);
  const texts = () => {
    const { journeys, personas, translations } = editor.documents.getState().document;
    return { journeys, personas, translations };
  };
  const before = texts();
  await screen.findAllByDisplayValue(words);
  const field = screen.getAllByLabelText(label, { selector: 'input, textarea' })[0]!;
  const type = (value: string): void => {
    fireEvent.change(field, { target: { value } });
    // As a pause does.
    act(flushPendingDrafts);
  };
  fireEvent.focus(field);
  type('N');
  expect(texts()).not.toEqual(before);
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(texts()).toEqual(before);
  expect(field).toHaveProperty('value', words);

  type('New');
  type(words);
  fireEvent.blur(field);
  expect(texts()).toEqual(before);
  expect(field).toHaveProperty('value', words);
});

test('a text of this language that says the same as the other one stays its own', async () => {
  const document = bank('They look').translation('zh-Hant', 'stage:Apply', 'definition', 'They look').build();
  const { editor } = await renderInEditor(document, <Inspector />);
  act(() => editor.view.setState({ language: 'zh-Hant' }));
  select(editor, STAGE);
  const field = await screen.findByLabelText('Definition');
  fireEvent.change(field, { target: { value: 'N' } });
  act(flushPendingDrafts);
  fireEvent.keyDown(field, { key: 'Escape' });
  const { translations } = editor.documents.getState().document;
  expect(translations['zh-Hant']?.['stage:Apply']?.['definition']?.text).toBe('They look');
});

test.each([
  ['zh-Hant', true],
  ['en', false],
] as const)(
  'entered on several lines in %s, they are selected if they only stand in',
  async (language, all) => {
    const { editor } = await renderInEditor(BANK, <Inspector />);
    act(() => editor.view.setState({ language }));
    select(editor, STAGE);
    const field = screen.getByLabelText<HTMLTextAreaElement>('Definition', { selector: 'textarea' });
    act(() => field.focus());
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(all ? 'They look' : '');
  },
);
