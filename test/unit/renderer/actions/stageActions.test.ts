import { describe, expect, it } from 'vitest';
import type { ActionContext } from '../../../../renderer/actions/action';
import { INSERT_LANE_OF_KIND } from '../../../../renderer/actions/insertLane';
import { insertStep } from '../../../../renderer/actions/insertStep';
import { mergeStage } from '../../../../renderer/actions/mergeStage';
import { splitStage } from '../../../../renderer/actions/splitStage';
import type { Cursor, Selection } from '../../../../renderer/document/selectionStore';
import { buildDocument } from '../../../support/buildDocument';
import { createTestEditor } from '../../../support/createTestEditor';
import { createTestShell } from '../../../support/createTestShell';
import { createMemoryHost } from '../../../support/memoryHost';

const SHOP = buildDocument('Shop')
  .stage('Find', ['Search', 'Compare'])
  .stage('Buy')
  .stage('Shut', ['Seal', 'Wax'], { locked: true })
  .lane('action', 'Actions')
  .build();

function open(selection: Selection, cursor?: Cursor) {
  const editor = createTestEditor(SHOP, createMemoryHost());
  const shell = createTestShell();
  editor.selection.setState({ selection, cursor });
  return {
    editor,
    shell,
    context: { editor, shell } as unknown as ActionContext,
    journey: () => editor.documents.getState().document.journeys[0]!,
    stages: () =>
      editor.documents
        .getState()
        .document.journeys[0]!.stages.map(
          ({ name, steps }) => `${name}: ${steps.map((step) => step.name).join()}`,
        ),
    selected: () => editor.selection.getState().selection,
  };
}

const none: Selection = { kind: 'none' };
const at = (stepId: string): Cursor => ({ laneId: 'lane:Actions', stepId });

describe('adding a step', () => {
  it('goes behind the step that is selected or has the keyboard, and to the end of a selected stage', () => {
    for (const [selection, cursor] of [
      [{ kind: 'step', id: 'step:Find/Search' }, undefined],
      [none, at('step:Find/Search')],
    ] as const) {
      const { context, stages, selected } = open(selection, cursor);
      void insertStep.run(context);
      expect(stages()[0]).toBe('Find: Search,,Compare');
      expect(selected()).toMatchObject({ kind: 'step' });
    }
    const stage = open({ kind: 'stage', id: 'stage:Find' });
    void insertStep.run(stage.context);
    expect(stage.stages()[0]).toBe('Find: Search,Compare,');
  });

  it('says why a locked stage gets none', () => {
    const { context, shell, stages } = open({ kind: 'stage', id: 'stage:Shut' });
    void insertStep.run(context);
    expect(stages()[2]).toBe('Shut: Seal,Wax');
    expect(shell.seen.toasts).toMatchObject([
      { key: 'refusal.lockedStage', about: 'stage:Shut', tone: 'bad' },
    ]);
  });
});

describe('merging and splitting stages', () => {
  it('takes the next stage in, which the last one cannot', () => {
    const { context, stages, editor } = open({ kind: 'stage', id: 'stage:Find' });
    void mergeStage.run(context);
    expect(stages()).toEqual(['Find: Search,Compare,Buy', 'Shut: Seal,Wax']);
    editor.documents.undo();
    expect(editor.documents.getState().document).toEqual(SHOP);
    expect(mergeStage.enabled(open({ kind: 'stage', id: 'stage:Shut' }).context)).toBe(false);
  });

  it('makes a stage that begins with the selected step and is called by it', () => {
    const { context, stages, selected, journey } = open({ kind: 'step', id: 'step:Find/Compare' });
    void splitStage.run(context);
    expect(stages().slice(0, 2)).toEqual(['Find: Search', 'Compare: Compare']);
    expect(selected()).toEqual({ kind: 'stage', id: journey().stages[1]!.id });
  });

  it('is no offer where there is nothing to split, nor for a cell', () => {
    const enabled = (selection: Selection, cursor?: Cursor) =>
      splitStage.enabled(open(selection, cursor).context);
    expect(enabled({ kind: 'stage', id: 'stage:Find' })).toBe(true);
    expect(enabled({ kind: 'stage', id: 'stage:Buy' })).toBe(false);
    expect(enabled({ kind: 'step', id: 'step:Find/Search' })).toBe(false);
    expect(enabled(none, at('step:Find/Compare'))).toBe(false);
  });
});

it('a lane of any kind is added at once, and the keyboard goes to its cell in the step where it was', () => {
  const { context, journey, selected, editor } = open(none, at('step:Find/Compare'));
  void INSERT_LANE_OF_KIND.find(({ id }) => id === 'lane.add.pain')!.run(context);
  const added = journey().lanes.at(-1)!;
  expect(added.kind).toBe('pain');
  expect(selected()).toEqual({ kind: 'lane', id: added.id });
  expect(editor.selection.getState().cursor).toEqual({ laneId: added.id, stepId: 'step:Find/Compare' });
});
