import './jsdom';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { Editor } from '../../renderer/document/editor';
import { openGallery, openSheet } from '../../renderer/document/castView';
import { PersonaCorner } from '../../renderer/personas/PersonaCorner';
import { PersonaScreen } from '../../renderer/personas/PersonaScreen';
import { flushPendingDrafts } from '../../renderer/ui/pendingDrafts';
import { editPersona } from '../../shared/commands/editPersona';
import { parseDocument } from '../../shared/format/parseDocument';
import { serializeDocument } from '../../shared/format/serializeDocument';
import type { HostApi } from '../../shared/host/hostApi';
import type { CjmDocument } from '../../shared/model/types';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor } from './harness';

afterEach(cleanup);

/** A deal between companies. */
const deal = (): CjmDocument =>
  buildDocument('Deal')
    .persona('David', { age: 38, role: 'Office manager', color: 'blue', quote: '“Just on time.”' })
    .persona('Grace', { role: 'Finance', evidence: [{ id: 'e1', text: 'Interview' }] })
    .persona('Chen', { kind: 'partner', role: 'Dealer' })
    .persona('Mei', { kind: 'employee' })
    .journey('Buy', { personaIds: ['persona:David'] })
    .stage('Find')
    .lane('emotion', 'Curve')
    .card('Find', 'Curve', 'Calm', { score: 1 })
    .translation('zh-Hant', 'persona:David', 'role', '辦公室經理', 'Office manager')
    .build();

async function showGallery(document: CjmDocument, host: { readonly samples?: Record<string, string> } = {}) {
  const shown = await renderInEditor(document, <PersonaScreen />, { host });
  act(() => openGallery(shown.editor));
  await screen.findByRole('heading', { name: 'Personas' });
  return { ...shown, user: userEvent.setup() };
}

const cardOf = (name: RegExp) => screen.getByRole('button', { name }).closest('li')!;
const peopleOf = ({ editor }: Awaited<ReturnType<typeof showGallery>>) =>
  editor.documents.getState().document.personas.map(({ name }) => name);

function editRole({ documents }: Editor, value: string): void {
  documents.run(editPersona, { personaId: 'persona:David', field: 'role', value, language: 'en' });
}

async function readLibrary(host: HostApi): Promise<readonly string[]> {
  const read = await host.library.read();
  const parsed = read.ok && read.value.text !== null ? parseDocument(read.value.text) : undefined;
  return parsed?.ok ? parsed.value.document.personas.map(({ name }) => name) : [];
}

test('the gallery says of each persona who it is, where it is, what is felt and what is known', async () => {
  await showGallery(deal());
  const david = within(cardOf(/Edit the persona “David”/));
  for (const text of [
    'David, 38',
    'Office manager',
    '“Just on time.”',
    'Buy',
    '1 emotion point',
    'Assumption',
  ]) {
    expect(david.getByText(text)).toBeTruthy();
  }
  expect(within(cardOf(/persona “Grace”/)).getByText('1 piece of evidence')).toBeTruthy();
  const customers = within(screen.getByRole('region', { name: 'Customers' }));
  for (const name of ['David, 38', 'Grace']) expect(customers.getByText(name)).toBeTruthy();
  expect(customers.queryByText('Chen')).toBeNull();
  expect(within(screen.getByRole('region', { name: 'Partners' })).getByText('Chen')).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'Employees' })).getByText('Mei')).toBeTruthy();
});

test('more than three on a map is advised against, with why and what to do, and still possible', async () => {
  const shown = await showGallery(deal());
  const note = () => shown.container.querySelector('.advice')?.textContent ?? '';
  for (const name of ['Grace', 'Chen']) {
    await shown.user.click(screen.getByRole('button', { name: `“${name}” on this map` }));
  }
  expect(note()).toBe('');
  await shown.user.click(screen.getByRole('button', { name: '“Mei” on this map' }));
  expect(note()).toMatch(/^4 personas are on this map.*loses its focus.*journey of their own/);
  expect(shown.editor.documents.getState().document.journeys[0]?.personaIds).toHaveLength(4);
  await shown.user.click(screen.getByRole('button', { name: '“Mei” on this map' }));
  expect(note()).toBe('');
});

