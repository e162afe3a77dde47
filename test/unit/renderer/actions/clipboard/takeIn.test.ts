import { describe, expect, it } from 'vitest';
import type { ActionContext } from '../../../../../renderer/actions/action';
import { takeIn } from '../../../../../renderer/actions/clipboard/takeIn';
import type { Transfer } from '../../../../../renderer/actions/clipboard/transfer';
import { copyStyle } from '../../../../../renderer/actions/copyStyle';
import { pasteStyle } from '../../../../../renderer/actions/pasteStyle';
import type { OpenedDocument } from '../../../../../renderer/document/openDocument';
import { serializeClip } from '../../../../../shared/format/clipText';
import { cardsInCell } from '../../../../../shared/model/editCells';
import { cutOutPersona } from '../../../../../shared/model/clip/cutOutPersona';
import { toPersonaColor } from '../../../../../shared/model/personaColors';
import { cutOut, type ClipSource } from '../../../../../shared/model/clip/cutOut';
import { buildDocument } from '../../../../support/buildDocument';
import { createMemoryHost } from '../../../../support/memoryHost';
import { createTestEditor } from '../../../../support/createTestEditor';
import { createTestShell } from '../../../../support/createTestShell';
import { cardOf, textsInCell } from '../../../../support/readDocument';

const shop = buildDocument('Shop')
  .stage('Find')
  .stage('Buy')
  .lane('action', 'Do')
  .lane('pain', 'Pains')
  .card('Find', 'Do', 'a', { color: 'red', confidence: 'proven', tags: ['t'] })
  .card('Find', 'Do', 'b')
  .card('Buy', 'Pains', 'c', { nature: 'human' })
  .journey('Other')
  .stage('x')
  .lane('action', 'y')
  .card('x', 'y', 'door', { journeyId: 'journey:Journey' })
  .build();
const journeyId = 'journey:Journey';

function open(document = shop, opened: Partial<OpenedDocument> = {}) {
  const host = createMemoryHost();
  const shell = createTestShell();
  const editor = createTestEditor(document, host, opened);
  const info = { kind: 'memory' } as ActionContext['info'];
  const context: ActionContext = { host, info, shell, editor };
  const state = () => editor.documents.getState().document;
  return { editor, shell, context, state };
}

function transfer(given: Partial<Transfer>): Transfer {
  return { clip: '', text: '', files: [], hasFolder: false, ...given };
}

function clip(source: ClipSource, text = ''): Transfer {
  const cut = cutOut(shop, source);
  return transfer({ clip: cut ? serializeClip(cut) : '', text });
}

const cast = buildDocument('Cast').persona('Sarah', { age: 34 }).build();
const persona = transfer({
  clip: serializeClip(cutOutPersona(cast, 'persona:Sarah')!),
  text: 'Sarah, 34\nBaker\nI have no time.',
});

