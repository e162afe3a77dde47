/** A whole journey on the clipboard, as the browser tells of it: by menu and by keys, from one map into another. */
import './jsdom';
import { afterEach, expect, test } from 'vitest';
import type { ActionContext } from '../../renderer/actions/action';
import { startClipboard } from '../../renderer/actions/clipboard/clipboardEvents';
import { findCopySource } from '../../renderer/actions/clipboard/clipSource';
import { copyJourney } from '../../renderer/actions/copyJourney';
import { cutJourney } from '../../renderer/actions/cutJourney';
import { buildDocument } from '../support/buildDocument';
import { createTestEditor } from '../support/createTestEditor';
import { createTestShell } from '../support/createTestShell';
import { createMemoryHost } from '../support/memoryHost';

const BANK = buildDocument('Bank')
  .journey('Apply', { personaIds: ['persona:Sarah'] })
  .persona('Sarah')
  .stage('Find')
  .lane('pain', 'Pains')
  .card('Find', 'Pains', 'Nobody calls')
  .translation('zh-Hant', 'journey:Apply', 'name', '申請')
  .journey('Repay')
  .build();
const SHOP = buildDocument('Shop').journey('Buy').journey('Return').build();

/** What lies on the clipboard: jsdom has neither one nor the command that fills it. */
const clipboard = new Map<string, string>();
const DATA = {
  setData: (type: string, text: string) => void clipboard.set(type, text),
  getData: (type: string) => clipboard.get(type) ?? '',
  ...{ files: [], items: [] },
};

function send(how: string): boolean {
  const event = new Event(how, { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: DATA });
  return !(document.activeElement ?? document.body).dispatchEvent(event);
}
Object.assign(document, { execCommand: send });

function open(map = BANK) {
  const host = createMemoryHost();
  const shell = createTestShell();
  const editor = createTestEditor(map, host);
  const context: ActionContext = { host, shell, editor, info: {} as ActionContext['info'] };
  const stop = startClipboard(() => context);
  stops.push(stop);
  const state = () => editor.documents.getState().document;
  const names = () => state().journeys.map(({ name }) => name);
  return { editor, shell, context, names, state, stop };
}

let stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  clipboard.clear();
  document.body.replaceChildren();
});

function focusTab(): void {
  const tab = document.createElement('button');
  tab.dataset.journeyTab = '';
  document.body.append(tab);
  tab.focus();
}

test('copied in one map, it is pasted behind the shown one of another, with its people and its other language', () => {
  const from = open();
  void copyJourney.run(from.context);
  expect(from.names()).toEqual(['Apply', 'Repay']);
  from.stop();
  const into = open(SHOP);
  send('paste');
  expect(into.names()).toEqual(['Buy', 'Apply', 'Return']);
  const pasted = into.state().journeys[1]!;
  expect(into.editor.view.getState().journeyId).toBe(pasted.id);
  expect(pasted.cards).toMatchObject([{ text: 'Nobody calls' }]);
  expect(pasted.personaIds).toEqual(into.state().personas.map(({ id }) => id));
  expect(into.state().translations['zh-Hant']?.[pasted.id]?.['name']?.text).toBe('申請');
  into.editor.documents.undo();
  expect(into.state()).toEqual(SHOP);
  expect(into.editor.view.getState().journeyId).toBe('journey:Buy');
});

test('cut, it goes with a word that offers undo, and comes back where it is pasted', () => {
  const { editor, shell, context, names } = open();
  void cutJourney.run(context);
  expect(names()).toEqual(['Repay']);
  expect(shell.seen.toasts).toMatchObject([{ key: 'app.journeys.removed', action: 'edit.undo' }]);
  send('paste');
  expect(names()).toEqual(['Repay', 'Apply']);
  editor.documents.undo();
  editor.documents.undo();
  expect(names()).toEqual(['Apply', 'Repay']);
});

test('the only one is copied, and stays', () => {
  const { shell, context, names } = open(buildDocument().journey('Only').build());
  void cutJourney.run(context);
  expect(names()).toEqual(['Only']);
  expect(clipboard.size).toBeGreaterThan(0);
  expect(shell.seen.toasts).toMatchObject([{ key: 'refusal.lastJourney' }]);
});

test('the keys mean the journey while its tab has the keyboard, whatever is selected on its board', () => {
  const { editor, names } = open();
  editor.selection.setState({ selection: { kind: 'cards', ids: ['card:Nobody calls'] } });
  expect(findCopySource(editor)?.kind).toBe('cards');
  focusTab();
  expect(findCopySource(editor)).toEqual({ kind: 'journey', journeyId: 'journey:Apply' });
  send('cut');
  expect(names()).toEqual(['Repay']);
});