test('keys duplicate, move within a group and delete; every step can be undone', async () => {
  const shown = await showGallery(deal());
  const press = async (name: RegExp, keys: string) => {
    act(() => screen.getByRole('button', { name }).focus());
    await shown.user.keyboard(keys);
  };
  await press(/persona “David”/, '{Alt>}{ArrowRight}{/Alt}');
  expect(peopleOf(shown)).toEqual(['Grace', 'David', 'Chen', 'Mei']);
  // Chen is the only partner: there is nowhere to go.
  await press(/persona “Chen”/, '{Alt>}{ArrowLeft}{/Alt}');
  expect(peopleOf(shown)).toEqual(['Grace', 'David', 'Chen', 'Mei']);
  await press(/persona “Mei”/, '{Control>}d{/Control}');
  expect(peopleOf(shown)).toEqual(['Grace', 'David', 'Chen', 'Mei', 'Mei']);
  await press(/persona “Chen”/, '{Delete}');
  expect(peopleOf(shown)).toEqual(['Grace', 'David', 'Mei', 'Mei']);
  expect(shown.shell.seen.toasts.at(-1)).toMatchObject({ key: 'personas.removed', action: 'edit.undo' });
  act(() => {
    for (let step = 0; step < 3; step++) shown.editor.documents.undo();
  });
  expect(peopleOf(shown)).toEqual(['David', 'Grace', 'Chen', 'Mei']);
});

test('a new persona is on the map, in a colour of its own, and its sheet asks for the name', async () => {
  const shown = await showGallery(deal());
  await shown.user.click(screen.getByRole('button', { name: 'Add persona' }));
  const field = await screen.findByPlaceholderText('What is their name?');
  expect(document.activeElement).toBe(field);
  await shown.user.type(field, 'Ann');
  await shown.user.type(screen.getByLabelText('Pains'), 'Late again');
  flushPendingDrafts();
  const { personas, journeys } = shown.editor.documents.getState().document;
  // One is blue, and three without a colour are drawn in the next that are free.
  expect(personas.at(-1)).toMatchObject({ name: 'Ann', pains: 'Late again', color: 'pink' });
  expect(journeys[0]?.personaIds).toEqual(['persona:David', personas.at(-1)?.id]);
});

test('Escape leads from the sheet to the gallery and on to the board', async () => {
  const shown = await showGallery(deal());
  await shown.user.click(screen.getByRole('button', { name: /persona “Grace”/ }));
  expect(await screen.findByRole('article', { name: 'Grace' })).toBeTruthy();
  await shown.user.keyboard('{Escape}');
  expect(document.activeElement?.getAttribute('aria-label')).toContain('Grace');
  await shown.user.keyboard('{Escape}');
  expect(shown.editor.view.getState().cast).toBeUndefined();
});

test('the sheet says which language is written, and nothing of it where the map is only read', async () => {
  const note = /You are writing the/;
  const show = async (readOnly?: 'newer') => {
    const shown = await renderInEditor(deal(), <PersonaScreen />, readOnly && { readOnly });
    act(() => {
      shown.editor.view.setState({ language: 'zh-Hant' });
      openSheet(shown.editor, 'persona:David');
    });
    await screen.findByRole('article');
    return shown;
  };
  const written = await show();
  expect(screen.getByText(note)).toBeTruthy();
  written.unmount();
  await show('newer');
  expect(screen.queryByText(note)).toBeNull();
});

test('Escape in a text takes back what was typed, and leads back where there is nothing to take back', async () => {
  const shown = await showGallery(deal());
  await shown.user.click(screen.getByRole('button', { name: 'Edit the persona “Grace”' }));
  const traits = await screen.findByLabelText('Traits');
  await shown.user.type(traits, 'Frugal{Escape}');
  expect(traits).toHaveProperty('value', '');
  expect(document.activeElement).toBe(traits);
  await shown.user.keyboard('{Escape}');
  expect(await screen.findByRole('heading', { name: 'Personas' })).toBeTruthy();
});