describe('what is pasted', () => {
  it('goes behind the active card, is selected, and is one undo step', () => {
    const { editor, context, state } = open();
    editor.selection.setState({ cursor: { laneId: 'lane:Do', stepId: 'step:Find', cardId: 'card:a' } });
    takeIn(context, clip({ kind: 'cards', journeyId, ids: ['card:c'] }));
    expect(textsInCell(state(), 'lane:Do', 'step:Find')).toEqual(['a', 'c', 'b']);
    const { selection, cursor } = editor.selection.getState();
    expect(selection).toEqual({ kind: 'cards', ids: [cursor?.cardId] });
    editor.documents.undo();
    expect(state()).toEqual(shop);
    editor.documents.redo();
    expect(editor.selection.getState().selection).toEqual(selection);
  });

  it('goes behind the active card as the cell is read, with hidden cards in it and pinned ones', () => {
    const { editor, context, state } = open(
      buildDocument('Shop')
        .stage('Find')
        .lane('action', 'Do')
        .card('Find', 'Do', 'unseen', { hidden: true })
        .card('Find', 'Do', 'unseen too', { hidden: true })
        .card('Find', 'Do', 'a')
        .card('Find', 'Do', 'b')
        .card('Find', 'Do', 'first', { pinned: true })
        .build(),
    );
    const read = () => cardsInCell(state().journeys[0]!, { lane: 'lane:Do', step: 'step:Find' });
    editor.selection.setState({ cursor: { laneId: 'lane:Do', stepId: 'step:Find', cardId: 'card:a' } });
    takeIn(context, transfer({ text: 'c' }));
    expect(read().map(({ text }) => text)).toEqual(['first', 'a', 'c', 'b']);
  });

  it.each([
    [{ kind: 'stage', journeyId, id: 'stage:Find' }, 'stage'],
    [{ kind: 'step', journeyId, id: 'step:Find' }, 'step'],
    [{ kind: 'lane', journeyId, id: 'lane:Do' }, 'lane'],
  ] as const)('a %o is selected where it landed, beside what was', (source, kind) => {
    const { editor, context, state } = open();
    editor.selection.setState({ selection: { kind, id: source.id } });
    takeIn(context, clip(source));
    const { selection } = editor.selection.getState();
    expect(selection).toMatchObject({ kind });
    expect('id' in selection && selection.id).not.toBe(source.id);
    const { stages, lanes } = state().journeys[0]!;
    const order = { stage: stages, lane: lanes, step: stages[0]!.steps }[kind];
    expect(order.map(({ id }) => id)[1]).toBe('id' in selection && selection.id);
  });

  it('a persona joins the map as one step, is selected and said; its words become no cards', () => {
    const { editor, shell, context, state } = open();
    takeIn(context, persona);
    const [sarah] = state().personas;
    expect(sarah?.name).toBe('Sarah');
    expect(state().journeys[0]).toEqual({ ...shop.journeys[0]!, personaIds: [sarah!.id] });
    expect(editor.selection.getState().selection).toEqual({ kind: 'persona', id: sarah!.id });
    expect(shell.seen.toasts).toMatchObject([{ key: 'personas.pasted', action: 'edit.undo' }]);
    editor.documents.undo();
    expect(state()).toEqual(shop);
  });

  it('a persona whose colour somebody here has gets another, so that their lines can be told apart', () => {
    const { context, state } = open();
    const bold = buildDocument('Cast').persona('Sarah', { color: 'teal' }).build();
    const sarah = transfer({ clip: serializeClip(cutOutPersona(bold, 'persona:Sarah')!) });
    takeIn(context, sarah);
    takeIn(context, sarah);
    takeIn(context, persona);
    const { personas } = state();
    expect(personas[0]?.color).toBe('teal');
    expect(new Set(personas.map((one) => toPersonaColor(personas, one))).size).toBe(3);
  });

  it('a persona stays off a map that has three, and off any while the gallery is looked at', () => {
    const full = open();
    for (let time = 0; time < 4; time++) takeIn(full.context, persona);
    expect(full.state().personas).toHaveLength(4);
    expect(full.state().journeys[0]!.personaIds).toHaveLength(3);
    const gallery = open();
    gallery.editor.view.setState({ cast: { kind: 'gallery' } });
    takeIn(gallery.context, persona);
    expect(gallery.state().personas).toHaveLength(1);
    expect(gallery.state().journeys[0]!.personaIds).toBeUndefined();
    expect(gallery.editor.selection.getState().selection).toEqual({ kind: 'none' });
  });

  it('a journey is shown, also in place of the pages of the personas', () => {
    const { editor, context, state } = open();
    editor.view.setState({ cast: { kind: 'gallery' } });
    takeIn(context, clip({ kind: 'journey', journeyId: 'journey:Other' }));
    expect(state().journeys.map(({ name }) => name)).toEqual(['Journey', 'Other', 'Other']);
    expect(editor.view.getState()).toMatchObject({ journeyId: state().journeys[1]!.id, cast: undefined });
  });

  it('says which ways to other journeys were lost', () => {
    const { context, shell } = open(buildDocument().stage('s').lane('action', 'l').build());
    takeIn(context, clip({ kind: 'cards', journeyId: 'journey:Other', ids: ['card:door'] }));
    expect(shell.seen.toasts).toMatchObject([{ key: 'clipboard.lostJourneys', values: { count: 1 } }]);
  });

  it('is text where the rest cannot be read, and says so', () => {
    const { context, shell, state } = open();
    takeIn(context, transfer({ clip: 'cjm-clip 1 cards\n{broken', text: 'x\ny' }));
    expect(shell.seen.toasts).toMatchObject([{ key: 'clipboard.textOnly' }]);
    expect(textsInCell(state(), 'lane:Do', 'step:Find')).toEqual(['a', 'b', 'x', 'y']);
  });

  it('in the language shown', () => {
    const { editor, context, state } = open();
    editor.view.setState({ language: 'zh-Hant' });
    takeIn(context, transfer({ text: '新' }));
    const added = state().journeys[0]!.cards.find(({ text }) => text === '')!;
    expect(state().translations['zh-Hant']?.[added.id]?.['text']?.text).toBe('新');
  });
});

