import './jsdom';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useDocument } from '../../renderer/document/useEditor';
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

test('a picture dropped on a field that takes none goes nowhere else', async () => {
  const locked = { ...MAP.journeys[0]!.cards[0]!, locked: true };
  const map = { ...MAP, journeys: [{ ...MAP.journeys[0]!, cards: [locked] }] };
  const { editor } = await renderInEditor(map, <Inspector />);
  select(editor, { kind: 'cards', ids: [locked.id] });
  const field = await screen.findByRole('group', { name: 'Picture' });
  const files = { ...FOLDER, files: [new File(['x'], 'a.png', { type: 'image/png' })], items: [] };
  const dataTransfer = { ...files, dropEffect: 'copy' };
  // False: the page has settled it, so that the listener of the window, which gives it to the board, lets it be.
  expect(fireEvent.dragOver(field, { dataTransfer })).toBe(false);
  expect(dataTransfer.dropEffect).toBe('none');
  expect(field.dataset.over).toBeUndefined();
  expect(fireEvent.drop(field, { dataTransfer })).toBe(false);
  expect(editor.documents.getState().undoLabel).toBeUndefined();
});

test('a folder dropped on the photo of a persona is refused with the reason', async () => {
  const [ann] = MAP.personas;
  const { shell } = await renderInEditor(MAP, <PersonaSheet persona={ann!} fresh={false} />);
  fireEvent.drop(screen.getByRole('group', { name: 'Photo' }), { dataTransfer: FOLDER });
  expect(shell.seen.toasts).toEqual([{ key: 'images.folder', tone: 'info' }]);
});

test('a photo and a picture that are removed leave the keyboard on the button for another one', async () => {
  const [ann] = MAP.personas;
  const photo = { ...ann!, photo: 'gone' };
  const sheet = await renderInEditor({ ...MAP, personas: [photo] }, <Sheet />);
  fireEvent.click(screen.getByRole('button', { name: 'Remove the photo' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a photo' }));
  sheet.unmount();

  const pictured = { ...MAP.journeys[0]!.cards[0]!, imageId: 'gone' };
  const map = { ...MAP, journeys: [{ ...MAP.journeys[0]!, cards: [pictured] }] };
  const { editor } = await renderInEditor(map, <Inspector />);
  select(editor, { kind: 'cards', ids: [pictured.id] });
  fireEvent.click(await screen.findByRole('button', { name: 'Remove picture' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Choose a picture…' }));
});

function Sheet() {
  const [persona] = useDocument((state) => state.document.personas);
  return persona ? <PersonaSheet persona={persona} fresh={false} /> : null;
}