test('Escape leads back also where what had the keyboard is gone', async () => {
  const shown = await showGallery(deal());
  await shown.user.click(screen.getByRole('button', { name: 'Edit the persona “Grace”' }));
  const remove = await screen.findByText('Remove this evidence');
  act(() => remove.focus());
  fireEvent.click(remove);
  expect(document.activeElement).toBe(document.body);
  await shown.user.keyboard('{Escape}');
  expect(await screen.findByRole('heading', { name: 'Personas' })).toBeTruthy();
});

test('a persona goes to the library with its translations, and from there to another map, as one step', async () => {
  const first = await showGallery(deal());
  await first.user.click(screen.getByRole('button', { name: 'More for “David”' }));
  await first.user.click(await screen.findByRole('menuitem', { name: 'Save to my library' }));
  expect(await screen.findByRole('button', { name: 'Put “David” on this map' })).toBeTruthy();
  const kept = await first.host.library.read();
  const text = kept.ok ? (kept.value.text ?? '') : '';
  first.unmount();

  const other = buildDocument('旅程').with({ language: 'zh-Hant' }).journey('現況').stage('找').build();
  const second = await renderInEditor(other, <PersonaScreen />);
  await second.host.library.write({ text, expected: null });
  act(() => openGallery(second.editor));
  fireEvent.click(await screen.findByRole('button', { name: 'Put “David” on this map' }));
  const { personas, journeys, translations } = second.editor.documents.getState().document;
  expect(personas).toMatchObject([{ name: 'David', role: '辦公室經理', quote: '“Just on time.”' }]);
  expect(journeys[0]?.personaIds).toEqual([personas[0]?.id]);
  expect(translations['en']?.[personas[0]!.id]?.['role']?.text).toBe('Office manager');
  expect(await screen.findByText('Already in this document')).toBeTruthy();
  act(() => second.editor.documents.undo());
  expect(second.editor.documents.getState().document.personas).toEqual([]);
});

test('somebody else who began as the same persona is replaced in the library only after a yes', async () => {
  const shown = await renderInEditor(deal(), <PersonaScreen />);
  // Kept from another map that was made from the same template.
  const mia = buildDocument('Library').persona('Mia', { copiedFrom: 'persona:David' }).journey('').build();
  await shown.host.library.write({ text: serializeDocument(mia), expected: null });
  act(() => openGallery(shown.editor));
  await screen.findByRole('button', { name: 'Put “Mia” on this map' });
  expect(screen.queryByText('Already in this document'), 'she is not').toBeNull();
  const user = userEvent.setup();
  const save = async () => {
    await user.click(screen.getByRole('button', { name: 'More for “David”' }));
    await user.click(await screen.findByRole('menuitem', { name: /my library/ }));
  };
  await save();
  await waitFor(() => expect(shown.shell.seen.questions).toHaveLength(1));
  expect(shown.shell.seen.questions[0]?.values).toEqual({ before: 'Mia', name: 'David' });
  shown.shell.answers.push('beside');
  await save();
  expect(await screen.findByRole('button', { name: 'Put “David” on this map' })).toBeTruthy();
  expect(await readLibrary(shown.host), 'nothing came of the first, which was cancelled').toEqual([
    'David',
    'Mia',
  ]);
  // From now on the name tells which of the two is meant.
  act(() => editRole(shown.editor, 'Head of office'));
  await save();
  // In the gallery, and on the shelf below it.
  await waitFor(() => expect(screen.getAllByText('Head of office')).toHaveLength(2));
  expect(await readLibrary(shown.host)).toEqual(['David', 'Mia']);
  expect(shown.shell.seen.questions).toHaveLength(2);
});

test('what another window put into the library meanwhile is still there', async () => {
  const shown = await showGallery(deal());
  const save = async (name: string) => {
    await shown.user.click(screen.getByRole('button', { name: `More for “${name}”` }));
    await shown.user.click(await screen.findByRole('menuitem', { name: /my library/ }));
    await screen.findByRole('button', { name: `Put “${name}” on this map` });
  };
  await save('David');
  // The other window adds somebody between our reading and our writing.
  const theirs = buildDocument('Library').persona('Zoe').journey('').build();
  const write = shown.host.library.write;
  let calls = 0;
  Object.assign(shown.host.library, {
    write: async (input: Parameters<typeof write>[0]) => {
      const present = await shown.host.library.read();
      const expected = present.ok ? present.value.fingerprint : null;
      if ((calls += 1) === 1) await write({ text: serializeDocument(theirs), expected });
      return write(input);
    },
  });
  await save('Grace');
  expect(await readLibrary(shown.host)).toEqual(['Grace', 'Zoe']);
});

