import './jsdom';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Inspector } from '../../renderer/inspector/Inspector';
import { PersonaSheet } from '../../renderer/personas/sheet/PersonaSheet';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor, select } from './harness';

afterEach(cleanup);

const MAP = buildDocument('Shop')
  .persona('Ann')
  .stage('Buy')
  .lane('image', 'Pictures')
  .card('Buy', 'Pictures', 'The shelf')
  .build();

/** A folder comes as a file without content; only its entry tells. */
const FOLDER = {
  types: ['Files'],
  files: [new File([], 'pictures')],
  items: [{ webkitGetAsEntry: () => ({ isDirectory: true }) }],
  getData: () => '',
};

test('a folder dropped on the picture of a card is refused with the reason', async () => {
  const { editor, shell } = await renderInEditor(MAP, <Inspector />);
  select(editor, { kind: 'cards', ids: ['card:The shelf'] });
  fireEvent.drop(screen.getByRole('group', { name: 'Picture' }), { dataTransfer: FOLDER });
  expect(shell.seen.toasts).toEqual([{ key: 'images.folder', tone: 'info' }]);
  expect(editor.documents.getState().undoLabel).toBeUndefined();
});

test('a folder dropped on the photo of a persona is refused with the reason', async () => {
  const [ann] = MAP.personas;
  const { shell } = await renderInEditor(MAP, <PersonaSheet persona={ann!} fresh={false} />);
  fireEvent.drop(screen.getByRole('group', { name: 'Photo' }), { dataTransfer: FOLDER });
  expect(shell.seen.toasts).toEqual([{ key: 'images.folder', tone: 'info' }]);
});
