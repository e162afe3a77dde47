import './jsdom';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { StartScreen } from '../../renderer/start/StartScreen';
import { parseDocument } from '../../shared/format/parseDocument';
import { serializeDocument } from '../../shared/format/serializeDocument';
import type { Industry, JourneyKind } from '../../shared/model/kinds';
import type { CjmDocument } from '../../shared/model/types';
import { toTemplate } from '../../shared/templates/toTemplate';
import { buildDocument } from '../support/buildDocument';
import { createMemoryHost } from '../support/memoryHost';
import { renderPart } from './harness';

afterEach(cleanup);

const map = (title: string, industry: Industry, ...kinds: readonly JourneyKind[]): CjmDocument =>
  kinds
    .reduce(
      (built, kind) =>
        built.journey(kind, { kind }).stage('Find').lane('action', 'Do').card('Find', 'Do', 'Search'),
      buildDocument(title).brief({ industry }).persona('Sarah'),
    )
    .build();

const SAMPLES = [
  map('Mortgage', 'finance', 'current', 'future'),
  map('Card', 'finance', 'current'),
  map('Coffee', 'food', 'blueprint'),
];

async function showGallery(documents: readonly CjmDocument[] = SAMPLES) {
  const samples = Object.fromEntries(
    documents.map((document) => [document.title, serializeDocument(document)]),
  );
  const shown = await renderPart(<StartScreen draw={() => '<svg/>'} />, { host: { samples } });
  await screen.findByRole('button', { name: `Open “${documents[0]!.title}”` }, { timeout: 5_000 });
  return { ...shown, user: userEvent.setup() };
}

const titles = () =>
  screen.queryAllByRole('button', { name: /^Open “/ }).map((one) => one.getAttribute('aria-label'));
const group = (name: string) => within(screen.getByRole('radiogroup', { name }));
const chip = (of: string, name: RegExp) => group(of).getByRole('radio', { name });
const chips = (of: string) =>
  group(of)
    .getAllByRole('radio')
    .map((one) => one.textContent);

test('industry and kind stand in a row each, with how many maps there are', async () => {
  await showGallery();
  expect(chips('Industry')).toEqual(['All', 'Finance 2', 'Food and drink 1']);
  expect(chips('Kind of map')).toEqual(['All', 'As-is 2', 'To-be 1', 'Service blueprint 1']);
});

test('maps are filtered by industry, by kind, and by both at once', async () => {
  const { user } = await showGallery();
  await user.click(chip('Industry', /Finance/));
  expect(titles()).toEqual(['Open “Card”', 'Open “Mortgage”']);
  expect(chips('Kind of map')).toEqual(['All', 'As-is 2', 'To-be 1', 'Service blueprint 0']);
  await user.click(chip('Kind of map', /To-be/));
  expect(titles()).toEqual(['Open “Mortgage”']);
  expect(chips('Industry')).toEqual(['All', 'Finance 1', 'Food and drink 0']);
  await user.click(chip('Industry', /All/));
  expect(titles()).toEqual(['Open “Mortgage”']);
  await user.click(chip('Kind of map', /As-is/));
  expect(titles()).toEqual(['Open “Card”', 'Open “Mortgage”']);
});

test('a choice that leaves nothing says so, and one button shows all again', async () => {
  const { user } = await showGallery();
  await user.click(chip('Industry', /Food/));
  await user.click(chip('Kind of map', /As-is/));
  expect(titles()).toEqual([]);
  screen.getByText('No sample is of this industry and this kind.');
  await user.click(screen.getByRole('button', { name: 'Show all samples' }));
  expect(titles()).toHaveLength(3);
  expect(document.activeElement).toBe(chip('Industry', /All/));
});

test('what tells no maps apart is not offered', async () => {
  await showGallery(SAMPLES.slice(1, 2));
  expect(screen.queryByRole('radiogroup')).toBeNull();
});

