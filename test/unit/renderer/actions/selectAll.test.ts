import { expect, it } from 'vitest';
import type { ActionContext } from '../../../../renderer/actions/action';
import { selectAll } from '../../../../renderer/actions/selectAll';
import { buildDocument } from '../../../support/buildDocument';
import { createTestEditor } from '../../../support/createTestEditor';
import { createMemoryHost } from '../../../support/memoryHost';

it('selects what is seen: no hidden card, and none of a hidden lane', () => {
  const document = buildDocument('Shop')
    .stage('Find')
    .lane('action', 'Actions')
    .lane('pain', 'Pains', { hidden: true })
    .card('Find', 'Actions', 'Search')
    .card('Find', 'Actions', 'Secret', { hidden: true })
    .card('Find', 'Pains', 'Slow')
    .build();
  const editor = createTestEditor(document, createMemoryHost());
  void selectAll.run({ editor } as unknown as ActionContext);
  expect(editor.selection.getState().selection).toEqual({ kind: 'cards', ids: ['card:Search'] });
});