describe('what cannot be pasted is said, and nothing changes', () => {
  it.each([
    ['nothing', transfer({}), 'clipboard.nothing'],
    ['spaces', transfer({ text: ' \n ' }), 'clipboard.nothing'],
    ['what cannot be read', transfer({ clip: 'nonsense' }), 'clipboard.damaged'],
    ['100,000 lines', transfer({ text: 'line\n'.repeat(100_000) }), 'clipboard.tooMany'],
    ['a line longer than a card may be', transfer({ text: 'x'.repeat(20_001) }), 'refusal.tooLong'],
  ])('%s', (_what, given, key) => {
    const { context, shell, state } = open();
    takeIn(context, given);
    expect(shell.seen.toasts).toMatchObject([{ key }]);
    expect(state()).toBe(shop);
  });

  it('in a map that is open elsewhere', () => {
    const { context, shell, state } = open(shop, { readOnly: 'elsewhere' });
    takeIn(context, transfer({ text: 'x' }));
    expect(shell.seen.toasts).toMatchObject([{ key: 'refusal.readOnly.elsewhere' }]);
    expect(state()).toBe(shop);
  });

  it.each([
    ['cards', clip({ kind: 'cards', journeyId, ids: ['card:c'] })],
    ['a stage', clip({ kind: 'stage', journeyId, id: 'stage:Find' })],
    ['a lane', clip({ kind: 'lane', journeyId, id: 'lane:Do' })],
    ['text', transfer({ text: 'x' })],
    ['a picture', transfer({ files: [new File(['x'], 'a.png', { type: 'image/png' })] })],
  ])('%s, on a board behind the pages of the personas', (_what, given) => {
    const { editor, context, shell, state } = open();
    editor.view.setState({ cast: { kind: 'gallery' } });
    takeIn(context, given);
    expect(shell.seen.toasts).toMatchObject([{ key: 'clipboard.boardHidden' }]);
    expect(state()).toBe(shop);
  });

  it('on a board without a cell', () => {
    const { context, shell } = open(buildDocument().journey('Empty').build());
    takeIn(context, transfer({ text: 'x' }));
    expect(shell.seen.toasts).toMatchObject([{ key: 'refusal.noCell' }]);
  });
});

describe('a style', () => {
  it('goes from the first selected card to all that are selected then, in one step', () => {
    const { editor, context, state } = open();
    editor.selection.setState({ selection: { kind: 'cards', ids: ['card:a', 'card:b'] } });
    void copyStyle.run(context);
    editor.selection.setState({ selection: { kind: 'cards', ids: ['card:b', 'card:c'] } });
    expect(pasteStyle.enabled(context)).toBe(true);
    void pasteStyle.run(context);
    for (const id of ['card:b', 'card:c']) {
      expect(cardOf(state(), id)).toMatchObject({ color: 'red' });
      expect(cardOf(state(), id)).not.toHaveProperty('confidence');
      expect(cardOf(state(), id)).not.toHaveProperty('tags');
    }
    expect(cardOf(state(), 'card:c').nature, 'what it says stays').toBe('human');
    editor.documents.undo();
    expect(state()).toEqual(shop);
  });
});