test('a sample serves as a template, with its structure only or with its content', async () => {
  const { shell, user } = await showGallery();
  const opened: CjmDocument[] = [];
  shell.openUntitled = (document) => {
    opened.push(document);
    return Promise.resolve();
  };
  for (const [answer, cards, personas] of [
    ['structure', 0, 0],
    ['content', 1, 1],
  ] as const) {
    shell.answers.push(answer);
    await user.click(screen.getByRole('button', { name: 'Use “Card” as a template' }));
    await waitFor(() => expect(opened).toHaveLength(shell.seen.questions.length));
    const begun = opened.at(-1)!;
    expect(begun.id).not.toBe(SAMPLES[1]!.id);
    expect(begun.journeys[0]!.stages.map(({ name }) => name)).toEqual(['Find']);
    expect([begun.journeys[0]!.cards.length, begun.personas.length]).toEqual([cards, personas]);
  }
  await user.click(screen.getByRole('button', { name: 'Use “Card” as a template' }));
  expect(opened, 'cancelled').toHaveLength(2);
});

test('what begins with a sample is written in the language of the interface, and keeps the other', async () => {
  const chinese = buildDocument('卡片')
    .with({ language: 'zh-Hant' })
    .stage('找')
    .lane('action', '做')
    .translation('en', 'document', 'title', 'Card', '卡片')
    .translation('en', 'stage:找', 'name', 'Find', '找')
    .build();
  const samples = { card: serializeDocument(chinese) };
  const { shell } = await renderPart(<StartScreen draw={() => '<svg/>'} />, { host: { samples } });
  const opened: CjmDocument[] = [];
  shell.openUntitled = (document) => {
    opened.push(document);
    return Promise.resolve();
  };
  shell.answers.push('structure');
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Use “Card” as a template' }));
  await waitFor(() => expect(opened).toHaveLength(1));
  const [begun] = opened;
  expect(begun).toMatchObject({ language: 'en', title: 'Untitled journey map' });
  expect(begun?.journeys[0]!.stages[0]!.name).toBe('Find');
  expect(begun?.translations['zh-Hant']?.['stage:找']?.['name']?.text).toBe('找');
  expect(begun?.translations['zh-Hant']?.['document']?.['title']?.text).toBe('未命名的旅程地圖');
});

test('an own template begins a map, is renamed, and is removed only after a yes', async () => {
  const { host, shell, user, unmount } = await showGallery();
  unmount();
  const text = serializeDocument(toTemplate(SAMPLES[1]!, 'structure'));
  await host.templates.save({ name: 'Our way', text });
  const again = await renderPart(<StartScreen draw={() => '<svg/>'} />, {}, host);
  await user.click(await screen.findByRole('button', { name: 'Begin with the template “Our way”' }));
  expect(again.shell.seen.opened).toHaveLength(1);
  expect(shell.seen.opened).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'More for the template “Our way”' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
  const field = await screen.findByRole('textbox', { name: 'Name of the template' });
  await user.clear(field);
  await user.type(field, 'Branch visits{Enter}');
  const begin = await screen.findByRole('button', { name: 'Begin with the template “Branch visits”' });
  await waitFor(() => expect(document.activeElement).toBe(begin));

  const remove = async () => {
    await user.click(screen.getByRole('button', { name: 'More for the template “Branch visits”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove the template' }));
  };
  await remove();
  expect(again.shell.seen.questions).toHaveLength(1);
  screen.getByRole('button', { name: 'Begin with the template “Branch visits”' });
  again.shell.answers.push('remove');
  await remove();
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'My templates' })).toBeNull());
});

test('a name that a template cannot have is said, and stays to be put right', async () => {
  const host = createMemoryHost();
  const text = serializeDocument(toTemplate(SAMPLES[1]!, 'structure'));
  await host.templates.save({ name: 'Our way', text });
  const { shell } = await renderPart(<StartScreen draw={() => '<svg/>'} />, {}, host);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'More for the template “Our way”' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
  const field = () => screen.findByRole('textbox', { name: 'Name of the template' });
  await user.clear(await field());
  await user.type(await field(), 'Branch/visits{Enter}');
  await waitFor(() => expect(shell.seen.toasts).toHaveLength(1));
  await waitFor(async () => expect(await field()).toHaveProperty('value', 'Branch/visits'));
  expect(document.activeElement).toBe(await field());
  await user.keyboard('{Escape}');
  const begin = screen.getByRole('button', { name: 'Begin with the template “Our way”' });
  await waitFor(() => expect(document.activeElement).toBe(begin));
  expect(shell.seen.toasts).toHaveLength(1);
});

