import './jsdom';
import { act, cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ImportPreview } from '../../renderer/translation/ImportPreview';
import { TranslationSheet } from '../../renderer/translation/TranslationSheet';
import { writeText } from '../../shared/commands/writeText';
import type { ImportPlan } from '../../shared/import/planTranslationImport';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor, renderPart } from './harness';

const TABLE = 'id,field,place,en,zh-Hant\nstage:Find,name,,Find,尋找\n';
vi.mock('../../renderer/ui/chooseFiles', () => ({
  chooseFiles: () => {
    const bytes = new TextEncoder().encode(TABLE);
    return Promise.resolve([{ size: bytes.length, arrayBuffer: () => Promise.resolve(bytes) }]);
  },
}));

afterEach(cleanup);

const text = { recordId: 'stage:Find', field: 'name', language: 'zh-Hant', text: '尋找', mainText: 'Find' };
const show = (outdated: number) => {
  const plan: ImportPlan = {
    texts: [text, { ...text, recordId: 'stage:Buy' }],
    ...{ outdated, skipped: [], unchanged: 0, mainLeft: [] },
  };
  return renderPart(<ImportPreview plan={plan} onApply={() => undefined} onCancel={() => undefined} />);
};

test('one text that arrives outdated is spoken of as one', async () => {
  await show(1);
  expect(screen.getByText(/^One is marked as outdated/)).toBeTruthy();
});

test('several are counted', async () => {
  await show(2);
  expect(screen.getByText(/^2 are marked as outdated/)).toBeTruthy();
});

test('so is the one text of a map', async () => {
  const document = { ...buildDocument('').build(), journeys: [] };
  const one = { ...document, brief: { goal: 'Less waiting' } };
  await renderInEditor(one, <TranslationSheet onClose={() => undefined} />);
  expect(screen.getByText('1 text · 1 missing · 0 outdated')).toBeTruthy();
});

test('what a table would do is told of the map as it is, whatever was edited since it was read', async () => {
  const map = buildDocument('').stage('Find').build();
  const { editor } = await renderInEditor(map, <TranslationSheet onClose={() => undefined} />);
  await userEvent.setup().click(screen.getByRole('button', { name: /^Import/ }));
  await screen.findByRole('button', { name: 'Take over' });
  expect(screen.queryByText(/^One is marked as outdated/)).toBe(null);
  const write = (language: 'en' | 'zh-Hant', said: string): void =>
    act(() => {
      editor.documents.run(writeText, { recordId: 'stage:Find', field: 'name', text: said, language });
    });
  write('en', 'Look for');
  expect(screen.getByText(/^One is marked as outdated/)).toBeTruthy();
  write('zh-Hant', '找一找');
  expect(screen.queryByText(/^One is marked as outdated/)).toBe(null);
  expect(screen.getByRole('button', { name: 'Take over' }).hasAttribute('disabled')).toBe(true);
});