test('library entries are found by any word, renamed, and removed after a yes', async () => {
  const shown = await renderInEditor(deal(), <PersonaScreen />);
  const library = buildDocument('Library')
    .persona('Ann', { pains: 'Paperwork' })
    .persona('Bo')
    .journey('')
    .build();
  await shown.host.library.write({ text: serializeDocument(library), expected: null });
  act(() => openGallery(shown.editor));
  const user = userEvent.setup();
  await user.type(await screen.findByRole('searchbox'), 'paperw');
  await waitFor(() => expect(screen.queryByText('Bo')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'More for “Ann” in the library' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
  await user.clear(screen.getByRole('textbox', { name: 'Name' }));
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Anna{Enter}');
  expect(await screen.findByRole('button', { name: 'Put “Anna” on this map' })).toBeTruthy();
  const remove = async () => {
    await user.click(screen.getByRole('button', { name: 'More for “Anna” in the library' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove from my library' }));
  };
  await user.clear(screen.getByRole('searchbox'));
  await remove();
  const more = screen.getByRole('button', { name: 'More for “Anna” in the library' });
  await waitFor(() => expect(document.activeElement, 'cancelled').toBe(more));
  shown.shell.answers.push('remove');
  await remove();
  await waitFor(async () => expect(await readLibrary(shown.host)).toEqual(['Bo']));
  const beside = screen.getByRole('button', { name: 'Put “Bo” on this map' });
  await waitFor(() => expect(document.activeElement).toBe(beside));
});

test('a library that cannot be read is said, kept, and put aside only after a yes', async () => {
  const shown = await renderInEditor(deal(), <PersonaScreen />);
  await shown.host.library.write({ text: '{"format": "cjm", "version": 1, "jour', expected: null });
  act(() => openGallery(shown.editor));
  expect((await screen.findByRole('alert')).textContent).toContain('could not be read');
  shown.shell.answers.push('cancel', 'start');
  const start = screen.getByRole('button', { name: 'Put it aside and start anew' });
  fireEvent.click(start);
  await waitFor(() => expect(shown.shell.seen.questions).toHaveLength(1));
  expect((await shown.host.library.read()).ok && screen.queryByRole('alert')).toBeTruthy();
  fireEvent.click(start);
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('personas of the samples can join the map', async () => {
  const sample = buildDocument('Fair').persona('Ai', { role: 'PR' }).journey('Now').stage('Plan').build();
  const shown = await showGallery(deal(), { samples: { fair: serializeDocument(sample) } });
  await shown.user.click(screen.getByRole('radio', { name: 'Samples' }));
  expect(await screen.findByText('From “Fair”')).toBeTruthy();
  await shown.user.click(screen.getByRole('button', { name: 'Put “Ai” on this map' }));
  expect(peopleOf(shown)).toEqual(['David', 'Grace', 'Chen', 'Mei', 'Ai']);
});

test('an empty gallery teaches', async () => {
  await showGallery(buildDocument('Blank').journey('Now').stage('One').build());
  expect(screen.getByText('Whose journey is it?')).toBeTruthy();
  expect(await screen.findByText(/Save a persona to your library/)).toBeTruthy();
});

test('the corner of the board shows up to three personas and how many more there are', async () => {
  const ids = ['David', 'Grace', 'Chen', 'Mei'].map((name) => `persona:${name}`);
  const crowded = deal();
  const journeys = crowded.journeys.map((journey) => ({ ...journey, personaIds: ids }));
  const shown = await renderInEditor({ ...crowded, journeys }, <PersonaCorner />);
  expect(screen.getAllByRole('button', { name: /Edit the persona/ })).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: /1 more persona/ }));
  expect(shown.editor.view.getState().cast).toEqual({ kind: 'gallery' });
  fireEvent.click(screen.getByRole('button', { name: /“Grace”/ }));
  expect(shown.editor.view.getState().cast).toMatchObject({ kind: 'sheet', personaId: 'persona:Grace' });
});