test('an own template is saved as a file, as a map of its own, and the file is let go', async () => {
  const host = createMemoryHost();
  const template = toTemplate(SAMPLES[1]!, 'content');
  await host.templates.save({ name: 'Our way', text: serializeDocument(template) });
  const { shell } = await renderPart(<StartScreen draw={() => '<svg/>'} />, {}, host);
  const suggested: string[] = [];
  const ref = await host.files.resolve({ folder: '', name: 'given.cjm' });
  shell.chooseSave = (name) => {
    suggested.push(name);
    return Promise.resolve(ref.ok ? ref.value : undefined);
  };
  const menu = await screen.findByRole('button', { name: 'More for the template “Our way”' });
  await screen.findByRole('button', { name: 'Begin with the template “Our way”' });
  await screen.findByText('1 card');
  await userEvent.click(menu);
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Save as a file…' }));
  await waitFor(() =>
    expect(shell.seen.toasts).toMatchObject([
      { key: 'start.templates.saved', values: { name: 'given.cjm' }, tone: 'good' },
    ]),
  );
  expect(suggested).toEqual(['Our way.cjm']);
  const read = ref.ok ? await host.files.read({ ref: ref.value }) : ref;
  const parsed = parseDocument(read.ok ? read.value.text : '');
  if (!parsed.ok) throw new Error('The file is no map.');
  const { id, title, journeys } = parsed.value.document;
  expect([title, journeys]).toEqual([template.title, template.journeys]);
  expect(id).not.toBe(template.id);
  const calls = host.control.calls.map(({ name }) => name);
  expect(calls.filter((name) => /^files\.(claim|write|release)$/.test(name))).toEqual([
    ...['files.claim', 'files.write', 'files.release'],
  ]);
  expect(document.activeElement).toBe(menu);
});

test('an own template is not saved over a file that is open elsewhere, and why is said', async () => {
  const host = createMemoryHost();
  await host.templates.save({ name: 'Our way', text: serializeDocument(SAMPLES[1]!) });
  const { shell } = await renderPart(<StartScreen draw={() => '<svg/>'} />, {}, host);
  const ref = await host.files.resolve({ folder: '', name: 'given.cjm' });
  if (!ref.ok) throw new Error('The memory host always answers.');
  host.control.claimElsewhere(ref.value);
  shell.files.push(ref.value);
  await screen.findByText('1 card');
  await userEvent.click(screen.getByRole('button', { name: 'More for the template “Our way”' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Save as a file…' }));
  await waitFor(() => expect(shell.seen.toasts).toMatchObject([{ key: 'file.copy.elsewhere' }]));
  expect((await host.files.read({ ref: ref.value })).ok).toBe(false);
});

test('a template that is pressed before it was read opens all the same', async () => {
  const host = createMemoryHost();
  const kept = serializeDocument(toTemplate(map('Loan', 'finance', 'current'), 'structure'));
  await host.templates.save({ name: 'Loan', text: kept });
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const { read } = host.templates;
  let asked = 0;
  host.templates.read = async (input) => {
    asked += 1;
    // The list reads it on its own, and is slow.
    if (asked === 1) await held;
    return read(input);
  };
  const { shell } = await renderPart(<StartScreen draw={() => '<svg/>'} />, {}, host);
  await userEvent.click(await screen.findByRole('button', { name: 'Begin with the template “Loan”' }));
  await waitFor(() => expect(shell.seen.untitled).toHaveLength(1));
  expect(shell.seen.untitled[0]?.journeys[0]?.stages.map(({ name }) => name)).toEqual(['Find']);
  release();
});
